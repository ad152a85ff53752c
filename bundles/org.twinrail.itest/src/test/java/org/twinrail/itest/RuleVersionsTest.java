package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.RuleCopy;
import org.twinrail.itest.support.Twinrail;

/** A company changes its own rules: drafted, approved by a second person, in force at once or from a date, and taken back. */
class RuleVersionsTest {
    private static final String TABLE = "boundary/responsibility.drl.csv";
    private static final String SCENARIOS = "boundary/responsibility.scenarios.yaml";
    private static final String RECORDS = "boundary/records.drl.csv";
    private static final String REFUSED = "marketing,,,sales,\"REFUSE,sales,0\",{stage}属下层漏斗";
    private static final String TOLD = "marketing,,,sales,\"TELL,sales,0\",{stage}属下层漏斗";

    @TempDir
    private static Path data;

    @TempDir
    private static Path rules;

    @TempDir
    private static Path files;

    private static RuleCopy pack;
    private static Twinrail twinrail;
    private static Company company;
    private static Instant now = Instant.parse("2030-01-07T01:00:00Z");

    @BeforeAll
    static void boot() throws Exception {
        pack = RuleCopy.in(rules);
        twinrail = Twinrail.withManualClock(data, rules);
        twinrail.moveClockTo(now);
        company = Company.foundedIn(twinrail);
        company.opens("li", "O-1");
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static void hoursPass(int hours) {
        now = now.plus(hours, ChronoUnit.HOURS);
        twinrail.moveClockTo(now);
    }

    private static Answer rules(String... words) {
        List<String> line = new ArrayList<>(List.of("--json", "rules"));
        line.addAll(List.of(words));
        return twinrail.run(line.toArray(String[]::new));
    }

    private static JsonNode done(String... words) {
        Answer answer = rules(words);
        assertThat(answer.exit())
                .as("rules %s: %s%s", String.join(" ", words), answer.out(), answer.err())
                .isZero();
        return answer.json();
    }

    private static String text(String file, String version) {
        return done("show", file, "--at", version).get("text").asText();
    }

    private static String kept(String text) throws IOException {
        Path file = Files.createTempFile(files, "edit", ".txt");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file.toString();
    }

    private static void drafted(String draft, String file, String was, String becomes) throws IOException {
        String before = text(file, "company");
        assertThat(before).contains(was);
        done("draft", draft, "--file", file + "=" + kept(before.replace(was, becomes)));
    }

    /** Marketing's quotes in the lower funnel are told to sales, in the table and in the scenario that says so. */
    private static void toldInsteadOfRefused(String draft) throws IOException {
        drafted(draft, TABLE, REFUSED, TOLD);
        String upTo = "owner: li, ownerDepartment: sales}\n      - Doer: {login: wang, department: marketing}\n"
                + "    expect:\n      - Ruling: {effect: ";
        drafted(draft, SCENARIOS, upTo + "REFUSE, whom: sales}", upTo + "TELL, whom: sales}");
    }

    private static void approved(String draft) {
        done("propose", draft, "--note", "try " + draft);
        done("approve", draft, "--as", "gm");
    }

    private static JsonNode quote() {
        return quoteIn(company);
    }

    private static JsonNode quoteIn(Company company) {
        return company.tries("wang", "opportunity.quote", "number=O-1", "price.amount=100", "price.currency=CNY")
                .json();
    }

    private static String status(JsonNode outcome) {
        return outcome.get("status").asText();
    }

    @Test
    void theNextActionIsJudgedByWhatASecondPersonApprovedAndAgainByTheOldRulesAfterARollback() throws Exception {
        JsonNode before = quote();
        assertThat(status(before)).isEqualTo("REFUSED");

        toldInsteadOfRefused("told");
        JsonNode difference = done("diff", "told");
        assertThat(difference).hasSize(2);
        assertThat(difference.get(0).get("table").asBoolean()).isTrue();
        assertThat(difference.get(0).get("rows")).singleElement().satisfies(row -> {
            assertThat(row.get("kind").asText()).isEqualTo("CHANGED");
            assertThat(row.get("after").asInt()).isEqualTo(9);
            assertThat(row.get("cells")).hasSize(1);
        });
        approved("told");
        assertThat(status(quote())).as("approved is not published").isEqualTo("REFUSED");
        done("publish", "told");

        JsonNode after = quote();
        assertThat(status(after)).isEqualTo("DONE");
        String version = after.get("verdict").get("rulesVersion").asText();
        assertThat(version).matches("[0-9a-f]{10}-[0-9a-f]{16}");

        hoursPass(1);
        done("rollback", "--note", "back again");
        JsonNode again = quote();
        assertThat(status(again)).isEqualTo("REFUSED");
        assertThat(shown(version)).contains("TELL,sales,0");
        assertThat(shown(again.get("verdict").get("rulesVersion").asText())).contains("REFUSE,sales,0");
        assertThat(done("log").get("publications").size()).isGreaterThanOrEqualTo(3);
    }

    private static String shown(String version) {
        return company.asked("rules.source", "file=" + TABLE, "place=row 9", "version=" + version)
                .get("rows")
                .toString();
    }

    @Test
    void nobodyApprovesWhatTheyDraftedThemselves() throws Exception {
        drafted("own", RECORDS, "campaign[.]record,,marketing", "campaign[.]record,,marketing|sales");
        done("propose", "own", "--note", "own");

        Answer own = rules("approve", "own");

        assertThat(own.exit()).isEqualTo(3);
        assertThat(own.json().get("verdict").get("reasons").get(0).get("rule").asText())
                .isEqualTo("safety-core");
        assertThat(rules("publish", "own").exit())
                .as("what is not approved cannot be published")
                .isEqualTo(2);
        done("return", "own", "--note", "no", "--as", "gm");
        done("discard", "own");
    }

    @Test
    void aBrokenDraftIsKeptWithItsFaultsAndCannotBeProposed() throws Exception {
        String broken = text(TABLE, "company").replace("activity matches", "activitty matches");

        Answer edit = rules("draft", "broken", "--file", TABLE + "=" + kept(broken));

        assertThat(edit.exit()).isEqualTo(2);
        JsonNode result = edit.json().get("result");
        assertThat(result.get("faults").get(0).get("file").asText()).isEqualTo(TABLE);
        assertThat(result.get("faults").get(0).get("line").asInt()).isPositive();
        assertThat(text(TABLE, "broken")).isEqualTo(broken);
        assertThat(rules("propose", "broken", "--note", "x").exit()).isEqualTo(2);
        assertThat(status(quote())).isEqualTo("REFUSED");
        done("discard", "broken");
    }

    @Test
    void anEditThatBeganFromAnOlderContentOverwritesNothing() throws Exception {
        drafted("moved", RECORDS, "campaign[.]record,,marketing", "campaign[.]record,,marketing|sales");

        Answer late = company.tries("admin", "rules.edit", "draft=moved", "path=" + RECORDS, "text=x", "expected=abc");

        assertThat(late.exit()).isEqualTo(2);
        assertThat(text(RECORDS, "moved")).contains("campaign[.]record,,marketing|sales");
        done("discard", "moved");
    }

    @Test
    void rulesWithADateComeIntoForceByThemselves() throws Exception {
        toldInsteadOfRefused("dated");
        approved("dated");
        Instant from = now.plus(5, ChronoUnit.HOURS);
        done("publish", "dated", "--from", from.toString());

        assertThat(status(quote())).isEqualTo("REFUSED");
        assertThat(done("status").get("toCome")).hasSize(1);
        hoursPass(5);
        assertThat(status(quote())).isEqualTo("DONE");

        done("rollback", "--note", "back again");
        assertThat(status(quote())).isEqualTo("REFUSED");
    }

    @Test
    void publishedRulesAndTheirHistoryAreInABackup(@TempDir Path empty) throws Exception {
        toldInsteadOfRefused("backed");
        approved("backed");
        done("publish", "backed");
        JsonNode published = quote();
        assertThat(status(published)).isEqualTo("DONE");
        drafted("unfinished", RECORDS, "campaign[.]record,,marketing", "campaign[.]record,,marketing|sales");
        String draft = text(RECORDS, "unfinished");
        JsonNode log = done("log");
        Path backup = files.resolve("rules.zip");
        assertThat(twinrail.run("backup", backup.toString()).exit()).isZero();
        done("discard", "unfinished");
        done("rollback", "--note", "back again");
        assertThat(status(quote())).isEqualTo("REFUSED");

        try (Twinrail other = Twinrail.withManualClock(empty, rules)) {
            other.moveClockTo(now);
            Answer restore = other.run("restore", backup.toString());
            assertThat(restore.exit()).as(restore.err()).isZero();
            JsonNode judged = quoteIn(Company.foundAgainIn(other));

            assertThat(status(judged)).isEqualTo("DONE");
            assertThat(judged.get("verdict").get("rulesVersion"))
                    .isEqualTo(published.get("verdict").get("rulesVersion"));
            assertThat(other.run("--json", "rules", "log").json()).isEqualTo(log);
            assertThat(other.run("--json", "rules", "show", RECORDS, "--at", "unfinished")
                            .json()
                            .get("text")
                            .asText())
                    .isEqualTo(draft);
        }
    }

    @Test
    void aDraftIsTriedOnWhatWasDecidedBefore() throws Exception {
        String id = quote().get("actionId").asText();
        drafted("tried", TABLE, REFUSED, TOLD);

        JsonNode replay = done("replay", "tried", "--days", "3000");

        assertThat(replay.get("ended").asBoolean()).isTrue();
        assertThat(replay.get("decisions").asLong()).isGreaterThan(1);
        assertThat(replay.get("changes")).anySatisfy(change -> {
            assertThat(change.get("action").asText()).isEqualTo(id);
            assertThat(change.get("before").toString()).contains("REFUSE");
            assertThat(change.get("after").toString()).contains("TELL");
        });
        assertThat(done("replay", "company", "--days", "3000").get("decisions").asLong())
                .isGreaterThan(1);
        done("discard", "tried");
    }

    @Test
    void aDecisionIsKeptAsATestThatFailsWhereADraftDecidesOtherwise() throws Exception {
        String id = quote().get("actionId").asText();
        rules("draft", "guarded");

        JsonNode once = company.outcome("admin", "rules.keep-test", "draft=guarded", "id=" + id, "name=销售报价须先问市场");

        assertThat(once.get("result").get("faults")).isEmpty();
        assertThat(checked("guarded").get("failures")).isEmpty();
        assertThat(company.tries("admin", "rules.keep-test", "draft=guarded", "id=" + id, "name=销售报价须先问市场")
                        .exit())
                .as("the same name again")
                .isEqualTo(2);

        drafted("guarded", TABLE, REFUSED, TOLD);

        assertThat(checked("guarded").get("failures")).anySatisfy(failure -> {
            assertThat(failure.get("file").asText()).isEqualTo("boundary/kept.scenarios.yaml");
            assertThat(failure.get("scenario").asText()).isEqualTo("销售报价须先问市场");
        });
        done("discard", "guarded");
    }

    private static JsonNode checked(String draft) {
        return company.asked("rules.check", "at=" + draft);
    }

    @Test
    void theConditionThatKeptAnotherRuleFromDecidingIsNamed() {
        String id = quote().get("actionId").asText();

        JsonNode rules = company.asked("rules.why-not", "id=" + id, "limit=100");

        assertThat(rules).anySatisfy(rule -> {
            assertThat(rule.get("place").asText()).isEqualTo("row 8");
            assertThat(rule.get("conditions")).anySatisfy(condition -> {
                assertThat(condition.get("held").asBoolean()).isFalse();
                assertThat(condition.get("text").asText())
                        .contains("department")
                        .contains("sales");
            });
            assertThat(rule.get("conditions")).anySatisfy(condition -> {
                assertThat(condition.get("held").asBoolean()).isTrue();
                assertThat(condition.get("text").asText()).contains("track");
            });
        });
    }

    @Test
    void howOftenRulesFiredIsCounted() {
        quote();
        hoursPass(1);

        assertThat(done("stats", "boundary")).anySatisfy(rule -> {
            assertThat(rule.get("file").asText()).isEqualTo(TABLE);
            assertThat(rule.get("place").asText()).isEqualTo("row 9");
            assertThat(rule.get("firings").asLong()).isPositive();
        });
    }

    @Test
    void aNewPackIsMergedAndOnlyWhatBothChangedIsForAPersonToSettle() throws Exception {
        drafted("mine", RECORDS, "product[.]record,MANAGER", "product[.]record,DIRECTOR");
        approved("mine");
        done("publish", "mine");

        pack.edit(RECORDS, 9, "sales", "sales|service");
        pack.edit(RECORDS, 11, "MANAGER", "CHIEF");
        assertThat(done("status").get("packDue").asBoolean()).isTrue();
        JsonNode merged = done("merge-pack", "pack").get("result");

        assertThat(merged.get("clashes")).singleElement().satisfies(clash -> {
            assertThat(clash.get("file").asText()).isEqualTo(RECORDS);
            assertThat(clash.get("before").asText()).isEqualTo("MANAGER");
            assertThat(clash.get("company").asText()).isEqualTo("DIRECTOR");
            assertThat(clash.get("pack").asText()).isEqualTo("CHIEF");
        });
        assertThat(rules("propose", "pack", "--note", "x").exit())
                .as("unsettled")
                .isEqualTo(2);
        String settled = text(RECORDS, "pack");
        assertThat(settled).contains("sales|service").contains("DIRECTOR");
        done("draft", "pack", "--file", RECORDS + "=" + kept(settled));
        approved("pack");
        done("publish", "pack");

        assertThat(done("status").get("packDue").asBoolean()).isFalse();

        pack.edit(RECORDS, 11, "CHIEF", "PRESIDENT");
        done("merge-pack", "later");
        assertThat(company.asked("rules.clashes", "draft=later"))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.get("company").asText()).isEqualTo("DIRECTOR");
                    assertThat(clash.get("pack").asText()).isEqualTo("PRESIDENT");
                });
        Answer taken = company.tries("admin", "rules.settle", "draft=later", "path=" + RECORDS, "theirs=1");
        assertThat(taken.exit()).as(taken.out() + taken.err()).isZero();
        assertThat(text(RECORDS, "later")).contains("sales|service").contains("PRESIDENT");
        assertThat(company.asked("rules.clashes", "draft=later")).isEmpty();
        done("discard", "later");
    }
}
