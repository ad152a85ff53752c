package org.twinrail.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.insight.DefineIndicator;
import org.twinrail.insight.Grouping;
import org.twinrail.insight.KeepFigures;
import org.twinrail.insight.Level;
import org.twinrail.insight.ListDefinitions;
import org.twinrail.insight.ListIndicators;
import org.twinrail.insight.RetireIndicator;
import org.twinrail.insight.Rhythm;
import org.twinrail.insight.ShowSources;
import org.twinrail.insight.ShowTrend;
import org.twinrail.insight.Standing;
import org.twinrail.insight.Unit;

/** A company declares an indicator, reads it, keeps it, changes it and takes it back, all without code (D33). */
class IndicatorsTest {
    private Company company;

    @BeforeEach
    void found() {
        company = new Company();
    }

    @AfterEach
    void close() {
        company.close();
    }

    private static DefineIndicator quarrels(Grouping grouping, String... seenBy) {
        return new DefineIndicator(
                "quarrels",
                "争吵",
                "Quarrels",
                Unit.COUNT,
                Rhythm.MONTHLY,
                grouping,
                "test.quarrels",
                "",
                "test.talks",
                BigDecimal.ONE,
                BigDecimal.valueOf(2),
                List.of(seenBy));
    }

    private static DefineIndicator share(String numerator, String denominator) {
        return new DefineIndicator(
                "share",
                "占比",
                "Share",
                Unit.PERCENT,
                Rhythm.MONTHLY,
                Grouping.COMPANY,
                numerator,
                denominator,
                null,
                BigDecimal.valueOf(40),
                null,
                null);
    }

    private List<Standing> standings(Integer ago) {
        return company.asks(new ListIndicators(ago, null, null)).stream()
                .map(ListIndicators.Line::standing)
                .toList();
    }

    @Test
    void theLastPeriodThatIsOverIsShownBesideTheOneBefore() {
        company.does(quarrels(Grouping.COMPANY));
        company.happens("test.quarrels", "2026-01-31");
        company.happens("test.quarrels", "2026-02-01");
        company.happens("test.quarrels", "2026-02-28");
        company.happens("test.quarrels", "2026-02-28");
        company.happens("test.quarrels", "2026-03-01");

        ListIndicators.Line line =
                company.asks(new ListIndicators(null, null, "QUARR")).get(0);

        assertThat(line.standing().period()).isEqualTo("2026-02");
        assertThat(line.standing().value()).isEqualByComparingTo("3");
        assertThat(line.before()).isEqualByComparingTo("1");
        assertThat(line.change()).isEqualByComparingTo("2");
        assertThat(line.standing().level()).isEqualTo(Level.WATCH);
        assertThat(line.standing().why().en()).isEqualTo("ABOVE 50");
        assertThat(company.asks(new ListIndicators(null, null, "other"))).isEmpty();
        assertThat(company.asks(new ListIndicators(2, Level.WATCH, null)))
                .as("one a month is within")
                .isEmpty();
    }

    @Test
    void twoRailsHaveAFigureEvenWhereNothingHappened() {
        company.does(quarrels(Grouping.PAIR));

        assertThat(standings(1)).singleElement().satisfies(standing -> {
            assertThat(standing.group()).isEqualTo("marketing|sales");
            assertThat(standing.value()).isEqualByComparingTo("0");
            assertThat(standing.level()).isEqualTo(Level.WATCH);
        });
    }

    @Test
    void whereThereIsNothingToDivideByNothingIsClaimed() {
        company.does(share("test.quarrels", "test.talks"));

        assertThat(standings(1)).singleElement().satisfies(standing -> {
            assertThat(standing.value()).isNull();
            assertThat(standing.level()).isEqualTo(Level.UNKNOWN);
        });
    }

    @Test
    void whatWasKeptStaysAsItWasAndWhatWasNotIsCountedWhenAsked() {
        company.does(quarrels(Grouping.COMPANY));
        company.happens("test.quarrels", "2026-02-10");
        company.happens("test.quarrels", "2026-03-10");
        assertThat(company.does(new KeepFigures()).periods())
                .as("what was over before is only counted")
                .isZero();
        company.today = LocalDate.of(2026, 5, 4);
        assertThat(company.does(new KeepFigures()).periods())
                .as("made up for the months it was off")
                .isEqualTo(2);
        assertThat(company.does(new KeepFigures()).periods()).isZero();

        company.happens("test.quarrels", "2026-02-11");
        company.happens("test.quarrels", "2026-03-11");
        List<Standing> trend = company.asks(new ShowTrend("quarrels", null, 4));

        assertThat(trend).extracting(Standing::period).containsExactly("2026-02", "2026-03", "2026-04", "2026-05");
        assertThat(trend).extracting(standing -> standing.value().intValue()).containsExactly(2, 1, 0, 0);
        assertThat(trend).extracting(Standing::kept).containsExactly(false, true, true, false);
        assertThat(trend).extracting(Standing::running).containsExactly(false, false, false, true);
    }

