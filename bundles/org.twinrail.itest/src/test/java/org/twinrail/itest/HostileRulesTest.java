package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Child;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.RuleCopy;
import org.twinrail.itest.support.Twinrail;

/** Rule files that would harm: they are named and kept out, or stopped, and the company goes on working. */
@Timeout(120)
class HostileRulesTest {
    private static final String HOSTILE = "boundary/hostile.drl";
    private static final String TABLE = "boundary/responsibility.drl.csv";

    @TempDir
    private static Path data;

    @TempDir
    private static Path folder;

    private static RuleCopy rules;
    private static Twinrail twinrail;
    private static Company company;
    private static String standard;

    @BeforeAll
    static void boot() throws Exception {
        rules = RuleCopy.in(folder);
        twinrail = Twinrail.on(data, folder);
        company = Company.foundedIn(twinrail);
        company.opens("li", "O-1");
        standard = preview().json().get("rulesVersion").asText();
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    @AfterEach
    void mend() throws Exception {
        Files.deleteIfExists(folder.resolve(HOSTILE));
        while (!preview().json().get("rulesVersion").asText().equals(standard)) {
            assertThat(folder.resolve(HOSTILE)).doesNotExist();
        }
    }

    private static JsonNode check(Path which) {
        Answer answer = twinrail.run("--json", "rules", "check", which.toString());
        assertThat(answer.exit()).as(answer.out()).isEqualTo(2);
        return answer.json().get("faults");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "System.exit(1);                                                          | 5 | System",
                "new java.io.File(\"/tmp/x\");                                            | 9 | java.io.File",
                "java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\"));  | 5 | java.nio.file.Files",
                "while (true) { insert( Ruling.allow() ); }                               | 5 | while",
                "for (;;) { }                                                             | 5 | for",
                "$d.getClass().getDeclaredFields();                                       | 8 | getClass",
                "new Thread() { public void run() { } }.start();                          | 9 | Thread"
            })
    void codeThatReachesOutIsNamedWithItsLineAndColumn(String code, int column, String named) {
        rules.write(
                HOSTILE,
                """
                // somebody's idea
                rule "hostile"
                when
                    $d : Deed( activity == "QUOTE" )
                then
                    %s
                end
                """
                        .formatted(code));

        assertThat(check(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.get("file").asText()).isEqualTo(HOSTILE);
            assertThat(fault.get("line").asInt()).isEqualTo(6);
            assertThat(fault.get("column").asInt()).isEqualTo(column);
            assertThat(fault.get("rule").asText()).isEqualTo("hostile");
            assertThat(fault.get("text").get("zh").asText()).contains(named);
            assertThat(fault.get("text").get("en").asText()).contains(named);
        });
        assertThat(twinrail.run("--lang", "zh", "rules", "check", folder.toString())
                        .out())
                .contains(HOSTILE + ":6:" + column, "1 处有误");
    }

    @Test
    void aBrokenTableNamesItsRow(@TempDir Path other) {
        RuleCopy.in(other).edit(TABLE, 12, "\"ALLOW,,0\"", "\"ALLOW,,soon\"");

        assertThat(check(other)).singleElement().satisfies(fault -> {
            assertThat(fault.get("file").asText()).isEqualTo(TABLE);
            assertThat(fault.get("line").asInt()).isEqualTo(12);
            assertThat(fault.get("column").asInt()).isEqualTo(10);
        });
    }

    @Test
    void theLastGoodRulesStayInForceWhileAFileIsBroken() throws Exception {
        rules.write(HOSTILE, "rule \"exit\" when Deed() then System.exit(1); end\n");
        Path log = data.resolve("logs/twinrail.log");
        while (!Files.readString(log).contains("Rules boundary are broken at " + HOSTILE + ":1")) {
            preview();
        }

        assertThat(preview().json().get("rulesVersion").asText()).isEqualTo(standard);
        company.opens("sun", "O-2");
        assertThat(preview().exit()).isEqualTo(3);
    }

    private static Answer preview() {
        return company.tries(
                "wang", "opportunity.quote", "number=O-1", "price.amount=1", "price.currency=CNY", "--preview");
    }

    @Test
    void aRuleThatFiresForEverIsStoppedAndTheActionRefused() {
        rules.write(
                HOSTILE,
                """
                rule "fires for ever"
                when
                    $deed : Deed( activity == "RECORD", action == "campaign.record" )
                then
                    insert( Deed.of($deed.action(), "RECORD") );
                end
                """);
        int audited = company.audited("campaign.record");

        Answer answer = company.tries("wang", "campaign.record", "code=c-1", "name=展会", "--preview");
        while (answer.exit() == 0) {
            answer = company.tries("wang", "campaign.record", "code=c-1", "name=展会", "--preview");
        }
        answer = company.tries("wang", "campaign.record", "code=c-1", "name=展会");

        assertThat(answer.exit()).isEqualTo(3);
        JsonNode reason = answer.json().get("verdict").get("reasons").get(0);
        assertThat(reason.get("rule").asText()).isEqualTo("fires for ever");
        assertThat(reason.get("text").get("zh").asText()).contains("fires for ever", "10000", "未作任何改动");
        assertThat(reason.get("text").get("en").asText()).contains("fires for ever", "10000", "nothing was changed");
        assertThat(company.asked("campaign.list")).isEmpty();
        assertThat(company.asked("audit.list", "action=campaign.record"))
                .hasSize(audited + 1)
                .first()
                .satisfies(row -> assertThat(row.get("status").asText()).isEqualTo("REFUSED"));
    }

    /** In a process of its own: a match that never ends cannot be interrupted and would keep a processor busy for all tests after this. */
    @Test
    void aConditionThatNeverEndsIsStoppedByItsLimit(@TempDir Path own, @TempDir Path ownData) throws Exception {
        RuleCopy.in(own)
                .write(
                        "boundary/slow.drl",
                        """
                        rule "never ends"
                        when
                            Deed( (action + "%s") matches ".*a.*a.*a.*b" )
                        then
                            insert( Ruling.allow() );
                        end
                        """
                                .formatted("a".repeat(60_000)));
        String[] line = {
            "-Dtwinrail.rules=" + own, "--data", ownData.toString(), "--json", "do", "customer.record", "name=宏远机械"
        };

        Answer answer = Child.run(ownData.resolve("errors.txt"), line);

        assertThat(answer.exit()).as(answer.out() + answer.err()).isEqualTo(3);
        JsonNode reason = answer.json().get("verdict").get("reasons").get(0);
        assertThat(reason.get("rule").asText()).isEqualTo("boundary/slow.drl");
        assertThat(reason.get("text").get("en").asText()).contains("boundary/slow.drl", "5 seconds");
        try (Twinrail after = Twinrail.on(ownData)) {
            Company calm = Company.foundAgainIn(after);
            assertThat(calm.asked("customer.list")).isEmpty();
            // On a busy machine a timer may have met the rule too.
            assertThat(calm.asked("audit.list", "action=customer.record"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("status").asText()).isEqualTo("REFUSED"));
        }
    }
}
