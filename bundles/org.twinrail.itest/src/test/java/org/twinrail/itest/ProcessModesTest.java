package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
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

/** The mode of a process is changed by a dated action and obeyed by the standard rules from its day on (D2). */
class ProcessModesTest {
    private static final String TODAY = "2017-03-01";

    private static Twinrail twinrail;
    private static Company company;
    private static int deals;

    @BeforeAll
    static void boot(@TempDir Path data) throws Exception {
        twinrail = Twinrail.withManualClock(data);
        twinrail.moveClockTo(Instant.parse(TODAY + "T01:00:00Z"));
        company = Company.foundedIn(twinrail);
        company.worksRoundTheClock();
        company.done(
                Company.ADMIN,
                "process.define",
                "code=price-offer",
                "nameZh=报价",
                "nameEn=Price offer",
                "activities=QUOTE",
                "half=LOWER");
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static String sets(String mode, String from) {
        JsonNode outcome = company.outcome(
                "gm",
                "process.mode",
                "process=price-offer",
                "mode=" + mode,
                "main=sales",
                "aux=marketing",
                "from=" + from,
                "evidence=两起报价冲突");
        return outcome.get("actionId").asText();
    }

    private static void takesBack(String action) {
        company.done("gm", "action.undo", "id=" + action);
    }

    private static String deal() {
        String number = "R-" + ++deals;
        company.opens("li", number);
        return number;
    }

    private static Answer quotes(String user, String number, String... options) {
        List<String> words = new ArrayList<>(List.of("number=" + number, "price.amount=900", "price.currency=CNY"));
        words.addAll(List.of(options));
        return company.tries(user, "opportunity.quote", words.toArray(String[]::new));
    }

    private static String effect(Answer answer) {
        return answer.json().at("/verdict/effect").asText();
    }

    @Test
    void theRulesObeyTheModeThatIsInForceOnTheDay() {
        separateKeepsTheAuxiliaryDepartmentOutAndNamesTheOwner();
        jointWantsBothOnIt();
        aPlannedModeHoldsFromItsDayAndNobodyWaitsBefore();
    }

    private void separateKeepsTheAuxiliaryDepartmentOutAndNamesTheOwner() {
        Answer answer = quotes("wang", deal());

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.json().at("/verdict/reasons").findValuesAsText("zh"))
                .anySatisfy(reason -> assertThat(reason).contains("一主一辅", "李强"));
        assertThat(quotes("li", deal()).exit()).as("the main one goes on").isZero();
    }

    private void jointWantsBothOnIt() {
        String change = sets("JOINT", TODAY);
        String deal = deal();

        assertThat(effect(quotes("li", deal))).isEqualTo("REFUSE");
        Answer together = quotes("li", deal, "--with", "wang");
        assertThat(together.exit()).isEqualTo(4);
        assertThat(together.json().at("/waiting/whom").asText()).isEqualTo("wang");
        String request = together.json().at("/waiting/request").asText();
        company.done("wang", "request.answer", "request=" + request, "agree=true");
        assertThat(company.asked("opportunity.find", "number=" + deal).get("quotes"))
                .hasSize(1);
        takesBack(change);
    }

    private void aPlannedModeHoldsFromItsDayAndNobodyWaitsBefore() {
        String change = sets("CONSULT", "2017-03-03");
        String deal = deal();

        assertThat(quotes("li", deal).exit()).as("two days before").isZero();
        twinrail.moveClockTo(Instant.parse("2017-03-03T01:00:00Z"));
        Answer waiting = quotes("li", deal);
        assertThat(effect(waiting)).isEqualTo("ADVICE");
        assertThat(waiting.json().at("/waiting/whom").asText()).isEqualTo("marketing");

        takesBack(change);
        assertThat(quotes("li", deal()).exit()).as("taken back").isZero();
    }

    @Test
    void onlyTheAdministratorAndGeneralManagementChangeModes() {
        Answer answer = company.tries(
                "wang",
                "process.mode",
                "process=key-project",
                "mode=CONSULT",
                "main=sales",
                "aux=marketing",
                "evidence=？");

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(company.asked("process.modes").findValuesAsText("code")).contains("key-project", "note-triage");
    }
}