    @Test
    void figuresCountedOtherwiseAreNotSetBesideTheOldOnes() {
        company.does(quarrels(Grouping.COMPANY));
        company.does(new KeepFigures());
        company.today = LocalDate.of(2026, 4, 1);
        company.does(new KeepFigures());
        company.happens("test.quarrels", "2026-03-05");
        company.does(new DefineIndicator(
                "quarrels",
                "争吵",
                "Quarrels",
                Unit.COUNT,
                Rhythm.MONTHLY,
                Grouping.COMPANY,
                "test.quarrels of=sales + test.quarrels of=sales",
                null,
                null,
                null,
                null,
                null));

        assertThat(standings(1)).singleElement().satisfies(standing -> {
            assertThat(standing.kept()).isFalse();
            assertThat(standing.value()).isEqualByComparingTo("2");
            assertThat(standing.level()).isEqualTo(Level.HEALTHY);
        });
    }

    @Test
    void aFigureIsTracedToWhatWasCounted() {
        company.does(quarrels(Grouping.PAIR));
        company.happens("test.quarrels", "2026-02-10");
        company.happens("test.talks", "2026-02-11");

        assertThat(company.asks(new ShowSources("quarrels", "marketing|sales", "2026-02", null)))
                .extracting(ShowSources.Source::part)
                .containsExactly(ShowSources.Part.NUMERATOR, ShowSources.Part.BESIDE);
        assertThat(company.asks(new ShowSources("quarrels", "finance|sales", "2026-02", null)))
                .isEmpty();
        assertThatThrownBy(() -> company.asks(new ShowSources("quarrels", "", "2026-W02", null)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whoMayNotSeeItSeesNothingButTheirOwn() {
        company.does(quarrels(Grouping.PERSON, "MANAGER"));
        company.happens("test.quarrels", "2026-02-10");
        company.roles = Set.of();
        company.login = "sun";

        assertThat(standings(1)).isEmpty();
        assertThat(company.asks(new ListDefinitions(false))).isEmpty();
        assertThatThrownBy(() -> company.asks(new ShowTrend("quarrels", "li", null)))
                .isInstanceOf(RefusedException.class);
        company.login = "li";
        assertThat(standings(1)).extracting(Standing::group).containsExactly("li");
        company.login = "gm";
        company.roles = Set.of("MANAGER");
        assertThat(standings(1)).extracting(Standing::group).containsExactly("li");
    }

    @Test
    void whatCannotBeCountedIsToldAtTheDoor() {
        assertRefused(share("test.quarrels", null), "denominator");
        assertRefused(share("test.wars", "test.talks"), "numerator");
        assertRefused(share("test.quarrels", "test.talks of=finance"), "denominator");
        assertRefused(share("test.quarrels", "test.talks by=sales"), "denominator");
        assertThat(company.asks(new ListDefinitions(false))).isEmpty();
    }

    private void assertRefused(DefineIndicator action, String parameter) {
        assertThatThrownBy(() -> company.does(action))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(fault -> assertThat(((InvalidInputException) fault).problems())
                        .extracting(Problem::where)
                        .containsExactly(parameter));
    }

    @Test
    void anIndicatorIsDefinedChangedRetiredAndTakenBack() {
        assertThat(company.does(quarrels(Grouping.COMPANY)).change()).isEqualTo(Recorded.Change.CREATED);
        assertThat(company.does(quarrels(Grouping.COMPANY)).change()).isEqualTo(Recorded.Change.UNCHANGED);
        assertThat(company.does(quarrels(Grouping.PAIR)).change()).isEqualTo(Recorded.Change.UPDATED);
        company.does(company.inverse);
        assertThat(company.asks(new ListDefinitions(false)).get(0).grouping()).isEqualTo(Grouping.COMPANY);

        company.does(new RetireIndicator("quarrels"));
        assertThat(standings(1)).isEmpty();
        assertThat(company.asks(new ListDefinitions(true))).hasSize(1);
        assertThatThrownBy(() -> company.does(new RetireIndicator("quarrels")))
                .isInstanceOf(InvalidInputException.class);
        company.does(company.inverse);
        assertThat(standings(1)).hasSize(1);
    }

    @Test
    void anIndicatorWhoseMeasureIsAwaySaysSoAndTheOthersStand() {
        company.does(quarrels(Grouping.COMPANY));
        company.measures.addMeasure(company.measure("partner.thing"));
        company.does(share("partner.thing", "test.talks"));
        company.measures.removeMeasure(company.measures.find("partner.thing").orElseThrow());

        assertThat(standings(1))
                .extracting(Standing::code, Standing::level)
                .containsExactly(tuple("quarrels", Level.WATCH), tuple("share", Level.UNKNOWN));
        company.does(new KeepFigures());
    }
}
