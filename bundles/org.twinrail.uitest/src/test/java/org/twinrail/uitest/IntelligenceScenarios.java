package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/**
 * A salesperson's field note on its way to a decision and back, the same in the window and in the page (D7, D8). One day, in its order.
 */
@Timeout(300)
abstract class IntelligenceScenarios extends Scenarios {
    private static final String ADMIN = "admin";
    private static final String CUT = "华北软件下周全线降价 8%";
    private static final String DECISION = "三季度推出标准版";

    /** Opens the workbench in Chinese on a data folder in which that was done before. */
    abstract Screen open(Path data, List<List<String>> company) throws Exception;

    private static List<List<String>> company() {
        return List.of(
                does(ADMIN, "person.record", "login=wang", "name=王敏", "department=marketing"),
                does(ADMIN, "person.record", "login=li", "name=李强", "department=sales"),
                does(ADMIN, "person.record", "login=sun", "name=孙磊", "department=sales"),
                does(ADMIN, "person.record", "login=gm", "name=周总", "department=management"),
                does(ADMIN, "customer.record", "name=宏远机械", "owner=li"),
                does("li", "opportunity.open", "number=O-1", "customer=宏远机械", "stage=proposal"),
                does("wang", "competitor.record", "name=华北软件", "strengths=渠道广", "answer=比总成本"));
    }

    private void atTheInbox(String login, String name) {
        as(login, name);
        screen.click("perspective.intelligence");
        screen.await("tab.intelligence.inbox");
    }

    private void note(String words) {
        screen.click("command.fieldnote.add");
        screen.await("form.fieldnote.add.text");
        screen.type("form.fieldnote.add.text", words);
        screen.clickWhenEnabled("form.fieldnote.add.submit");
        screen.awaitGone("form.fieldnote.add.text");
    }

    @Test
    @Order(1)
    void salesNotesAPriceCutInOneLine() throws Exception {
        screen = open(data(), company());
        atTheInbox("li", "李强");

        note(CUT);

        screen.awaitText("inbox.table", CUT);
        assertThat(screen.text("inbox.table")).contains("竞争对手").contains("华北软件").contains("待核实");
    }

    @Test
    @Order(2)
    void whoeverNotesTheSameConfirmsItAndSalesDoesNotRateIt() throws Exception {
        atTheInbox("sun", "孙磊");
        note("听说华北软件下周要全线降价8%");

        screen.awaitText("inbox.table", "+1");
        screen.choose("inbox.table", CUT);
        screen.awaitText("inbox.confirm.why", "为什么");
        assertThat(screen.enabled("inbox.confirm")).isFalse();
        keep("refused");
    }

    @Test
    @Order(3)
    void marketingConfirmsItAndDecidesOnTheCandidate() throws Exception {
        atTheInbox("wang", "王敏");
        screen.choose("inbox.table", CUT);
        keep("inbox");
        screen.clickWhenEnabled("inbox.confirm");
        screen.clickWhenEnabled("form.fieldnote.confirm.submit");
        screen.awaitGone("form.fieldnote.confirm.submit");
        assertThat(screen.perform("intelligence.sweep", "{}")).contains("\"found\":1");

        screen.click("tab.intelligence.insights");
        screen.awaitText("insights.table", "候选");
        screen.choose("insights.table", "华北软件");
        screen.clickWhenEnabled("insights.confirm");
        screen.await("form.insight.confirm.title");
        screen.type("form.insight.confirm.title", "对手以价换量");
        screen.type("form.insight.confirm.text", "华北软件在打价格战");
        screen.clickWhenEnabled("form.insight.confirm.submit");

        screen.awaitText("insights.table", "已确认");
        keep("insights");
    }

    @Test
    @Order(4)
    void theGeneralManagerUsesItAndWhoNotedItIsThanked() throws Exception {
        atTheInbox("gm", "周总");
        screen.click("tab.intelligence.insights");
        screen.awaitText("insights.table", "对手以价换量");
        screen.choose("insights.table", "对手以价换量");
        screen.clickWhenEnabled("insights.use");
        screen.await("form.insight.use.decision");
        screen.type("form.insight.use.decision", DECISION);
        screen.clickWhenEnabled("form.insight.use.submit");
        screen.awaitGone("form.insight.use.decision");

        atTheInbox("li", "李强");
        screen.click("perspective.today");
        screen.click("tab.today.fieldnotes");

        screen.awaitText("mine.table", DECISION);
        screen.awaitText("mine.table", "周总用到了");
        keep("thanks");
    }

    @Test
    @Order(5)
    void theCompetitorsCardStandsInTheOpportunity() throws Exception {
        screen.perform("competitor.meet", "{\"object\":\"opportunity/O-1\",\"competitor\":\"华北软件\"}");
        screen.click("perspective.funnel");
        screen.await("funnel.card.O-1");
        screen.doubleClick("funnel.card.O-1");
        screen.await("section.intelligence");
        screen.click("section.intelligence");

        screen.awaitText("around.cards", CUT);
        assertThat(screen.text("around.cards")).contains("强项：渠道广").contains("我方应对：比总成本");
        keep("opportunity");
    }

    @Test
    @Order(6)
    void openingABriefSignsForIt() throws Exception {
        screen.perform(
                "brief.publish",
                "{\"title\":\"应对华北软件\",\"text\":\"比总成本，不比单价\",\"competitors\":[\"华北软件\"],"
                        + "\"mustKnow\":[\"sales\"],\"validUntil\":\"2999-12-31\"}");
        atTheInbox("sun", "孙磊");
        screen.click("tab.intelligence.briefs");
        screen.awaitText("briefs.table", "未读");
        screen.openFirst("briefs.table");

        screen.awaitText("brief.words", "比总成本");
        screen.awaitText("receipts.table", "李强");
        keep("brief");
        assertThat(screen.ask("briefs.receipts", "{}")).contains("\"li\"").doesNotContain("\"sun\"");
        screen.click("perspective.intelligence");
        screen.click("tab.intelligence.ledger");
        screen.awaitText("ledger.table", "情报");
        keep("ledger");
        screen.click("tab.intelligence.competitors");
        screen.awaitText("competitors.table", "华北软件");
        screen.openFirst("competitors.table");
        screen.awaitText("competitor.words", CUT);
        keep("competitor");
    }
}
