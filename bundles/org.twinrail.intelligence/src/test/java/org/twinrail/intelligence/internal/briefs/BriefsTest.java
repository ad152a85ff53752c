package org.twinrail.intelligence.internal.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Money;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.intelligence.AcknowledgeContribution;
import org.twinrail.intelligence.Brief;
import org.twinrail.intelligence.CompetitorCard;
import org.twinrail.intelligence.ContributionKind;
import org.twinrail.intelligence.ListBriefs;
import org.twinrail.intelligence.ListContributions;
import org.twinrail.intelligence.ListReceipts;
import org.twinrail.intelligence.ListReceipts.Which;
import org.twinrail.intelligence.MeetCompetitor;
import org.twinrail.intelligence.PublishBrief;
import org.twinrail.intelligence.ReadItem;
import org.twinrail.intelligence.Receipt;
import org.twinrail.intelligence.RecordCompetitor;
import org.twinrail.intelligence.ShowAround;
import org.twinrail.intelligence.ShowCard;
import org.twinrail.intelligence.ShowLedger;
import org.twinrail.intelligence.ShowLedger.Line;
import org.twinrail.intelligence.UseBrief;
import org.twinrail.intelligence.internal.House;

/** Competitors, briefs with editions and receipts, and the ledger of contributions (D7, D8). */
class BriefsTest {
    private static final String RIVAL = "华北软件";
    private static final LocalDate UNTIL = LocalDate.parse("2026-06-30");

    private final House house = new House();

