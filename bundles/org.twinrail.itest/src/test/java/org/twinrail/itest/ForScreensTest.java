package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** What screens ask beside the company's work: settings, the rule behind an answer, lists in another order. */
class ForScreensTest {
    private static Twinrail twinrail;
    private static Company company;

    @BeforeAll
    static void found(@TempDir Path data) throws Exception {
        twinrail = Twinrail.on(data);
        company = Company.foundedIn(twinrail);
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    @Test
    void everybodyKeepsSettingsOfTheirOwn() {
        company.done("wang", "setting.keep", "key=workbench.language", "value=en");
        company.done("gm", "setting.keep", "key=workbench.language", "value=zh");
        company.done(Company.ADMIN, "setting.keep", "key=workbench.theme", "value=dark");

        assertThat(settings("wang")).isEqualTo("[{\"key\":\"workbench.language\",\"value\":\"en\"}]");
        assertThat(settings(Company.ADMIN)).isEqualTo("[{\"key\":\"workbench.theme\",\"value\":\"dark\"}]");
        assertThat(settings("li")).isEqualTo("[]");
        assertThat(company.audited("setting.keep")).isZero();
    }

    private static String settings(String user) {
        return twinrail.run("--json", "ask", "settings.list", "--as", user)
                .json()
                .toString();
    }

    @Test
    void theRuleThatRefusedIsShown() {
        company.opens("li", "R-1");
        Answer refused =
                company.tries("wang", "opportunity.quote", "number=R-1", "price.amount=9.00", "price.currency=CNY");
        JsonNode verdict = refused.json().get("verdict");
        JsonNode firing = verdict.get("firings").get(0);

        JsonNode source = company.asked(
                "rules.source",
                "file=" + firing.get("file").asText(),
                "place=" + firing.get("place").asText());

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(source.get("table").asBoolean()).isTrue();
        assertThat(source.get("head").toString()).contains("阶段 stage");
        int row = source.get("place").asInt() - source.get("first").asInt();
        assertThat(source.get("rows").get(row).toString()).contains("REFUSE,sales,0");
    }

    @Test
    void listsAreSortedAsAsked() {
        company.done(Company.ADMIN, "customer.record", "name=A 公司", "owner=sun", "employees=7");
        company.done(Company.ADMIN, "customer.record", "name=B 公司", "owner=li", "employees=9");

        assertThat(company.asked("customer.list", "sort=-employees").findValuesAsText("name"))
                .containsExactly("B 公司", "A 公司", Company.CUSTOMER);
        Answer wrong = twinrail.run("--lang", "en", "ask", "customer.list", "sort=size");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("sort: ", "name, industry, region, owner, revenue, employees");
    }
}
