package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** Indicators by the standard rules, over what the rooms of the house measure, from the command line (D33, D34). */
class InsightTest {
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

    /** The figure of an indicator in the running period. */
    private JsonNode running(String code, String group) {
        return StreamSupport.stream(asks("gm", "indicators", "ago=0").spliterator(), false)
                .map(line -> line.get("standing"))
                .filter(standing -> standing.get("code").asText().equals(code)
                        && standing.get("group").asText().equals(group))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " of " + group));
    }

    /** One boot for the whole story. */
    @Test
    void whatHappensIsSeenInTheIndicatorsAndACompanyAddsOneWithoutCode() {
        whereNeitherQuarrelsNorAsksThatIsSaid();
        aReturnedLeadIsFrictionBetweenTheTwo();
        whatBothWonIsAJointWinAndIsTraced();
        whatIsNotedAndAdvisedCountsForWhoDidIt();
        everyShippedIndicatorIsMeasured();
        aManagerDefinesOneASalespersonDoesNot();
        whatIsDefinedIsTakenBack();
    }

    private void whereNeitherQuarrelsNorAsksThatIsSaid() {
        JsonNode friction = running("friction", "marketing|sales");

        assertThat(friction.get("value").decimalValue()).isEqualByComparingTo("0");
        assertThat(friction.get("level").asText()).isEqualTo("WATCH");
        assertThat(friction.get("why").get("zh").asText()).contains("互不往来");
        assertThat(friction.get("why").get("en").asText()).contains("not be working together");
    }

    private void aReturnedLeadIsFrictionBetweenTheTwo() {
        String number = company.done("wang", "lead.capture", "customer=" + Company.CUSTOMER, "source=fair")
                .get("number")
                .asText();
        company.done("wang", "lead.qualify", "number=" + number);
        company.done("wang", "lead.handoff", "number=" + number, "to=li");
        company.done("li", "lead.return", "number=" + number, "reason=没有预算");

        JsonNode friction = running("friction", "marketing|sales");

        assertThat(friction.get("value").decimalValue()).isEqualByComparingTo("1");
        assertThat(friction.get("level").asText()).isEqualTo("HEALTHY");
    }

    private void whatBothWonIsAJointWinAndIsTraced() {
        company.opens("li", "O-1");
        company.done("wang", "touch.log", "customer=" + Company.CUSTOMER, "opportunity=O-1", "channel=call");
        company.done("li", "touch.log", "customer=" + Company.CUSTOMER, "opportunity=O-1", "channel=visit");
        company.done("li", "opportunity.win", "number=O-1", "amount.amount=90000", "amount.currency=CNY");

        JsonNode wins = running("joint-wins", "");
        JsonNode sources = asks(
                "gm",
                "indicator.sources",
                "code=joint-wins",
                "period=" + wins.get("period").asText());

        assertThat(wins.get("value").decimalValue()).isEqualByComparingTo("100");
        assertThat(sources.findValuesAsText("part")).containsExactly("NUMERATOR", "DENOMINATOR");
        assertThat(sources.get(0).get("object").toString()).contains("O-1");
        assertThat(running("coverage", "").get("value").decimalValue()).isEqualByComparingTo("100");
        JsonNode trend = asks("gm", "indicator.trend", "code=joint-wins", "periods=3");
        assertThat(trend).hasSize(3);
        assertThat(trend.get(2)).isEqualTo(wins);
    }

    private void whatIsNotedAndAdvisedCountsForWhoDidIt() {
        company.done("li", "fieldnote.add", "text=对手降价", "provenance=FIRST_HAND");
        company.done("sun", "fieldnote.add", "text=听说要招标", "provenance=SECONDARY");
        company.opens("li", "O-2");
        String advice = company.done("li", "advice.ask", "object=opportunity/O-2", "question=怎么报价", "of=marketing")
                .get("id")
                .asText();
        company.done("wang", "advice.give", "advice=" + advice, "opinion=比总成本");

        assertThat(running("first-hand", "sales").get("value").decimalValue()).isEqualByComparingTo("50");
        assertThat(running("advice-in-time", "marketing").get("value").decimalValue())
                .isEqualByComparingTo("100");
        assertThat(running("feedback", "marketing").get("value").decimalValue()).isLessThan(BigDecimal.ONE);
        assertThat(running("advice-in-time", "sales").get("level").asText()).isEqualTo("UNKNOWN");
    }

    private void everyShippedIndicatorIsMeasured() {
        JsonNode defined = asks("gm", "indicators.defined");
        JsonNode lines = asks("gm", "indicators", "ago=0");

        assertThat(defined.findValuesAsText("code")).hasSizeGreaterThanOrEqualTo(9);
        assertThat(lines.findValuesAsText("code")).containsAll(defined.findValuesAsText("code"));
        assertThat(lines.toString()).doesNotContain("模块没有运行");
        assertThat(company.done(Company.ADMIN, "indicators.keep").get("periods").asInt())
                .as("what was over before the company began is only counted")
                .isZero();
    }

    private void aManagerDefinesOneASalespersonDoesNot() {
        String[] said = {
            "code=won-value",
            "nameZh=赢单金额",
            "nameEn=Amounts won",
            "unit=MONEY",
            "rhythm=MONTHLY",
            "grouping=PERSON",
            "numerator=crm.won-value currency=CNY",
            "lower=100000",
            "seenBy=MANAGER"
        };
        assertThat(company.tries("li", "indicator.define", said).exit()).isEqualTo(3);
        String[] wrong = said.clone();
        wrong[6] = "numerator=crm.won-value";
        Answer told = company.tries(Company.ADMIN, "indicator.define", wrong);
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out() + told.err()).contains("currency");

        company.done(Company.ADMIN, "indicator.define", said);

        assertThat(asks(Company.ADMIN, "indicators", "ago=0").findValuesAsText("code"))
                .contains("won-value");
        assertThat(asks("sun", "indicators", "ago=0").findValuesAsText("code"))
                .as("neither a manager nor anybody with a figure")
                .doesNotContain("won-value");
    }

    private void whatIsDefinedIsTakenBack() {
        String action = company.outcome(Company.ADMIN, "indicator.retire", "code=won-value")
                .get("actionId")
                .asText();
        assertThat(asks(Company.ADMIN, "indicators.defined").findValuesAsText("code"))
                .doesNotContain("won-value");

        company.done(Company.ADMIN, "action.undo", "id=" + action);

        assertThat(asks(Company.ADMIN, "indicators.defined").findValuesAsText("code"))
                .contains("won-value");
    }
}
