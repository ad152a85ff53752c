package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Reading;
import org.twinrail.itest.support.Twinrail;

/** One door for everything: what is sent twice is done once, nobody overwrites what they have not seen, and what is closed stays. */
class GatewayTest {
    private static final int THREADS = 6;

    @TempDir
    private static Path data;

    private static Twinrail twinrail;
    private static Company company;
    private static int opportunities;

    @BeforeAll
    static void boot() throws Exception {
        twinrail = Twinrail.on(data);
        company = Company.foundedIn(twinrail);
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static String newOpportunity() {
        String number = "O-" + ++opportunities;
        company.opens("li", number);
        return number;
    }

    private static Answer quotes(String number, String price, String... options) {
        List<String> words =
                new ArrayList<>(List.of("number=" + number, "price.amount=" + price, "price.currency=CNY"));
        words.addAll(List.of(options));
        return company.tries("li", "opportunity.quote", words.toArray(String[]::new));
    }

    private static JsonNode quotesOf(String number) {
        return company.asked("opportunity.find", "number=" + number).get("quotes");
    }

    private static Answer moves(String number, String stage, String... options) {
        List<String> words = new ArrayList<>(List.of("number=" + number, "stage=" + stage));
        words.addAll(List.of(options));
        return company.tries("li", "opportunity.advance", words.toArray(String[]::new));
    }

    private static JsonNode opportunity(String number) {
        return company.asked("opportunity.find", "number=" + number).get("opportunity");
    }

    private static List<Answer> atOnce(Callable<Answer> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(java.util.Collections.nCopies(THREADS, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSameIdTwiceIsDoneOnceAndAnsweredTheSame() {
        String number = newOpportunity();
        String id = UUID.randomUUID().toString();
        int audited = company.audited("opportunity.quote");

        JsonNode first = quotes(number, "88000.50", "--id", id).json();
        JsonNode again = quotes(number, "88000.50", "--id", id).json();

        assertThat(first.get("repeated").asBoolean()).isFalse();
        assertThat(again.get("repeated").asBoolean()).isTrue();
        assertThat(again.get("status").asText()).isEqualTo("DONE");
        assertThat(again.get("result").get("id")).isEqualTo(first.get("result").get("id"));
        assertThat(quotesOf(number)).hasSize(1);
        assertThat(company.audited("opportunity.quote")).isEqualTo(audited + 1);
    }

    @Test
    void manyWhoSendTheSameIdAtOnceDoItOnce() throws Exception {
        String number = newOpportunity();
        String id = UUID.randomUUID().toString();

        List<Answer> answers = atOnce(() -> quotes(number, "100", "--id", id));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.exit()).as(answer.out()).isZero());
        assertThat(answers)
                .filteredOn(answer -> !answer.json().get("repeated").asBoolean())
                .hasSize(1);
        assertThat(quotesOf(number)).hasSize(1);
    }

    @Test
    void whatWaitedIsNotAskedAgainByTheSameId() {
        String number = newOpportunity();
        String id = UUID.randomUUID().toString();
        String[] words = {"number=" + number, "price.amount=1", "price.currency=CNY", "--with", "li", "--id", id};

        Answer first = company.tries("wang", "opportunity.quote", words);
        Answer again = company.tries("wang", "opportunity.quote", words);

        assertThat(List.of(first.exit(), again.exit())).containsExactly(4, 4);
        assertThat(again.json().get("waiting").get("request"))
                .isEqualTo(first.json().get("waiting").get("request"));
        company.done(
                "li",
                "request.answer",
                "request=" + first.json().get("waiting").get("request").asText(),
                "agree=true");
        assertThat(company.tries("wang", "opportunity.quote", words).exit()).isZero();
        assertThat(quotesOf(number)).hasSize(1);
    }

    @Test
    void anIdThatServedAnotherActionIsToldSo() {
        String number = newOpportunity();
        String id = UUID.randomUUID().toString();
        quotes(number, "100", "--id", id);

        for (Answer other : List.of(quotes(number, "101", "--id", id), moves(number, "negotiation", "--id", id))) {
            assertThat(other.exit()).isEqualTo(2);
            Reading.isError(other);
            assertThat(other.out()).contains(id, "opportunity.quote");
        }
        assertThat(quotesOf(number)).hasSize(1);
        assertThat(opportunity(number).get("stage").asText()).isEqualTo("proposal");
    }

    @Test
    void whoeverSawAnOlderVersionIsToldAndChangesNothing() {
        String number = newOpportunity();
        long seen = opportunity(number).get("version").asLong();
        assertThat(moves(number, "negotiation", "--expect", String.valueOf(seen))
                        .exit())
                .isZero();

        Answer late = moves(number, "opportunity", "--expect", String.valueOf(seen));

        assertThat(late.exit()).isEqualTo(2);
        Reading.isError(late);
        assertThat(late.out()).contains("version " + seen, "version " + (seen + 1));
        assertThat(opportunity(number).get("stage").asText()).isEqualTo("negotiation");
        assertThat(moves(number, "opportunity", "--expect", String.valueOf(seen + 1))
                        .exit())
                .as("who looks again may")
                .isZero();
    }

    @Test
    void ofManyWhoChangeWhatTheySawAtOnceOneIsDoneAndTheOthersAreTold() throws Exception {
        String number = newOpportunity();
        String seen = opportunity(number).get("version").asText();

        List<Answer> answers = atOnce(() -> moves(number, "negotiation", "--expect", seen));

        assertThat(answers).extracting(Answer::exit).containsOnly(0, 2).containsOnlyOnce(0);
        assertThat(answers).filteredOn(answer -> answer.exit() == 2).allSatisfy(Reading::isError);
        assertThat(opportunity(number).get("version").asLong()).isEqualTo(Long.parseLong(seen) + 1);
    }

    @Test
    void manyWhoDoDifferentThingsAtOnceAreAllDone() throws Exception {
        String number = newOpportunity();

        List<Answer> answers = atOnce(() -> quotes(number, "100"));

        assertThat(answers).extracting(Answer::exit).containsOnly(0);
        assertThat(quotesOf(number)).hasSize(THREADS);
    }

    @Test
    void aVersionOfSomethingThatIsNotThereIsNotPassedOver() {
        Answer made = company.tries(Company.ADMIN, "customer.record", "name=Nowhere", "--expect", "7");

        assertThat(made.exit()).isEqualTo(2);
        Reading.isError(made);
        assertThat(company.asked("customer.list", "text=Nowhere")).isEmpty();
    }

    @Test
    void anIdServesOnceAlsoAcrossARestart(@TempDir Path own) throws Exception {
        String id = UUID.randomUUID().toString();
        String[] line = {"--json", "do", "customer.record", "name=Once", "--id", id};
        try (Twinrail before = Twinrail.on(own)) {
            assertThat(before.run(line).json().get("repeated").asBoolean()).isFalse();
        }
        try (Twinrail after = Twinrail.on(own)) {
            assertThat(after.run(line).json().get("repeated").asBoolean()).isTrue();
            assertThat(after.run("--json", "ask", "customer.list").json()).hasSize(1);
        }
    }
}
