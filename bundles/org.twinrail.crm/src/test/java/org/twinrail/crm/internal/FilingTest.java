package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.RefusedException;
import org.twinrail.crm.facts.ClashFact;
import org.twinrail.crm.facts.FiledFact;
import org.twinrail.crm.facts.FilingFact;
import org.twinrail.crm.facts.FilingRuling;
import org.twinrail.crm.filing.FileCustomer;
import org.twinrail.crm.filing.Filing;
import org.twinrail.crm.filing.FilingState;
import org.twinrail.crm.filing.ListFilings;
import org.twinrail.crm.internal.facts.CrmFacts;
import org.twinrail.crm.pool.Holding;
import org.twinrail.crm.pool.ListHoldings;
import org.twinrail.crm.pool.SweepPool;

/** Filings are checked against whoever is at the company already, whatever its name is written like; the ruling names the evidence. */
class FilingTest {
    private final TestHouse house = new TestHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @BeforeEach
    void rules() {
        house.rules.filing(f -> f.clashes() == 0 ? new FilingRuling("GRANTED", 30) : null, "准，{days} 天");
        house.rules.clash(
                c -> c.idleDays() < 20 ? new FilingRuling("REFUSED", 0) : null, "{name}归{ownerName}，自 {since}");
        house.rules.clash(c -> c.idleDays() >= 20 ? new FilingRuling("DISPUTED", 0) : null, "{name}有争议");
    }

    private Filing file(String login, String company) {
        return house.perform(login, new FileCustomer(company, "预算三百万"));
    }

    private Filing only() {
        return house.ask(new ListFilings(null, null, null, null, null, null)).get(0);
    }

