package org.twinrail.deals.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Money;
import org.twinrail.api.RefusedException;
import org.twinrail.api.rules.Deed;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.facts.QuoteFact;
import org.twinrail.deals.AcceptQuote;
import org.twinrail.deals.ChangeQuote;
import org.twinrail.deals.DeclineQuote;
import org.twinrail.deals.DraftQuote;
import org.twinrail.deals.ListOrders;
import org.twinrail.deals.ListQuotes;
import org.twinrail.deals.Order;
import org.twinrail.deals.PrintQuote;
import org.twinrail.deals.PrintedQuote;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteLine;
import org.twinrail.deals.QuoteState;
import org.twinrail.deals.ReviseQuote;
import org.twinrail.deals.ShowQuote;
import org.twinrail.deals.SubmitQuote;
import org.twinrail.deals.WinByOrder;
import org.twinrail.deals.internal.House;

/** Quotes from the draft to the order, with their revisions (D5). */
class QuotesTest {
    private static final String NUMBER = "O-1-Q1";
    private static final LocalDate UNTIL = LocalDate.parse("2026-03-31");

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    private static QuoteLine line(String product, String quantity, String price, String discount) {
        return new QuoteLine(
                product,
                new BigDecimal(quantity),
                Money.of(price, "CNY"),
                new BigDecimal(discount),
                new BigDecimal("13"));
    }

    private Quote drafted() {
        return house.perform(new DraftQuote(
                "O-1",
                List.of(line("财务软件", "3", "1000.00", "10"), line("<b>维护</b>", "0.5", "333.33", "0")),
                UNTIL,
                null));
    }

    private Quote submitted() {
        return house.perform(new SubmitQuote(NUMBER, drafted().version()));
    }

    private long version() {
        return house.ask(new ShowQuote(NUMBER, null)).version();
    }

    private QuoteState state() {
        return house.ask(new ShowQuote(NUMBER, null)).state();
    }

    private List<Order> orders() {
        return house.ask(new ListOrders("O-1", null, null));
    }

    @Test
    void aQuoteIsPricedToTheCent() {
        Quote quote = drafted();

        assertThat(quote.number()).isEqualTo(NUMBER);
        assertThat(quote.state()).isEqualTo(QuoteState.DRAFT);
        assertThat(quote.lines())
                .extracting(line -> line.net().amount())
                .containsExactly(new BigDecimal("2700.00"), new BigDecimal("166.67"));
        assertThat(quote.net()).isEqualTo(Money.of("2866.67", "CNY"));
        assertThat(quote.tax()).isEqualTo(Money.of("372.67", "CNY"));
        assertThat(quote.gross()).isEqualTo(Money.of("3239.34", "CNY"));
        assertThat(quote.discount()).isEqualByComparingTo("9.47");
    }

    @Test
    void theRulesJudgeASubmissionAsPriceTalkOnTheOpportunity() {
        submitted();

        Deed deed = (Deed) house.facts.get(0);
        assertThat(deed.activity()).isEqualTo("QUOTE");
        assertThat(deed.object()).hasToString("opportunity/O-1");
        assertThat(List.of(deed.track(), deed.stage(), deed.half(), deed.owner(), deed.ownerDepartment()))
                .containsExactly("dual", "proposal", "LOWER", "li", "sales");
        assertThat(house.facts).hasAtLeastOneElementOfType(QuoteFact.class);
        assertThat(((QuoteFact) house.facts.get(2)).discount()).isEqualByComparingTo("9.47");
    }

