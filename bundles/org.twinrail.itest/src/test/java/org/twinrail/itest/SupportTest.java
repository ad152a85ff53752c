package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** A customer's technical question from sales to the post, to R&D and back, by the standard rules and the command line (D21). */
class SupportTest {
    @TempDir
    private Path temp;

    private Twinrail twinrail;
    private Company company;

    @BeforeEach
    void boot() throws Exception {
        twinrail = Twinrail.on(temp.resolve("data"));
        company = Company.foundedIn(twinrail);
        hires("tan", "谭静", "sales", "roles=SUPPORT");
        hires("guo", "郭涛", "research", "roles=RESEARCHER");
    }

    private void hires(String login, String name, String department, String roles) {
        company.done(
                Company.ADMIN, "person.record", "login=" + login, "name=" + name, "department=" + department, roles);
    }

    @AfterEach
    void close() {
        twinrail.close();
    }

    private JsonNode asks(String topic) {
        return company.done(
                "li",
                "question.ask",
                "subject=customer/" + Company.CUSTOMER,
                "product=" + Company.PRODUCT,
                "topic=" + topic,
                "text=能否与 ERP 对接？");
    }

    private JsonNode does(String user, String action, JsonNode question, String... more) {
        return company.done(user, action, words(question, more));
    }

    private int exit(String user, String action, JsonNode question, String... more) {
        return company.tries(user, action, words(question, more)).exit();
    }

    private static String[] words(JsonNode question, String... more) {
        String[] words = new String[more.length + 1];
        words[0] = "question=" + question.get("id").asText();
        System.arraycopy(more, 0, words, 1, more.length);
        return words;
    }

    /** One boot for the whole story. */
    @Test
    void aQuestionIsAnsweredByThePostOrByResearchAndTheCustomerIsTold() {
        JsonNode question = asks("接口");
        assertThat(question.get("seat").asText()).isEqualTo("SUPPORT");
        assertThat(question.get("due").asText()).isNotEmpty();

        onlyThePostAnswersAndNotTheAsker(question);
        researchIsAskedAndThePostAnswers(asks("性能"));
        whereThePostIsAbsentSomebodyElseGetsIt();
        theCountsSayWhatWasAnsweredInTheFirstLine();
        aStepIsTakenBack();
    }

    private void onlyThePostAnswersAndNotTheAsker(JsonNode question) {
        assertThat(exit("li", "question.answer", question, "answer=不知道")).isEqualTo(3);
        assertThat(exit("guo", "question.answer", question, "answer=可以")).isEqualTo(3);
        does("tan", "question.take", question);
        does("tan", "question.answer", question, "answer=可以，用标准接口");
        assertThat(exit("sun", "question.tell", question))
                .as("who asked it tells the customer")
                .isEqualTo(3);
        assertThat(does("li", "question.tell", question).get("state").asText()).isEqualTo("TOLD");
    }

    private void researchIsAskedAndThePostAnswers(JsonNode question) {
        JsonNode ticket = does("tan", "question.pass", question, "reason=没有测过");
        assertThat(ticket.get("seat").asText()).isEqualTo("research");
        assertThat(ticket.get("due").asText())
                .as("its own clock")
                .isNotEqualTo(ticket.get("answerDue").asText());
        does("guo", "question.return", question, "finding=五千并发以内");
        does("tan", "question.answer", question, "answer=五千人同时用没有问题");
    }

    private void whereThePostIsAbsentSomebodyElseGetsIt() {
        company.done(Company.ADMIN, "absence.record", "login=tan", "from=2020-01-01", "to=2099-12-31", "kind=LEAVE");

        assertThat(asks("接口").get("seat").asText()).isEqualTo("research");
    }

    private void theCountsSayWhatWasAnsweredInTheFirstLine() {
        JsonNode total = company.asked("questions.count").get("total");

        assertThat(total.get("asked").asInt()).isEqualTo(3);
        assertThat(total.get("answered").asInt()).isEqualTo(2);
        assertThat(total.get("firstLine").asInt()).isEqualTo(1);
        assertThat(company.asked("questions", "unanswered=true")).hasSize(1);
        assertThat(company.done(Company.ADMIN, "questions.sweep")
                        .get("escalated")
                        .asInt())
                .as("none is late yet")
                .isZero();
    }

    private void aStepIsTakenBack() {
        String id = company.outcome(
                        "li", "question.ask", "subject=customer/" + Company.CUSTOMER, "topic=价格", "text=可以按年付吗？")
                .get("actionId")
                .asText();

        company.done("li", "action.undo", "id=" + id);

        assertThat(company.asked("questions", "topic=价格")).isEmpty();
    }
}
