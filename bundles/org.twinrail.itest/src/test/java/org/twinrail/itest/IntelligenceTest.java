package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** From a salesperson's field note to a decision and back to who noted it, by the standard rules and the command line (D7, D8). */
class IntelligenceTest {
    private static final String RIVAL = "华北软件";
    private static final String CUT = "华北软件下周全线降价 8%";

    @TempDir
    private Path temp;

    private Twinrail twinrail;
    private Company company;

    @BeforeEach
    void boot() throws Exception {
        twinrail = Twinrail.on(temp.resolve("data"));
        company = Company.foundedIn(twinrail);
    }

    @AfterEach
    void close() {
        twinrail.close();
    }

    private JsonNode asks(String user, String... words) {
        List<String> line = new ArrayList<>(List.of("--json", "ask"));
        line.addAll(List.of(words));
        line.addAll(List.of("--as", user));
        Answer answer = twinrail.run(line.toArray(String[]::new));
        assertThat(answer.exit()).as(answer.out() + answer.err()).isZero();
        return answer.json();
    }

    private JsonNode notes(String user, String text, String... more) {
        List<String> words = new ArrayList<>(List.of("text=" + text, "provenance=FIRST_HAND"));
        words.addAll(List.of(more));
        return company.done(user, "fieldnote.add", words.toArray(String[]::new));
    }

    private static String id(JsonNode made) {
        return made.get("id").asText();
    }

    /** One boot for the whole story. */
    @Test
    void whatSalesNotesComesBackAsWhatWasDecidedWithIt() {
        String note = aPriceCutIsNotedAndTypedByItsWords();
        theSameFromSomebodyElseConfirmsIt(note);
        onlyMarketingRatesIt(note);
        aCandidateBecomesAnInsightAndIsUsed(note);
        theCardAndTheBriefStandInTheOpportunity();
        whoHasToKnowSignsForItAndWhoDoesNotIsNamed();
        bothSidesOfTheLedgerAgree();
        whatWasBuiltOnIsNotTakenBack();
    }

    private String aPriceCutIsNotedAndTypedByItsWords() {
        company.done(
                "wang",
                "competitor.record",
                "name=" + RIVAL,
                "strengths=渠道广",
                "typicalPrice={\"amount\":120000.00,\"currency\":\"CNY\"}");
        assertThat(company.tries("li", "fieldnote.add", "text=" + CUT).exit())
                .as("where it comes from is mandatory")
                .isEqualTo(2);
        JsonNode note = notes("li", CUT, "subject=customer/" + Company.CUSTOMER);

        assertThat(note.get("kind").asText()).isEqualTo("COMPETITOR");
        assertThat(note.get("competitor").asText()).isEqualTo(RIVAL);
        assertThat(note.get("state").asText()).isEqualTo("NEW");
        assertThat(note.get("validUntil").asText()).isNotEmpty();
        return id(note);
    }

    private void theSameFromSomebodyElseConfirmsIt(String note) {
        JsonNode again = notes("sun", "听说华北软件下周要全线降价8%！");
        JsonNode other = notes("sun", "华北软件下周全线降价 18%");

        assertThat(again.get("sameAs").asText()).isEqualTo(note);
        assertThat(other.get("sameAs").isNull())
                .as("another figure is another thing")
                .isTrue();
        company.done("wang", "fieldnote.reject", "note=" + id(other), "reason=数字有误");
    }

    private void onlyMarketingRatesIt(String note) {
        assertThat(company.tries("li", "fieldnote.confirm", "note=" + note, "confidence=HIGH")
                        .exit())
                .isEqualTo(3);
        JsonNode confirmed = company.done("wang", "fieldnote.confirm", "note=" + note, "confidence=HIGH");

        assertThat(confirmed.get("confirmations").asInt()).isEqualTo(1);
        assertThat(company.tries("wang", "fieldnote.confirm", "note=" + note, "confidence=LOW")
                        .exit())
                .isEqualTo(2);
    }

