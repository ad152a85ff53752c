package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.RuleCopy;
import org.twinrail.itest.support.Twinrail;

/** Who may do what at which stage is decided by the rule files, said with its reason, and changed by editing a row. */
class ResponsibilityTest {
    private static final String TABLE = "boundary/responsibility.drl.csv";
    private static final int MARKETING_QUOTES_IN_THE_LOWER_FUNNEL = 9;

    @TempDir
    private static Path data;

    @TempDir
    private static Path rules;

    private static Twinrail twinrail;
    private static Company company;

    @BeforeAll
    static void boot() throws Exception {
        RuleCopy.in(rules);
        twinrail = Twinrail.on(data, rules);
        company = Company.foundedIn(twinrail);
        company.opens("li", "O-1");
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static Answer quote(Company company, String user, String number, String price, String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "number=" + number;
        words[1] = "price.amount=" + price;
        words[2] = "price.currency=CNY";
        System.arraycopy(options, 0, words, 3, options.length);
        return company.tries(user, "opportunity.quote", words);
    }

    private static JsonNode quotes(Company company, String number) {
        return company.asked("opportunity.find", "number=" + number).get("quotes");
    }

    @Test
    void aMarketersQuoteInTheLowerFunnelIsRefusedWithRuleRowAndOwner() {
        int before = quotes(company, "O-1").size();

        Answer answer = quote(company, "wang", "O-1", "88000.50");
        JsonNode verdict = answer.json().get("verdict");

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.json().get("status").asText()).isEqualTo("REFUSED");
        assertThat(verdict.get("effect").asText()).isEqualTo("REFUSE");
        assertThat(verdict.get("reasons")).singleElement().satisfies(reason -> {
            assertThat(reason.get("owner").asText()).isEqualTo("li");
            assertThat(reason.get("text").get("zh").asText()).contains("下层漏斗", "销售部", "李强");
            assertThat(reason.get("text").get("en").asText()).contains("lower funnel", "李强 (Sales)");
        });
        assertThat(verdict.get("firings")).singleElement().satisfies(firing -> {
            assertThat(firing.get("file").asText()).isEqualTo(TABLE);
            assertThat(firing.get("place").asText()).isEqualTo("row 9");
            assertThat(firing.get("facts").toString()).contains("opportunity/O-1", "login=wang");
        });
        assertThat(quotes(company, "O-1")).hasSize(before);
    }

    @Test
    void theRefusalIsSaidInTheReadersLanguage() {
        Answer zh = inWords("zh");
        Answer en = inWords("en");

        assertThat(zh.exit()).isEqualTo(3);
        assertThat(zh.out())
                .contains("被拒绝", "报价归销售部", "负责：li", TABLE + " 第 9 行")
                .doesNotContain("Refused");
        assertThat(en.exit()).isEqualTo(3);
        assertThat(en.out())
                .contains("Refused", "lower funnel", "Owner: li", TABLE + ", row 9")
                .doesNotContain("被拒绝");
    }

    private static Answer inWords(String language) {
        return twinrail.run(
                "--lang",
                language,
                "do",
                "opportunity.quote",
                "number=O-1",
                "price.amount=1",
                "price.currency=CNY",
                "--as",
                "wang");
    }

    @Test
    void theSalespersonMayQuote() {
        company.opens("li", "O-2");

        Answer answer = quote(company, "li", "O-2", "88000.50");

        assertThat(answer.exit()).isZero();
        assertThat(quotes(company, "O-2")).singleElement().satisfies(quote -> {
            assertThat(quote.get("by").asText()).isEqualTo("li");
            assertThat(quote.get("price").get("amount").decimalValue()).isEqualByComparingTo("88000.50");
        });
    }

