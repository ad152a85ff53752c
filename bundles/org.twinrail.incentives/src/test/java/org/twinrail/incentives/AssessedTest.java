package org.twinrail.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.incentives.Assessment.Kind;
import org.twinrail.incentives.ListAssessments.Assessed;

class AssessedTest {
    @Test
    void thePoolIsNoCommissionAndWhoHasNoTargetAddsNothingToTheTargets() {
        Assessed sums = Assessed.of(assessment(
                List.of(card("li", "320.00"), card("ma", "360.50"), card("liu", null)),
                List.of(
                        statement("li", line(Kind.COMMISSION, "5.12"), line(Kind.COMMISSION, "2.56")),
                        statement("ma", line(Kind.COMMISSION, "1.00"), line(Kind.POOL_SHARE, "40.00")))));

        assertThat(sums.commission()).isEqualTo(yuan("8.68"));
        assertThat(sums.target()).isEqualTo(yuan("680.50"));
        assertThat(sums.pool()).isEqualTo(yuan("40.00"));
        assertThat(sums.won()).isEqualTo(yuan("1000.00"));
        assertThat(sums.period()).isEqualTo("2017Q2");
    }

    @Test
    void aPeriodInWhichNothingWasWonHasSumsOfNothing() {
        Assessed sums = Assessed.of(assessment(List.of(), List.of()));

        assertThat(sums.commission()).isEqualTo(yuan("0"));
        assertThat(sums.target()).isEqualTo(yuan("0"));
    }

    private static Assessment assessment(List<Assessment.Scorecard> cards, List<Assessment.Statement> statements) {
        return new Assessment(
                "2017Q2",
                LocalDate.of(2017, 4, 1),
                LocalDate.of(2017, 7, 1),
                true,
                Instant.EPOCH,
                "",
                2,
                yuan("1000.00"),
                new Assessment.CreditBySide(yuan("500.00"), yuan("500.00"), yuan("0")),
                cards,
                new Assessment.Pool(yuan("0"), yuan("0"), true, yuan("0"), BigDecimal.ZERO, yuan("40.00"), Text.EMPTY),
                statements,
                List.of());
    }

    private static Assessment.Scorecard card(String person, String target) {
        Money goal = target == null ? null : yuan(target);
        return new Assessment.Scorecard(person, person, "sales", 1, yuan("1.00"), goal, null, yuan("0"), "");
    }

    private static Assessment.Statement statement(String person, Assessment.Line... lines) {
        return new Assessment.Statement(person, person, yuan("0"), List.of(lines));
    }

    private static Assessment.Line line(Kind kind, String amount) {
        return new Assessment.Line(UUID.randomUUID(), kind, yuan(amount), Text.EMPTY);
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
