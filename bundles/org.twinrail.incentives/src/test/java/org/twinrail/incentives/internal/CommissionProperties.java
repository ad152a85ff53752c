package org.twinrail.incentives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.twinrail.api.Money;
import org.twinrail.api.RefusedException;
import org.twinrail.incentives.facts.AttainmentFact;
import org.twinrail.incentives.facts.CommissionTier;

class CommissionProperties {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    void atOneRateTheTiersPayTheRateOfTheWholeUpToACentATier(
            @ForAll("bounds") List<BigDecimal> bounds,
            @ForAll @BigRange(min = "0.01", max = "9999999.99") @Scale(2) BigDecimal won,
            @ForAll @BigRange(min = "0.01", max = "9999999.99") @Scale(2) BigDecimal target) {
        List<Drafted> lines = lines(won, target, tiers(bounds, "5"));

        BigDecimal paid = lines.stream().map(l -> l.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = won.multiply(new BigDecimal("0.05")).setScale(2, RoundingMode.HALF_UP);
        assertThat(paid.subtract(whole).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.01").multiply(BigDecimal.valueOf(lines.size())));
    }

    @Property
    void atOneHundredPercentTheTiersPayExactlyWhatWasWon(
            @ForAll("bounds") List<BigDecimal> bounds,
            @ForAll @BigRange(min = "0.01", max = "9999999.99") @Scale(2) BigDecimal won,
            @ForAll @BigRange(min = "0.01", max = "9999999.99") @Scale(2) BigDecimal target) {
        BigDecimal paid = lines(won, target, tiers(bounds, "100")).stream()
                .map(l -> l.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(paid).isEqualByComparingTo(won);
    }

    @Example
    void eachSliceIsPaidAtItsOwnRate() {
        List<CommissionTier> tiers = List.of(
                CommissionTier.of("0", "80", "2", "slice"),
                CommissionTier.of("80", "100", "4", "slice"),
                CommissionTier.of("100", "", "8", "slice"));

        assertThat(lines(new BigDecimal("1500.00"), new BigDecimal("1000.00"), tiers))
                .extracting(l -> l.amount().amount().toPlainString())
                .containsExactly("16.00", "8.00", "40.00");
    }

    @Example
    void whereTheHighestTierCountsForTheWholeItAloneIsPaid() {
        List<CommissionTier> tiers =
                List.of(CommissionTier.of("0", "100", "2", "whole"), CommissionTier.of("100", "", "5", "whole"));

        assertThat(lines(new BigDecimal("1500.00"), new BigDecimal("1000.00"), tiers))
                .extracting(l -> l.amount().amount().toPlainString())
                .containsExactly("75.00");
    }

    @Example
    void aGapOrAnOverlapBetweenTiersIsRefusedBecauseNobodyCouldSayWhatIsDue() {
        for (String second : List.of("90", "70")) {
            List<CommissionTier> tiers =
                    List.of(CommissionTier.of("0", "80", "2", "slice"), CommissionTier.of(second, "", "4", "slice"));
            assertThatThrownBy(() -> lines(new BigDecimal("10.00"), new BigDecimal("10.00"), tiers))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(second);
        }
    }

    @Example
    void whoWonNothingGetsNothing() {
        assertThat(lines(BigDecimal.ZERO, BigDecimal.TEN, List.of(CommissionTier.of("0", "", "5", "whole"))))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<BigDecimal>> bounds() {
        return Arbitraries.integers()
                .between(1, 300)
                .map(BigDecimal::valueOf)
                .set()
                .ofMaxSize(6)
                .map(bounds -> List.copyOf(new TreeSet<>(bounds)));
    }

    private static List<CommissionTier> tiers(List<BigDecimal> bounds, String rate) {
        SortedSet<BigDecimal> from = new TreeSet<>(bounds);
        from.add(BigDecimal.ZERO);
        List<BigDecimal> steps = new ArrayList<>(from);
        List<CommissionTier> tiers = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            BigDecimal to = i + 1 < steps.size() ? steps.get(i + 1) : null;
            tiers.add(new CommissionTier(steps.get(i), to, new BigDecimal(rate), CommissionTier.Base.SLICE));
        }
        return tiers;
    }

    private static List<Drafted> lines(BigDecimal won, BigDecimal target, List<CommissionTier> tiers) {
        BigDecimal attainment =
                target.signum() == 0 ? BigDecimal.ZERO : won.multiply(HUNDRED).divide(target, 2, RoundingMode.HALF_UP);
        AttainmentFact fact = new AttainmentFact("li", "sales", "", Set.of(), won, 1, true, target, attainment);
        return new Commission(fact, FakeRules.decision(tiers), "CNY").lines();
    }

    @Example
    void theLineSaysHowItCameAbout() {
        Drafted line = lines(
                        new BigDecimal("200.00"),
                        new BigDecimal("100.00"),
                        List.of(CommissionTier.of("0", "", "5", "slice")))
                .get(0);

        assertThat(line.amount()).isEqualTo(Money.of("10.00", "CNY"));
        assertThat(line.text().zh()).contains("200.00", "5%", "10.00");
        assertThat(line.text().en()).contains("200.00", "5%", "10.00");
    }

    @Example
    void theTierThatHasNoEndSaysAboveWhatItPays() {
        List<CommissionTier> tiers =
                List.of(CommissionTier.of("0", "120", "2", "slice"), CommissionTier.of("120", "", "8", "slice"));

        Drafted top =
                lines(new BigDecimal("200.00"), new BigDecimal("100.00"), tiers).get(1);

        assertThat(top.text().en()).startsWith("above 120 % of the target: 80.00 CNY × 8 % = 6.40 CNY");
        assertThat(top.text().zh()).startsWith("目标的 120% 以上部分：80.00 CNY × 8% = 6.40 CNY");
    }
}