    @Test
    void aJointQuoteWaitsForThePartnerAndThenCarriesBothNames() {
        company.opens("li", "O-3");

        Answer waiting = quote(company, "wang", "O-3", "77000", "--with", "li");

        assertThat(waiting.exit()).isEqualTo(4);
        assertThat(quotes(company, "O-3")).isEmpty();
        JsonNode wait = waiting.json().get("waiting");
        assertThat(wait.get("whom").asText()).isEqualTo("li");

        company.done("li", "request.answer", "request=" + wait.get("request").asText(), "agree=true");

        assertThat(quotes(company, "O-3")).singleElement().satisfies(quote -> assertThat(
                        quote.get("price").get("amount").decimalValue())
                .isEqualByComparingTo("77000"));
        assertThat(company.asked("audit.list", "action=opportunity.quote", "status=DONE"))
                .as("both names are in the audit")
                .anySatisfy(row -> {
                    assertThat(row.get("user").asText()).isEqualTo("wang");
                    assertThat(row.get("partner").asText()).isEqualTo("li");
                    assertThat(row.get("parameters").asText()).contains("O-3");
                });
        assertThat(company.asked("audit.list", "action=request.answer")
                        .get(0)
                        .get("user")
                        .asText())
                .isEqualTo("li");
    }

    @Test
    void aPartnersNoLeavesEverythingAsItWas() {
        company.opens("li", "O-4");
        JsonNode wait =
                quote(company, "wang", "O-4", "66000", "--with", "li").json().get("waiting");

        company.done("li", "request.answer", "request=" + wait.get("request").asText(), "agree=false", "answer=太低");

        assertThat(quotes(company, "O-4")).isEmpty();
        assertThat(company.asked("audit.list", "status=DONE", "user=wang", "action=opportunity.quote"))
                .noneSatisfy(row -> assertThat(row.get("parameters").asText()).contains("O-4"));
    }

    @Test
    void aPreviewChangesNothing() {
        company.opens("li", "O-5");
        int audited = company.audited("opportunity.quote");
        int requests = company.asked("requests.list", "all=true").size();

        assertThat(quote(company, "li", "O-5", "1", "--preview").exit()).isZero();
        assertThat(quote(company, "wang", "O-5", "1", "--preview").exit()).isEqualTo(3);
        assertThat(quote(company, "wang", "O-5", "1", "--with", "li", "--preview")
                        .exit())
                .isEqualTo(4);

        assertThat(quotes(company, "O-5")).isEmpty();
        assertThat(company.audited("opportunity.quote")).isEqualTo(audited);
        assertThat(company.asked("requests.list", "all=true")).hasSize(requests);
    }

    @Test
    @Timeout(120)
    void anEditedRowIsInForceInTheRunningProcessAndAfterARestart(@TempDir Path own, @TempDir Path ownData)
            throws Exception {
        RuleCopy copy = RuleCopy.in(own);
        try (Twinrail running = Twinrail.on(ownData, own)) {
            Company edited = Company.foundedIn(running);
            edited.opens("li", "O-1");
            Answer before = quote(edited, "wang", "O-1", "1", "--preview");
            assertThat(before.exit()).isEqualTo(3);

            copy.edit(TABLE, MARKETING_QUOTES_IN_THE_LOWER_FUNNEL, "REFUSE,sales,0", "ADVICE,sales,24");
            String version = before.json().get("rulesVersion").asText();
            Answer after = before;
            while (after.json().get("rulesVersion").asText().equals(version)) {
                after = quote(edited, "wang", "O-1", "1", "--preview");
            }

            assertThat(after.json().get("effect").asText()).isEqualTo("ADVICE");
            Answer asked = quote(edited, "wang", "O-1", "55000");
            assertThat(asked.exit()).isEqualTo(4);
            assertThat(asked.json().get("waiting").get("effect").asText()).isEqualTo("ADVICE");
        }
        try (Twinrail again = Twinrail.on(ownData, own)) {
            Answer restarted = quote(Company.foundAgainIn(again), "wang", "O-1", "1", "--preview");
            assertThat(restarted.exit()).isEqualTo(4);
            assertThat(restarted.json().get("effect").asText()).isEqualTo("ADVICE");
        }
    }
}