    @Test
    void whereNobodyElseIsTheFilerIsProtected() {
        Filing filing = file("zhang", "宁波远方有限公司");

        assertThat(filing.number()).isEqualTo("F-2017-0001");
        assertThat(filing.state()).isEqualTo(FilingState.GRANTED);
        assertThat(filing.protectedUntil()).isEqualTo(LocalDate.parse("2017-03-30"));
        assertThat(filing.reason().zh()).isEqualTo("准，30 天");
        assertThat(filing.evidence()).isEmpty();
        assertThat(only()).isEqualTo(filing);
        assertThat(house.topics).contains("crm/filing-granted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"宁波远方有限公司", "宁波远方", "宁波 远方 股份有限公司", "宁波远方有限责任公司", " 宁波远方　有限公司"})
    void anotherWayToWriteTheNameIsTheSameCompany(String written) {
        file("zhang", "宁波远方有限公司");

        Filing second = file("li", written);

        assertThat(second.state()).isEqualTo(FilingState.REFUSED);
        assertThat(second.reason().zh()).isEqualTo("F-2017-0001归张三，自 2017-03-01");
        assertThat(second.evidence()).singleElement().satisfies(e -> assertThat(e.object())
                .isEqualTo(ObjectRef.of("filing", "F-2017-0001")));
    }

    @Test
    void theRulingNamesCustomerOpportunityAndLeadWithOwnerSinceAndLastTouch() {
        house.perform("song", Make.customer("ＡＢＣ 电子有限公司", "zhang"));
        house.perform("zhang", Make.opportunity("ＡＢＣ 电子有限公司", null, "zhang"));
        house.perform("wang", Make.lead(null, "abc电子"));
        house.pass(Duration.ofDays(2));
        house.perform("zhang", Make.touch("ＡＢＣ 电子有限公司", "phone"));

        Filing filing = file("li", "abc电子股份有限公司");

        assertThat(filing.state()).isEqualTo(FilingState.REFUSED);
        assertThat(filing.evidence())
                .containsExactly(
                        new Filing.Evidence(
                                ObjectRef.of("customer", "ＡＢＣ 电子有限公司"),
                                "zhang",
                                LocalDate.parse("2017-03-01"),
                                LocalDate.parse("2017-03-03")),
                        new Filing.Evidence(
                                ObjectRef.of("opportunity", "O-2017-0001"),
                                "zhang",
                                LocalDate.parse("2017-03-01"),
                                LocalDate.parse("2017-03-03")),
                        new Filing.Evidence(
                                ObjectRef.of("lead", "L-2017-0001"), "wang", LocalDate.parse("2017-03-01"), null));
        assertThat(filing.reason().zh()).contains("ＡＢＣ 电子有限公司归张三，自 2017-03-01", "L-2017-0001归王五");
    }

    @Test
    void aDisputedFilingIsShownToTheConflictRulesWithWhatStandsAgainstIt() {
        house.perform("song", Make.customer("远方", "zhang"));
        house.pass(Duration.ofDays(30));

        Filing filing = file("li", "远方有限公司");

        assertThat(filing.state()).isEqualTo(FilingState.DISPUTED);
        FilingFact changed = house.changed(FilingFact.class);
        assertThat(changed.state()).isEqualTo("DISPUTED");
        List<Object> around =
                house.as("admin", work -> new ArrayList<Object>(new CrmFacts(house.times).around(changed, work)));
        assertThat(around).singleElement().isInstanceOfSatisfying(ClashFact.class, clash -> {
            assertThat(clash.about()).isEqualTo(ObjectRef.of("customer", "远方"));
            assertThat(clash.owner()).isEqualTo("zhang");
            assertThat(clash.filer()).isEqualTo("li");
            assertThat(clash.idleDays()).isEqualTo(90);
        });
        assertThat(house.inverseOf("li", new FileCustomer("远方有限公司", null)))
                .as("what others were drawn into is not undone")
                .isNull();
    }

    @Test
    void theProtectionGoesOnWhenTheFilerRecordsTheCompanyAndOthersSeeIt() {
        Filing filing = file("zhang", "远方");

        assertThat(house.facts("li", Make.customer("远方有限公司", "li")))
                .contains(new FiledFact(
                        ObjectRef.of("filing", filing.number()),
                        filing.number(),
                        "zhang",
                        "张三",
                        filing.protectedUntil()));
        assertThat(house.facts("zhang", Make.customer("远方有限公司", "zhang"))).noneMatch(FiledFact.class::isInstance);

        house.perform("zhang", Make.customer("远方有限公司", "zhang"));

        Holding holding =
                house.ask(new ListHoldings("zhang", null, null, null, null)).get(0);
        assertThat(holding.protectedUntil()).isEqualTo(filing.protectedUntil());
    }

    @Test
    void aFilingLapsesWithoutATouchAndIsKeptWithOne() {
        file("zhang", "甲");
        file("li", "乙");
        house.perform("zhang", Make.customer("甲有限公司", "zhang"));
        house.perform("li", Make.customer("乙", "li"));
        house.perform("li", Make.touch("乙", "visit"));
        house.pass(Duration.ofDays(29));
        assertThat(house.perform("admin", new SweepPool()).lapsed())
                .as("the last day")
                .isZero();

        house.pass(Duration.ofDays(1));
        assertThat(house.perform("admin", new SweepPool()).lapsed()).isOne();

        assertThat(house.ask(new ListFilings("甲", null, null, null, null, null))
                        .get(0)
                        .state())
                .isEqualTo(FilingState.LAPSED);
        assertThat(house.ask(new ListFilings("乙有限公司", null, null, null, null, null))
                        .get(0)
                        .state())
                .isEqualTo(FilingState.KEPT);
    }

    @Test
    void anOverdueFilingStandsInNobodysWayThoughNoSweepHasRun() {
        file("zhang", "远方");
        house.pass(Duration.ofDays(30));

        assertThat(file("li", "远方").state()).isEqualTo(FilingState.GRANTED);
        assertThat(house.ask(new ListFilings(null, null, FilingState.LAPSED, null, null, null)))
                .extracting(Filing::by)
                .isEqualTo(List.of("zhang"));
    }

    @Test
    void aFilingNoRuleRulesOnIsNotKept() {
        house.rules.forget();

        assertThatThrownBy(() -> file("zhang", "远方")).isInstanceOf(RefusedException.class);
        assertThat(house.ask(new ListFilings(null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aGrantedFilingIsTakenBackByUndo() {
        var undo = house.inverseOf("zhang", new FileCustomer("远方", null));

        house.perform("zhang", undo);

        assertThat(house.ask(new ListFilings(null, null, null, null, null, null)))
                .isEmpty();
        assertThat(file("li", "远方").state()).isEqualTo(FilingState.GRANTED);
    }
}
