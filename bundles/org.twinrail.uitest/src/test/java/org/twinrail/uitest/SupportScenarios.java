package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** A customer's technical question on its way to the answer, the same in the window and in the page (D21). One day, in its order. */
@Timeout(300)
abstract class SupportScenarios extends Scenarios {
    private static final String ADMIN = "admin";
    private static final String TOPIC = "接口";
    private static final String ANSWER = "可以，用标准接口";

    /** Opens the workbench in Chinese on a data folder in which that was done before. */
    abstract Screen open(Path data, List<List<String>> company) throws Exception;

    private static List<List<String>> company() {
        return List.of(
                does(ADMIN, "person.record", "login=li", "name=李强", "department=sales"),
                does(ADMIN, "person.record", "login=tan", "name=谭静", "department=sales", "roles=SUPPORT"),
                does(ADMIN, "person.record", "login=guo", "name=郭涛", "department=research"),
                does(ADMIN, "customer.record", "name=宏远机械", "owner=li"),
                does("li", "opportunity.open", "number=O-1", "customer=宏远机械", "stage=proposal"));
    }

    @Test
    @Order(1)
    void salesAsksACustomersQuestionInTheOpportunity() throws Exception {
        screen = open(data(), company());
        as("li", "李强");
        screen.click("perspective.funnel");
        screen.await("funnel.card.O-1");
        screen.doubleClick("funnel.card.O-1");
        screen.await("section.questions");
        screen.click("section.questions");
        screen.await("questions.ask");

        screen.click("questions.ask");
        screen.await("form.question.ask.topic");
        screen.type("form.question.ask.topic", TOPIC);
        screen.type("form.question.ask.text", "能否与 ERP 对接？");
        screen.clickWhenEnabled("form.question.ask.submit");
        screen.awaitGone("form.question.ask.topic");

        screen.awaitText("section.questions.table", "待接手");
        assertThat(screen.text("section.questions.table")).contains(TOPIC).contains("技术支持岗");
        keep("asked");
    }

    @Test
    @Order(2)
    void itWaitsForThePostAndForNobodyElse() throws Exception {
        as("guo", "郭涛");
        screen.click("perspective.support");
        screen.await("tab.support.queue");
        screen.click("queue.mine");
        screen.awaitText("queue.table", TOPIC);
        screen.choose("queue.table", TOPIC);
        screen.awaitText("queue.take.why", "为什么");
        assertThat(screen.enabled("queue.take")).isFalse();
        keep("refused");
    }

    @Test
    @Order(3)
    void thePostAnswersItAndTheAskerFindsItOnToday() throws Exception {
        as("tan", "谭静");
        screen.click("perspective.support");
        screen.awaitText("queue.table", TOPIC);
        screen.choose("queue.table", TOPIC);
        screen.clickWhenEnabled("queue.answer");
        screen.await("form.question.answer.words");
        screen.type("form.question.answer.words", ANSWER);
        screen.clickWhenEnabled("form.question.answer.submit");
        screen.awaitGone("form.question.answer.words");

        as("li", "李强");
        screen.click("perspective.today");
        screen.click("tab.today.questions");
        screen.awaitText("today.questions.table", "已答复");
        screen.choose("today.questions.table", TOPIC);
        screen.awaitText("today.questions.whole", ANSWER);
        keep("today");
        screen.clickWhenEnabled("today.questions.tell");
        screen.clickWhenEnabled("form.question.tell.submit");
        screen.awaitGone("form.question.tell.submit");
    }

    @Test
    @Order(4)
    void theFirstLineIsCounted() throws Exception {
        screen.click("perspective.support");
        screen.click("tab.support.topics");

        screen.awaitText("topics.table", "1 / 1");
        keep("topics");
    }
}
