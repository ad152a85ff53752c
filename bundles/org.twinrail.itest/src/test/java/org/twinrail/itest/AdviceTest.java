package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** Advice by the command line and the standard rules: who asks whom, who answers, and what waits for it (D4). */
class AdviceTest {
    private static Twinrail twinrail;
    private static Company company;
    private static Instant now = Instant.parse("2017-03-01T01:00:00Z");
    private static int deals;

    @BeforeAll
    static void boot(@TempDir Path data) throws Exception {
        twinrail = Twinrail.withManualClock(data);
        twinrail.moveClockTo(now);
        company = Company.foundedIn(twinrail);
        company.done(Company.ADMIN, "person.record", "login=qian", "name=钱会计", "department=finance");
        company.worksRoundTheClock();
        company.done(
                Company.ADMIN,
                "product.record",
                "name=" + Company.PRODUCT,
                "listPrice.amount=1000",
                "listPrice.currency=CNY");
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static void pass(Duration time) {
        now = now.plus(time);
        twinrail.moveClockTo(now);
    }

    /** A deal of 李强 in sales, as kind/id. */
    private static String deal() {
        String number = "R-" + ++deals;
        company.opens("li", number);
        return "opportunity/" + number;
    }

    private static JsonNode ask(String object, String of) {
        return company.done("li", "advice.ask", "object=" + object, "question=这个价位站得住吗", "of=" + of);
    }

    private static String id(JsonNode advice) {
        return "advice=" + advice.get("id").asText();
    }

    private static List<String> states(String object) {
        List<String> states = new ArrayList<>();
        company.asked("advices.list", "object=" + object, "sort=at")
                .get("advices")
                .forEach(advice -> states.add(advice.get("state").asText()));
        return states;
    }

    private static void refused(String user, String action, String expected, String... words) {
        Answer answer = company.tries(user, action, words);
        assertThat(answer.exit()).as(answer.out() + answer.err()).isEqualTo(3);
        assertThat(answer.out()).contains(expected);
    }

    @Test
    void theHostAsksTheAdviserSpeaksAndTheHostDecides() {
        String deal = deal();
        String advice = id(ask(deal, "marketing"));

        refused("sun", "advice.give", "被征求的人", advice, "opinion=我来说");
        JsonNode given = company.done("wang", "advice.give", advice, "opinion=低一成", "note=对手的报价见附件");
        assertThat(given.get("state").asText()).isEqualTo("GIVEN");
        assertThat(company.asked("notes", "object=" + deal).findValuesAsText("text"))
                .containsExactly("对手的报价见附件");
        refused("wang", "advice.answer", "李强", advice, "answer=TAKEN");
        refused("sun", "advice.answer", "李强", advice, "answer=TAKEN");
        Answer noReason = company.tries("li", "advice.answer", advice, "answer=NOT_TAKEN");
        assertThat(noReason.exit()).isEqualTo(2);
        assertThat(noReason.out()).contains("reason", "理由");

        assertThat(company.done("li", "advice.answer", advice, "answer=NOT_TAKEN", "reason=客户本周就定")
                        .get("state")
                        .asText())
                .isEqualTo("NOT_TAKEN");
        assertThat(company.tries("wang", "opportunity.position", "number=" + deal.substring(12), "statement=x")
                        .exit())
                .as("who advises does not act in the host's place")
                .isEqualTo(3);
    }

    @Test
    void onlyWhereTheRulesOpenAnInterfaceAndOnlyTheHostAsks() {
        String deal = deal();

        refused("li", "advice.ask", "没有向该部门开放", "object=" + deal, "question=？", "of=finance");
        refused("qian", "advice.offer", "没有向该部门开放", "object=" + deal, "opinion=太便宜");
        refused("wang", "advice.ask", "李强", "object=" + deal, "question=？", "of=management");
        company.done("gm", "advice.ask", "object=" + deal, "question=？", "of=marketing");
        assertThat(company.done("wang", "advice.offer", "object=" + deal, "opinion=客户在看别家")
                        .get("host")
                        .get("code")
                        .asText())
                .isEqualTo("li");
        assertThat(company.tries("li", "advice.ask", "object=planet/mars", "question=？", "of=marketing")
                        .exit())
                .isEqualTo(2);
        JsonNode shown = company.asked("advice.interfaces", "object=" + deal);
        assertThat(shown.get("open").findValuesAsText("hours")).containsExactlyInAnyOrder("16", "16");
        assertThat(shown.get("host").get("code").asText()).isEqualTo("li");
    }

    @Test
    void silencePastTheDeadlineIsNoObjectionAndALateOpinionIsKept() {
        String deal = deal();
        JsonNode asked = ask(deal, "wang");
        assertThat(Instant.parse(asked.get("deadline").asText())).isEqualTo(now.plus(Duration.ofHours(16)));

        pass(Duration.ofHours(16));
        company.done(Company.ADMIN, "advice.sweep");
        assertThat(states(deal)).containsExactly("DEEMED");
        JsonNode late = company.done("wang", "advice.give", id(asked), "opinion=对手昨天降价了");
        assertThat(late.get("late").asBoolean()).isTrue();
        assertThat(company.tries("li", "advice.sweep").exit()).isEqualTo(3);
    }

    @Test
    void aDeepDiscountWaitsForMarketingAndSilenceLetsItPass() {
        String deal = deal();
        Answer quote = quote(deal, 800);
        assertThat(quote.exit()).as(quote.out()).isEqualTo(4);
        assertThat(quote.out()).contains("市场部");

        pass(Duration.ofHours(24));
        company.done(Company.ADMIN, "request.lapse", request(quote));

        assertThat(states(deal)).containsExactly("DEEMED");
        assertThat(quote(deal, 790).exit())
                .as("heard not long ago, so the next goes at once")
                .isZero();
        pass(Duration.ofHours(81));
        assertThat(quote(deal, 780).exit())
                .as("and later marketing is heard again")
                .isEqualTo(4);
    }

    @Test
    void anObjectionIsAnsweredAndThenTheHostAloneDecides() {
        String deal = deal();
        Answer quote = quote(deal, 700);
        assertThat(quote.exit()).isEqualTo(4);

        company.done("wang", "request.answer", request(quote), "agree=false", "answer=伤品牌");
        assertThat(states(deal)).containsExactly("GIVEN");
        assertThat(quote(deal, 700).exit()).as("not before it is answered").isEqualTo(4);
        String advice = "advice="
                + company.asked("advices.list", "object=" + deal)
                        .get("advices")
                        .get(0)
                        .get("id")
                        .asText();
        company.done("li", "advice.answer", advice, "answer=NOT_TAKEN", "reason=客户只有这个预算");

        assertThat(quote(deal, 700).exit()).isZero();
    }

    private static String request(Answer waiting) {
        return "request=" + waiting.json().get("waiting").get("request").asText();
    }

    private static Answer quote(String deal, int price) {
        return company.tries(
                "li",
                "opportunity.quote",
                "number=" + deal.substring("opportunity/".length()),
                "price.amount=" + price,
                "price.currency=CNY");
    }

    @Test
    void whatWasAskedByMistakeIsTakenBackUntilTheOtherSideSpeaks() {
        String deal = deal();
        String asking = company.outcome("li", "advice.ask", "object=" + deal, "question=？", "of=marketing")
                .get("actionId")
                .asText();
        company.done("li", "action.undo", "id=" + asking);
        assertThat(states(deal)).isEmpty();

        JsonNode again = company.outcome("li", "advice.ask", "object=" + deal, "question=？", "of=marketing");
        String giving = company.outcome("wang", "advice.give", id(again.get("result")), "opinion=可以")
                .get("actionId")
                .asText();
        assertThat(company.tries(
                                "li",
                                "action.undo",
                                "id=" + again.get("actionId").asText())
                        .exit())
                .isEqualTo(3);
        company.done("wang", "action.undo", "id=" + giving);
        assertThat(states(deal)).containsExactly("ASKED");
    }

    @Test
    void theReportCountsWhatTheListShows() {
        String deal = deal();
        ask(deal, "marketing");
        company.done("wang", "advice.offer", "object=" + deal, "opinion=客户在看别家");

        JsonNode use = company.asked("advice.use", "from=2017-01-01", "to=2018-01-01");
        long listed = company.asked("advices.list", "from=2017-01-01", "to=2018-01-01")
                .get("total")
                .asLong();
        JsonNode total = use.get("total");
        assertThat(total.get("asked").asLong() + total.get("offered").asLong()).isEqualTo(listed);
        assertThat(use.get("rows").findValuesAsText("code")).contains("marketing", "sales");
        assertThat(company.asked("advice.use", "from=2018-01-01", "to=2019-01-01")
                        .get("total")
                        .get("asked")
                        .asInt())
                .isZero();
    }

    @Test
    void aRecordOnWhichAdviceRestsIsNotTakenBack() {
        String recording = company.outcome(Company.ADMIN, "customer.record", "name=Asked", "owner=li")
                .get("actionId")
                .asText();
        ask("customer/Asked", "marketing");

        refused(Company.ADMIN, "action.undo", "1 条意见", "id=" + recording);
    }
}
