package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Reading;
import org.twinrail.itest.support.Twinrail;

/** A period that is closed stays as it was paid, whatever is recorded later; an open one follows. */
class ClosedPeriodTest {
    private static Twinrail twinrail;
    private static Company company;

    @BeforeAll
    static void boot(@TempDir Path data) throws Exception {
        twinrail = Twinrail.on(data);
        company = Company.foundedIn(twinrail);
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static void wins(String number, String amount, String day) {
        company.done(
                Company.ADMIN,
                "opportunity.record",
                "number=" + number,
                "customer=" + Company.CUSTOMER,
                "product=" + Company.PRODUCT,
                "owner=li",
                "outcome=WON",
                "openedOn=" + day.substring(0, 8) + "01",
                "closedOn=" + day,
                "amount.amount=" + amount,
                "amount.currency=CNY");
    }

    private static void touches(String user, String day) {
        company.done(
                Company.ADMIN,
                "touch.record",
                "customer=" + Company.CUSTOMER,
                "channel=call",
                "by=" + user,
                "on=" + day);
    }

    private static Answer assesses(String... words) {
        String[] line = new String[words.length + 2];
        line[0] = "--json";
        line[1] = "assess";
        System.arraycopy(words, 0, line, 2, words.length);
        return twinrail.run(line);
    }

    private static BigDecimal won(JsonNode assessment) {
        return assessment.get("won").get("amount").decimalValue();
    }

    @Test
    void whatIsWonLaterDoesNotChangeAClosedPeriod() {
        touches("wang", "2017-07-02");
        wins("A-1", "100.01", "2017-07-05");
        JsonNode closed = assesses("2017Q3", "--close").json().get("result");
        JsonNode credits = company.asked("credits.list", "period=2017Q3");
        assertThat(closed.get("closed").asBoolean()).isTrue();
        assertThat(won(closed)).isEqualByComparingTo("100.01");

        wins("A-2", "500", "2017-08-02");
        wins("A-1", "999", "2017-07-05");
        touches("li", "2017-07-03");

        assertThat(assesses("2017Q3").json().get("result")).isEqualTo(closed);
        assertThat(company.asked("assessment.show", "period=2017Q3")).isEqualTo(closed);
        assertThat(company.asked("credits.list", "period=2017Q3")).isEqualTo(credits);
    }

    @Test
    void nothingOfAClosedPeriodIsSetAnyMore() {
        assertThat(assesses("2016Q1", "--close").exit()).isZero();

        refused(assesses("2016Q1", "--close"), "2016Q1");
        refused(
                company.tries(
                        Company.ADMIN,
                        "target.set",
                        "person=li",
                        "period=2016Q1",
                        "amount.amount=1",
                        "amount.currency=CNY"),
                "2016Q1");
        refused(
                company.tries(
                        Company.ADMIN,
                        "baseline.agree",
                        "period=2016Q1",
                        "method=talk",
                        "amount.amount=1",
                        "amount.currency=CNY"),
                "2016Q1");
    }

    @Test
    void aDealIsPaidOnceSoAPeriodThatSharesDaysIsNotClosed() {
        assertThat(assesses("2015-08", "--close").exit()).isZero();

        refused(assesses("2015", "--close"), "2015-08");
        refused(assesses("2015Q3", "--close"), "2015-08");
        assertThat(assesses("2015Q3").exit()).as("it may be looked at").isZero();
        assertThat(assesses("2015-09", "--close").exit()).isZero();
    }

    private static void refused(Answer answer, String period) {
        assertThat(answer.exit()).as(answer.out()).isEqualTo(3);
        assertThat(answer.json().get("verdict").get("reasons")).isNotEmpty().allSatisfy(reason -> {
            Reading.isIn("zh", reason.get("text").get("zh").asText());
            Reading.isIn("en", reason.get("text").get("en").asText());
            assertThat(reason.get("text").get("en").asText()).contains(period);
        });
    }

    @Test
    void aDraftOfTheRulesTellsWhoWouldGetWhatAndNothingChanges() {
        wins("D-1", "10000", "2013-05-05");
        String path = "assessment/commission.drl.csv";
        String text = company.asked("rules.file", "path=" + path).get("text").asText();
        company.done(Company.ADMIN, "rules.draft", "name=dearer");
        company.done(
                Company.ADMIN,
                "rules.edit",
                "draft=dearer",
                "path=" + path,
                "text=" + text.replace("\"0,,2,whole\"", "\"0,,3,whole\""));

        JsonNode trial = company.asked("assessment.try", "period=2013Q2", "at=dearer");

        assertThat(trial.get("changes")).singleElement().satisfies(change -> {
            assertThat(change.get("person").asText()).isEqualTo("li");
            assertThat(change.get("kind").asText()).isEqualTo("COMMISSION");
            assertThat(change.get("before").get("amount").decimalValue()).isEqualByComparingTo("200");
            assertThat(change.get("after").get("amount").decimalValue()).isEqualByComparingTo("300");
        });
        assertThat(trial.get("after").get("amount").decimalValue()).isEqualByComparingTo("300");
        assertThat(company.asked("assessment.show", "period=2013Q2").isNull()).isTrue();
    }

    @Test
    void anOpenPeriodFollowsWhatIsRecorded() {
        wins("B-1", "100", "2014-02-10");
        assertThat(won(assesses("2014Q1").json().get("result"))).isEqualByComparingTo("100.00");

        wins("B-2", "0.50", "2014-03-31");
        wins("B-3", "7", "2014-04-01");

        JsonNode again = assesses("2014Q1").json().get("result");
        assertThat(won(again)).isEqualByComparingTo("100.50");
        assertThat(again.get("deals").asInt()).isEqualTo(2);
        assertThat(again.get("closed").asBoolean()).isFalse();
    }

    @Test
    void onlyManagersAndTheAdministratorAssess() {
        assertThat(assesses("2013", "--as", "li").exit()).isEqualTo(3);
        assertThat(assesses("2013", "--close", "--as", "wang").exit()).isEqualTo(3);
        assertThat(assesses("2013", "--as", "chen").exit()).isZero();
    }

    @Test
    void everyLineOfAStatementIsExplained() {
        touches("wang", "2012-02-02");
        wins("C-1", "1000", "2012-02-10");
        JsonNode assessment = assesses("2012Q1").json().get("result");

        assertThat(assessment.get("statements")).hasSize(2);
        for (JsonNode statement : assessment.get("statements")) {
            for (JsonNode line : statement.get("lines")) {
                Answer en =
                        twinrail.run("--lang", "en", "explain", line.get("id").asText());
                assertThat(en.exit()).as(en.err()).isZero();
                assertThat(en.out()).contains("assessment/", ".drl.csv, row ", "2012Q1");
                Reading.isIn(
                        "zh",
                        twinrail.run("--lang", "zh", "explain", line.get("id").asText())
                                .out());
            }
        }
    }

    @Test
    void anAssessmentIsPrintedInBothLanguages() {
        touches("wang", "2011-02-02");
        wins("D-1", "1000", "2011-02-10");

        String en = twinrail.run("--lang", "en", "assess", "2011Q1").out();
        String zh = twinrail.run("--lang", "zh", "assess", "2011Q1").out();

        Reading.isIn("en", en);
        assertThat(en).contains("Deals won: 1, 1000.00 CNY in all", "not closed");
        assertThat(zh).contains("赢单 1 个", "未结账").doesNotContain("Deals", "pool");
    }
}
