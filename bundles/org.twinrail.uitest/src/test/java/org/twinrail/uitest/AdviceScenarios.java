package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** Sales asks marketing on a deal and decides, the same in the window and in the page. Each scenario goes on from the one before. */
@Timeout(600)
abstract class AdviceScenarios extends Scenarios {
    private static final String QUESTION = "这个价位站得住吗？";
    private static final String OPINION = "对手低一成，宜再等一个月";
    private static final String REASON = "客户本周就定";

    /** Opens the workbench in Chinese on an empty data folder, with a clock that is set by hand. */
    abstract Screen open(Path data) throws Exception;

    private void openDeal() {
        screen.click("perspective.funnel");
        screen.click("tab.funnel.board");
        screen.await("funnel.card.O-1");
        screen.doubleClick("funnel.card.O-1");
        screen.await("section.advice");
        screen.click("section.advice");
        screen.awaitText("advice.who", "责任方：李强");
    }

    private void today() {
        screen.click("perspective.today");
        screen.click("tab.today.advice");
    }

    private void asks(String question) {
        screen.clickWhenEnabled("advice.ask");
        screen.await("form.advice.ask.submit");
        screen.type("form.advice.ask.question", question);
        screen.clickWhenEnabled("form.advice.ask.submit");
        screen.awaitGone("form.advice.ask.submit");
    }

    @Test
    @Order(1)
    void whoIsResponsibleForADealAsksTheDepartmentThatAdvises() throws Exception {
        screen = open(data());
        screen.await("start.empty");
        screen.perform("person.record", "{\"login\":\"wang\",\"name\":\"王敏\",\"department\":\"marketing\"}");
        screen.perform("person.record", "{\"login\":\"li\",\"name\":\"李强\",\"department\":\"sales\"}");
        screen.perform("customer.record", "{\"name\":\"宏远机械\",\"owner\":\"li\"}");
        screen.perform(
                "opportunity.record",
                "{\"number\":\"O-1\",\"customer\":\"宏远机械\",\"owner\":\"li\",\"stage\":\"proposal\"}");
        screen.click("start.empty");
        as("li", "李强");
        openDeal();
        assertThat(screen.text("advice.who")).contains("市场部（16 个工作小时）");
        assertThat(screen.enabled("advice.offer")).isFalse();

        asks(QUESTION);

        screen.awaitText("advice.table", QUESTION);
        screen.awaitText("advice.whole", "等市场部");
        screen.await("advice.give.why");
        assertThat(screen.enabled("advice.give")).as("who asks does not advise").isFalse();
    }

    @Test
    @Order(2)
    void theAdviserFindsItOnTodayAndGivesAnOpinion() {
        as("wang", "王敏");
        today();
        screen.awaitText("today.advice.give.table", QUESTION);

        screen.clickWhenEnabled("today.advice.give.give");
        screen.await("form.advice.give.submit");
        screen.type("form.advice.give.opinion", OPINION);
        screen.clickWhenEnabled("form.advice.give.submit");
        screen.awaitGone("form.advice.give.submit");

        screen.awaitGone("today.advice.give.table");
    }

    @Test
    @Order(3)
    void theHostSetsItAsideOnlyWithAReason() {
        as("li", "李强");
        today();
        screen.awaitText("today.advice.answer.whole", OPINION);

        screen.clickWhenEnabled("today.advice.answer.answer");
        screen.await("form.advice.answer.submit");
        screen.type("form.advice.answer.answer", "不采纳");
        screen.clickWhenEnabled("form.advice.answer.submit");
        screen.awaitText("form.advice.answer.reason.problem", "请说明理由");
        screen.type("form.advice.answer.reason", REASON);
        screen.clickWhenEnabled("form.advice.answer.submit");
        screen.awaitGone("form.advice.answer.submit");

        openDeal();
        screen.awaitText("advice.table", "未采纳");
        screen.awaitText("advice.whole", REASON);
    }

    @Test
    @Order(4)
    void silencePastTheDeadlineIsNoObjection() {
        asks("再降百分之五行不行？");
        screen.awaitText("advice.table", "已征求");

        screen.turnClockTo("2017-07-05T01:30:00Z");
        screen.perform("advice.sweep", "{}");
        screen.closeTab();
        screen.awaitGone("section.advice");
        openDeal();

        screen.awaitText("advice.table", "视为无异议");
    }

    @Test
    @Order(5)
    void allOfItIsListedAndTheReportCountsIt() {
        screen.click("perspective.cooperation");
        screen.awaitText("advices.table", "视为无异议");
        screen.type("advices.turn", "等我答复的");
        screen.awaitGone("advices.table");

        screen.click("tab.cooperation.use");
        screen.awaitText("advice.use.said", "共 2 条");
        screen.awaitText("advice.use.table", "0.0 %");
    }
}