    @BeforeEach
    void knowsRival() {
        house.perform("wang", new RecordCompetitor(RIVAL, "渠道广", null, null, null));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Brief publish(String text) {
        return house.perform("wang", new PublishBrief("应对华北软件", text, Set.of(RIVAL), Set.of("sales"), UNTIL));
    }

    private List<Receipt> receipts(Which which) {
        return house.ask("wang", new ListReceipts(null, null, null, which));
    }

    @Test
    void theNextEditionTakesThePlaceOfTheOneBefore() {
        publish("一");
        Brief second = publish("二");

        assertThat(second.edition()).isEqualTo(2);
        assertThat(house.ask("li", new ListBriefs(RIVAL, null, null, null, null, null)))
                .extracting(Brief::text)
                .containsExactly("二");
        assertThat(house.ask("li", new ListBriefs(null, null, true, "title", null, null)))
                .extracting(Brief::inForce)
                .containsExactly(false, true);
        assertThat(receipts(Which.UNREAD)).extracting(Receipt::login).containsExactly("li", "sun");
    }

    @Test
    void aBriefHoldsOnItsLastDayAndIsNotPublishedForAPastOne() {
        publish("一");
        house.now = UNTIL.atStartOfDay().toInstant(ZoneOffset.UTC);
        assertThat(house.ask("li", new ShowCard(RIVAL)).briefs()).hasSize(1);
        house.pass(Duration.ofDays(1));
        assertThat(house.ask("li", new ShowCard(RIVAL)).briefs()).isEmpty();
        assertThat(receipts(Which.ALL)).isEmpty();

        assertThatThrownBy(() -> publish("二"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(UNTIL.toString());
    }

    @Test
    void whoHasNotReadInTimeIsNamedFirst() {
        Brief brief = publish("一");
        assertThat(house.perform("li", new ReadItem("brief/" + brief.id()))).isTrue();
        assertThat(house.perform("li", new ReadItem("brief/" + brief.id())))
                .as("only the first time counts")
                .isFalse();

        house.pass(Duration.ofHours(24));
        assertThat(receipts(Which.OVERDUE)).isEmpty();
        house.pass(Duration.ofSeconds(1));

        assertThat(receipts(Which.OVERDUE)).extracting(Receipt::login).containsExactly("sun");
        assertThat(receipts(Which.ALL)).extracting(Receipt::login).containsExactly("sun", "li");
        assertThat(house.ask("sun", new ListReceipts("brief/" + brief.id(), "sales", "sun", null)))
                .hasSize(1);
    }

    @Test
    void onlyBriefsAndInsightsAreSignedFor() {
        assertThatThrownBy(() -> house.perform("li", new ReadItem("customer/甲")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aBriefCountsOnceTheOtherDepartmentAcknowledgesIt() {
        publish("一");
        assertThat(ledger("2026-01-01", "2027-01-01")).isEmpty();
        UUID waiting = house.ask("li", new ListContributions(null, "sales", false, null, null))
                .get(0)
                .id();

        house.perform("li", new AcknowledgeContribution(waiting));

        assertThat(ledger("2026-01-01", "2027-01-01"))
                .containsExactly(
                        new Line("marketing", "sales", ContributionKind.BRIEF, 1, 0),
                        new Line("sales", "marketing", ContributionKind.BRIEF, 0, 1));
        assertThatThrownBy(() -> house.perform("li", new AcknowledgeContribution(waiting)))
                .isInstanceOf(InvalidInputException.class);
        house.undo("li");
        assertThat(ledger("2026-01-01", "2027-01-01")).isEmpty();
    }

    @Test
    void usingABriefAcknowledgesItAndItsOwnDepartmentCannot() {
        Brief brief = publish("一");

        house.perform("sun", new UseBrief(brief.id()));
        house.perform("li", new UseBrief(brief.id()));

        assertThat(house.ask("gm", new ListContributions(null, null, null, null, null)))
                .singleElement()
                .satisfies(c -> assertThat(c.acknowledgedBy()).isEqualTo("sun"));
        assertThatThrownBy(() -> house.perform("meng", new UseBrief(brief.id())))
                .isInstanceOf(InvalidInputException.class);
    }

    /** Lesson 1: a period is half-open, and a contribution falls into exactly one. */
    @Test
    void aContributionOnTheFirstDayOfAPeriodIsNotInTheOneBefore() {
        house.now = Instant.parse("2026-04-01T00:00:00Z");
        house.perform("li", new UseBrief(publish("一").id()));

        assertThat(ledger("2026-01-01", "2026-04-01")).isEmpty();
        assertThat(ledger("2026-04-01", "2026-07-01")).hasSize(2);
        assertThatThrownBy(() -> ledger("2026-04-01", "2026-04-01")).isInstanceOf(InvalidInputException.class);
    }

    private List<Line> ledger(String from, String to) {
        return house.ask("gm", new ShowLedger(LocalDate.parse(from), LocalDate.parse(to), null));
    }

    @Test
    void aCompetitorsCardStandsWhereItWasMetOnce() {
        house.perform("li", new MeetCompetitor("opportunity/O-1", RIVAL));
        assertThat(house.perform("li", new MeetCompetitor("opportunity/O-1", RIVAL))
                        .change())
                .isEqualTo(Recorded.Change.UNCHANGED);
        publish("一");

        List<CompetitorCard> cards =
                house.ask("li", new ShowAround("opportunity/O-1")).cards();

        assertThat(cards).singleElement().satisfies(card -> {
            assertThat(card.met()).isEqualTo(1);
            assertThat(card.briefs()).hasSize(1);
        });
        assertThat(house.ask("li", new ShowAround("opportunity/O-2")).cards()).isEmpty();
    }

    @Test
    void aMeetingIsTakenBack() {
        house.perform("li", new MeetCompetitor("opportunity/O-1", RIVAL));

        house.undo("li");

        assertThat(house.ask("li", new ShowAround("opportunity/O-1")).cards()).isEmpty();
    }

    @Test
    void recordingACompetitorChangesWhatIsGivenAndUndoGivesItBack() {
        Money price = new Money(new BigDecimal("120000.00"), "CNY");
        Recorded changed = house.perform("wang", new RecordCompetitor(RIVAL, null, "服务慢", price, null));
        assertThat(changed.change()).isEqualTo(Recorded.Change.UPDATED);
        assertThat(house.ask("li", new ShowCard(RIVAL)).competitor().strengths())
                .isEqualTo("渠道广");
        assertThat(house.ask("li", new ShowCard(RIVAL)).competitor().typicalPrice())
                .isEqualTo(price);

        house.undo("wang");

        assertThat(house.ask("li", new ShowCard(RIVAL)).competitor().weaknesses())
                .isEmpty();
        assertThat(house.ask("li", new ShowCard(RIVAL)).competitor().typicalPrice())
                .isNull();
        assertThatThrownBy(() -> house.perform(
                        "wang",
                        new RecordCompetitor(RIVAL, null, null, new Money(new BigDecimal("-1.00"), "CNY"), null)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aCompetitorThatWasMetIsNotTakenBack() {
        house.perform("wang", new RecordCompetitor("新对手", null, null, null, null));
        var takesBack = house.inverse;
        house.perform("li", new MeetCompetitor("opportunity/O-1", "新对手"));

        assertThatThrownBy(() -> house.perform("wang", takesBack)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> house.ask("li", new ShowCard("没有的"))).isInstanceOf(InvalidInputException.class);
    }
}
