package org.twinrail.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.rules.RuleChecks.TestReport;
import org.twinrail.rules.internal.RuleHouse;

class ScenariosTest {
    private static final String RULES =
            """
            rule "lower funnel" when Deed( half == "LOWER" ) Doer( department == "marketing" )
            then insert( Ruling.refuse("sales") ); end
            """;
    private RuleHouse house;

    @BeforeEach
    void open(@TempDir Path temp) {
        house = new RuleHouse(temp);
        house.write("boundary/a.drl", RULES);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private TestReport scenario(String body) {
        house.write("boundary/a.scenarios.yaml", "point: boundary\nscenarios:\n  - name: 下层漏斗\n" + body.indent(4));
        return house.checks().test(house.folder());
    }

    @Test
    void anExpectedConclusionPasses() {
        TestReport report = scenario(
                """
                given:
                  - Deed: {action: a, activity: QUOTE, half: LOWER}
                  - Doer: {login: wang, department: marketing}
                expect:
                  - Ruling: {effect: REFUSE, whom: sales}
                never:
                  - Ruling: {effect: ALLOW}
                """);

        assertThat(report.failures()).isEmpty();
        assertThat(report.passed()).isEqualTo(1);
    }

    @Test
    void aMissingConclusionFailsAndSaysWhatCame() {
        TestReport report = scenario(
                """
                given:
                  - Deed: {action: a, activity: QUOTE, half: LOWER}
                  - Doer: {login: wang, department: marketing}
                expect:
                  - Ruling: {effect: ALLOW}
                """);

        assertThat(report.passed()).isZero();
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.scenario()).isEqualTo("下层漏斗");
            assertThat(failure.text().zh()).contains("ALLOW").contains("REFUSE");
        });
    }

    @Test
    void anUnwantedConclusionFails() {
        TestReport report = scenario(
                """
                given:
                  - Deed: {action: a, activity: QUOTE, half: LOWER}
                  - Doer: {login: wang, department: marketing}
                never:
                  - Ruling:
                """);

        assertThat(report.failures()).hasSize(1);
    }

    @Test
    void anUnknownFactOrComponentIsAFailureNotASilentPass() {
        assertThat(scenario("given:\n  - Dead: {action: a}\nnever:\n  - Ruling:\n")
                        .failures())
                .hasSize(1);
        assertThat(scenario("given:\n  - Deed: {action: a, activity: b, hälfte: LOWER}\nnever:\n  - Ruling:\n")
                        .failures())
                .hasSize(1);
    }
}