    @Test
    void onlyADraftIsChangedAndUndoneItIsAsBefore() {
        Quote before = drafted();
        Quote after = house.perform(
                new ChangeQuote(NUMBER, List.of(line("财务软件", "1", "900.00", "0")), UNTIL.plusDays(1), "含培训"));
        assertThat(after.net()).isEqualTo(Money.of("900.00", "CNY"));

        house.undo();
        assertThat(house.ask(new ShowQuote(NUMBER, null)))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        house.perform(new SubmitQuote(NUMBER, version()));
        assertThatThrownBy(() -> house.perform(new ChangeQuote(NUMBER, null, null, "x")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatWasChangedSinceItWasToBeSubmittedDoesNotGoOut() {
        long looked = drafted().version();
        house.perform(new ChangeQuote(NUMBER, List.of(line("财务软件", "1", "900.00", "0")), null, null));

        assertThatThrownBy(() -> house.perform(new SubmitQuote(NUMBER, looked))).isInstanceOf(RefusedException.class);

        assertThat(state()).isEqualTo(QuoteState.DRAFT);
        assertThat(house.perform(new SubmitQuote(NUMBER, version())).state()).isEqualTo(QuoteState.SUBMITTED);
    }

    @Test
    void aDraftTakenBackIsGoneAndItsNumberFree() {
        drafted();
        house.undo();
        assertThat(house.ask(new ListQuotes(null, true, null, null))).isEmpty();
        assertThat(drafted().number()).isEqualTo(NUMBER);
        assertThat(drafted().number()).isEqualTo("O-1-Q2");
    }

    @Test
    void aRevisionKeepsTheOlderOneAndUndoneTheOlderOneStandsAgain() {
        submitted();
        Quote second = house.perform(new ReviseQuote(NUMBER));

        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.state()).isEqualTo(QuoteState.DRAFT);
        assertThat(house.ask(new ListQuotes("O-1", true, null, null)))
                .extracting(Quote::revision, Quote::state)
                .containsExactly(tuple(2, QuoteState.DRAFT), tuple(1, QuoteState.SUPERSEDED));
        assertThat(house.ask(new ListQuotes("O-1", null, null, null))).hasSize(1);

        house.undo();
        assertThat(house.ask(new ShowQuote(NUMBER, null)).revision()).isEqualTo(1);
        assertThat(state()).isEqualTo(QuoteState.SUBMITTED);
    }

    @Test
    void aQuoteHoldsOnItsLastDayAndIsExpiredAfterIt() {
        submitted();
        house.now = house.now.plus(Duration.ofDays(29));
        assertThat(state()).isEqualTo(QuoteState.SUBMITTED);
        house.now = house.now.plus(Duration.ofDays(1));
        assertThat(state()).isEqualTo(QuoteState.EXPIRED);

        assertThatThrownBy(() -> house.perform(new AcceptQuote(NUMBER, null, null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(UNTIL.toString());
        assertThat(house.perform(new AcceptQuote(NUMBER, "PO-7", UNTIL)).on())
                .as("accepted in time and recorded later")
                .isEqualTo(UNTIL);
    }

    @Test
    void whatIsAcceptedBecomesAnOrderByWhichTheOpportunityIsWon() {
        submitted();
        Order order = house.perform(new AcceptQuote(NUMBER, " PO-7 ", null));

        assertThat(order.number()).isEqualTo("O-1-Q1-1");
        assertThat(order.reference()).isEqualTo("PO-7");
        assertThat(order.gross()).isEqualTo(Money.of("3239.34", "CNY"));
        assertThat(order.won()).isFalse();
        assertThat(house.perform(new WinByOrder(order.number())).won()).isTrue();
        assertThat(house.wonFor()).isEqualTo(order.net());
        assertThatThrownBy(house::undo).isInstanceOf(RefusedException.class);

        house.ends(DealOutcome.OPEN, null);
        assertThat(orders()).extracting(Order::won).containsExactly(false);
        house.undo();
        assertThat(orders()).isEmpty();
        assertThat(state()).isEqualTo(QuoteState.SUBMITTED);
    }

    @Test
    void aDeclinedQuoteSaysWhyAndMayBeRevised() {
        submitted();
        assertThat(house.perform(new DeclineQuote(NUMBER, "太贵")).reason()).isEqualTo("太贵");
        assertThatThrownBy(() -> house.perform(new AcceptQuote(NUMBER, null, null)))
                .isInstanceOf(RefusedException.class);
        house.undo();
        assertThat(state()).isEqualTo(QuoteState.SUBMITTED);
        house.perform(new DeclineQuote(NUMBER, "太贵"));
        assertThat(house.perform(new ReviseQuote(NUMBER)).reason()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedAtTheDoor() {
        List<QuoteLine> lines = List.of(line("财务软件", "1", "900.00", "0"));
        assertThatThrownBy(() -> house.perform(new DraftQuote("O-9", lines, UNTIL, null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> house.perform(new DraftQuote("O-1", lines, LocalDate.parse("2026-03-01"), null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(
                        () -> house.perform(new DraftQuote("O-1", List.of(line("没有的", "1", "1.00", "0")), UNTIL, null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        house.perform(new DraftQuote("O-1", List.of(line("财务软件", "1", "-1.00", "0")), UNTIL, null)))
                .isInstanceOf(InvalidInputException.class);
        QuoteLine dollars = new QuoteLine("财务软件", BigDecimal.ONE, Money.of("1.00", "USD"), null, null);
        assertThatThrownBy(() -> house.perform(new DraftQuote("O-1", List.of(lines.get(0), dollars), UNTIL, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("USD");
        house.ends(DealOutcome.LOST, null);
        assertThatThrownBy(() -> house.perform(new DraftQuote("O-1", lines, UNTIL, null)))
                .isInstanceOf(RefusedException.class);
        assertThat(house.ask(new ListQuotes(null, true, null, null))).isEmpty();
    }

    @Test
    void whatPeopleWroteIsPrintedAsWordsAndNotAsMarkup() throws IOException {
        drafted();
        PrintedQuote printed = house.ask(new PrintQuote(NUMBER, null, "en"));
        String page;
        try (InputStream in = printed.content().open()) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(printed.name()).isEqualTo("O-1-Q1-1.html");
        assertThat(page)
                .contains("Draft", "宏远 &amp; 机械", "&lt;b&gt;维护&lt;/b&gt;", "3239.34 CNY")
                .doesNotContain("<b>");
    }
}
