package org.twinrail.incentives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.twinrail.api.Money;
import org.twinrail.api.RefusedException;
import org.twinrail.crm.WonDeal;
import org.twinrail.incentives.ListCredits.Credit;
import org.twinrail.incentives.facts.AttributionModel;
import org.twinrail.incentives.facts.AttributionModel.Model;

class AttributionProperties {
    private static final LocalDate OPENED = LocalDate.of(2017, 4, 1);

    @Property
    void creditsAddUpToTheDealToTheCentInEveryModel(
            @ForAll Model model,
            @ForAll @IntRange(min = 0, max = 60) int touches,
            @ForAll @BigRange(min = "0", max = "99999999.99") @Scale(2) BigDecimal amount,
            @ForAll @IntRange(min = 0, max = 50) int ends) {
        WonDeal deal = deal(amount, touches);

        List<Credit> credits = attribution(model, ends).of(deal).credits();

        assertThat(credits.stream().map(Credit::amount).reduce(Money.zero("CNY"), Money::plus))
                .isEqualTo(deal.amount());
        assertThat(credits).noneMatch(c -> c.amount().isNegative());
        assertThat(credits).hasSize(Math.max(1, touches));
    }

    @Example
    void firstGivesAllToTheFirstAndLastToTheLast() {
        assertThat(amounts(Model.FIRST, 3)).containsExactly("100.00", "0.00", "0.00");
        assertThat(amounts(Model.LAST, 3)).containsExactly("0.00", "0.00", "100.00");
    }

    @Example
    void linearSharesEvenlyAndTheCentLeftOverIsNotLost() {
        assertThat(amounts(Model.LINEAR, 3)).containsExactlyInAnyOrder("33.34", "33.33", "33.33");
    }

    @Example
    void theUShapeGivesTheEndsTheirPartAndTheRestToThoseBetween() {
        assertThat(amounts(Model.U_SHAPE, 4)).containsExactly("40.00", "10.00", "10.00", "40.00");
        assertThat(amounts(Model.U_SHAPE, 2)).containsExactly("50.00", "50.00");
        assertThat(amounts(Model.U_SHAPE, 1)).containsExactly("100.00");
    }

    @Example
    void aTouchBeforeTheWindowGetsNothing() {
        WonDeal deal = deal(new BigDecimal("100.00"), 3);
        AttributionModel narrow = new AttributionModel(Model.LINEAR, 0, BigDecimal.ZERO);

        List<Credit> credits =
                new Attribution(FakeRules.concluding(narrow)).of(deal).credits();

        assertThat(credits).allMatch(c -> !c.on().isBefore(OPENED));
    }

    @Example
    void aDealNobodyTouchedIsItsOwners() {
        List<Credit> credits = attribution(Model.LINEAR, 0)
                .of(deal(new BigDecimal("100.00"), 0))
                .credits();

        assertThat(credits).singleElement().satisfies(c -> {
            assertThat(c.by()).isEqualTo("li");
            assertThat(c.side()).isEqualTo("SALES");
        });
    }

    @Example
    void withoutAModelNothingIsGuessed() {
        assertThatThrownBy(() -> new Attribution(FakeRules.concluding()).of(deal(new BigDecimal("100.00"), 2)))
                .isInstanceOf(RefusedException.class);
    }

    private static List<String> amounts(Model model, int touches) {
        return attribution(model, 40).of(deal(new BigDecimal("100.00"), touches)).credits().stream()
                .map(c -> c.amount().amount().toPlainString())
                .toList();
    }

    private static Attribution attribution(Model model, int ends) {
        return new Attribution(FakeRules.concluding(new AttributionModel(model, 3650, BigDecimal.valueOf(ends))));
    }

    private static WonDeal deal(BigDecimal amount, int touches) {
        List<WonDeal.DealTouch> made = IntStream.range(0, touches)
                .mapToObj(i -> new WonDeal.DealTouch(
                        UUID.randomUUID(),
                        OPENED.plusDays(i - 1L),
                        i % 2 == 0 ? "MARKETING" : "SALES",
                        "visit",
                        "wang",
                        ""))
                .toList();
        return new WonDeal(
                UUID.randomUUID(), "O-1", "宏远", "li", "财务", Money.of(amount, "CNY"), OPENED, OPENED.plusDays(70), made);
    }
}