    private void aCandidateBecomesAnInsightAndIsUsed(String note) {
        JsonNode swept = company.done(Company.ADMIN, "intelligence.sweep");
        assertThat(swept.get("found").asInt()).isEqualTo(1);
        assertThat(company.done(Company.ADMIN, "intelligence.sweep")
                        .get("found")
                        .asInt())
                .as("once is enough")
                .isZero();
        JsonNode candidate = asks("wang", "insights", "state=CANDIDATE").get(0);
        assertThat(candidate.get("topic").asText()).isEqualTo(RIVAL);
        assertThat(candidate.get("voices").asInt()).isEqualTo(2);

        company.done("wang", "insight.confirm", "insight=" + id(candidate), "title=对手打价格战", "text=华北软件以价换量");
        company.done("gm", "insight.use", "insight=" + id(candidate), "decision=三季度推出标准版");

        for (String author : List.of("li", "sun")) {
            JsonNode became = asks(author, "fieldnotes.became");
            assertThat(became.findValuesAsText("decision")).as(author).contains("三季度推出标准版");
        }
        assertThat(asks("li", "fieldnotes.became").get(0).get("first").get("id").asText())
                .isEqualTo(note);
    }

    private void theCardAndTheBriefStandInTheOpportunity() {
        company.opens("li", "O-1");
        company.done("li", "competitor.meet", "object=opportunity/O-1", "competitor=" + RIVAL);
        company.done(
                "wang",
                "brief.publish",
                "title=应对华北软件",
                "text=比总成本，不比单价",
                "competitors=" + RIVAL,
                "mustKnow=sales",
                "validUntil=2999-12-31");
        JsonNode card = asks("li", "intelligence.around", "object=opportunity/O-1")
                .get("cards")
                .get(0);

        assertThat(card.get("competitor").get("strengths").asText()).isEqualTo("渠道广");
        assertThat(card.get("notes").findValuesAsText("text")).containsExactly(CUT);
        assertThat(card.get("briefs").findValuesAsText("title")).containsExactly("应对华北软件");
        assertThat(asks("li", "intelligence.around", "object=customer/" + Company.CUSTOMER)
                        .get("notes")
                        .findValuesAsText("text"))
                .containsExactly(CUT);
    }

    private void whoHasToKnowSignsForItAndWhoDoesNotIsNamed() {
        String brief = id(asks("li", "briefs").get(0));
        company.done("li", "brief.read", "item=brief/" + brief);

        assertThat(asks("wang", "briefs.receipts").findValuesAsText("login")).containsExactlyInAnyOrder("sun", "chen");
        assertThat(asks("wang", "briefs.receipts").get(0).get("due").asText()).isNotEmpty();
        assertThat(asks("li", "briefs").get(0).get("read").asBoolean()).isTrue();
        company.done("wang", "note.add", "object=brief/" + brief, "text=附件见文件");
    }

    private void bothSidesOfTheLedgerAgree() {
        JsonNode offered =
                asks("li", "contributions.list", "acknowledged=false").get(0);
        assertThat(company.tries("wang", "contribution.acknowledge", "contribution=" + id(offered))
                        .exit())
                .as("who gave it does not acknowledge it")
                .isEqualTo(3);
        company.done("li", "contribution.acknowledge", "contribution=" + id(offered));

        assertThat(given("sales", "marketing", "NOTE")).isEqualTo("1 0");
        assertThat(given("marketing", "sales", "NOTE")).isEqualTo("0 1");
        assertThat(given("marketing", "sales", "BRIEF")).isEqualTo("1 0");
        assertThat(given("marketing", "management", "INSIGHT")).isEqualTo("1 0");
    }

    private String given(String department, String other, String kind) {
        for (JsonNode line :
                asks("gm", "contributions", "from=2000-01-01", "to=2999-01-01", "department=" + department)) {
            if (line.get("other").asText().equals(other)
                    && line.get("kind").asText().equals(kind)) {
                return line.get("given").asText() + ' ' + line.get("received").asText();
            }
        }
        return "no line";
    }

    private void whatWasBuiltOnIsNotTakenBack() {
        JsonNode made = company.outcome("li", "fieldnote.add", "text=临时记的", "provenance=SECONDARY");
        company.done("li", "action.undo", "id=" + made.get("actionId").asText());
        assertThat(asks("li", "fieldnotes").findValuesAsText("text")).doesNotContain("临时记的");

        String confirmed = asks("wang", "audit.list", "action=fieldnote.confirm")
                .findValuesAsText("id")
                .get(0);
        assertThat(company.tries("wang", "action.undo", "id=" + confirmed).exit())
                .isEqualTo(3);
    }
}
