package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.RefusedException;
import org.twinrail.api.rules.Deed;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.crm.PositionOpportunity;
import org.twinrail.crm.QuoteOpportunity;
import org.twinrail.crm.RecordProduct;
import org.twinrail.crm.WinOpportunity;
import org.twinrail.crm.facts.OpportunityFact;
import org.twinrail.crm.facts.QuoteFact;
import org.twinrail.crm.facts.StepFact;

class OpportunitiesTest {
    private final TestHouse house = new TestHouse();

    @BeforeEach
    void aCustomerAndAProduct() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
        house.perform("song", new RecordProduct("GTX", Make.yuan("100000.00")));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Opportunity opened() {
        return house.perform("zhang", Make.opportunity("华辰科技", "GTX", null));
    }

    @Test
    void anOpportunityBeginsOnTheStandardTrackAndBelongsToWhoOpensIt() {
        Opportunity opportunity = opened();

        assertThat(opportunity.number()).isEqualTo("O-2017-0001");
        assertThat(opportunity.track()).isEqualTo("dual");
        assertThat(opportunity.stage()).isEqualTo("opportunity");
        assertThat(opportunity.owner()).isEqualTo("zhang");
        assertThat(opportunity.openedOn()).isEqualTo(LocalDate.of(2017, 3, 1));
        OpportunityFact fact = house.changed(OpportunityFact.class);
        assertThat(fact.ownerDepartment()).isEqualTo("sales");
        assertThat(fact.half()).isEqualTo("LOWER");
        assertThat(fact.product()).isEqualTo("GTX");
        assertThat(opened().number()).isEqualTo("O-2017-0002");
    }

    @Test
    void aNumberRecordedFromElsewhereIsNotGivenOutAgain() {
        house.perform("song", Make.past("O-2017-0001", "华辰科技", "li", "2016-01-01"));

        assertThat(opened().number()).isEqualTo("O-2017-0002");
    }

    @Test
    void everyQuoteIsKeptAndItsDiscountShownToTheRules() {
        String number = opened().number();
        QuoteOpportunity quote = new QuoteOpportunity(number, Make.yuan("85000.00"), "含运费");

        assertThat(house.facts("zhang", quote))
                .contains(
                        new QuoteFact(number, "GTX", new BigDecimal("85000.00"), "CNY", new BigDecimal("15.00")),
                        new Deed(
                                "opportunity.quote",
                                "QUOTE",
                                "dual",
                                "opportunity",
                                "LOWER",
                                new ObjectRef("opportunity", number),
                                "zhang",
                                "sales"));
        house.perform("zhang", quote);
        house.perform("zhang", new QuoteOpportunity(number, Make.yuan("80000.00"), null));

        assertThat(house.ask(new FindOpportunity(number)).orElseThrow().quotes())
                .extracting(OpportunityDetails.Quote::price)
                .containsExactlyInAnyOrder(Make.yuan("85000.00"), Make.yuan("80000.00"));
    }

    @Test
    void aPositioningIsKept() {
        String number = opened().number();

        house.perform("wang", new PositionOpportunity(number, "最省电的一款"));

        assertThat(house.ask(new FindOpportunity(number)).orElseThrow().positionings())
                .extracting(OpportunityDetails.Positioning::statement, OpportunityDetails.Positioning::by)
                .containsExactly(tuple("最省电的一款", "wang"));
    }

    @Test
    void anOpportunityAdvancesAndIsWon() {
        String number = opened().number();
        AdvanceOpportunity step = new AdvanceOpportunity(number, "proposal");
        assertThat(house.facts("zhang", step))
                .contains(new StepFact(number, "opportunity", "LOWER", "proposal", "LOWER"));

        assertThat(house.perform("zhang", step).stage()).isEqualTo("proposal");
        Opportunity won = house.perform("zhang", new WinOpportunity(number, Make.yuan("79000.00"), null));

        assertThat(won.outcome()).isEqualTo(DealOutcome.WON);
        assertThat(won.stage()).isEqualTo("contract");
        assertThat(won.amount()).isEqualTo(Make.yuan("79000.00"));
        assertThat(won.closedOn()).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(house.perform("zhang", new AdvanceOpportunity(number, "after_sales"))
                        .stage())
                .isEqualTo("after_sales");
    }

    @Test
    void nobodyWinsByAdvancing() {
        String number = opened().number();

        assertThatThrownBy(() -> house.perform("zhang", new AdvanceOpportunity(number, "contract")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("opportunity.win");
        assertThatThrownBy(() -> house.perform("zhang", new AdvanceOpportunity(number, "after_sales")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aLostOpportunityDoesNotChangeAnyMore() {
        String number = opened().number();
        assertThat(house.perform("zhang", new LoseOpportunity(number, "价格", null))
                        .lossReason())
                .isEqualTo("价格");

        assertThatThrownBy(() -> house.perform("zhang", new QuoteOpportunity(number, Make.yuan("1.00"), null)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason().text().zh()).isEqualTo("商机 " + number + " 已于 2017-03-01 丢单，不能再变更"));
        assertThatThrownBy(() -> house.perform("zhang", new WinOpportunity(number, Make.yuan("1.00"), null)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> house.perform("zhang", new AdvanceOpportunity(number, "after_sales")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void nothingIsWonTomorrowOrBeforeItWasOpened() {
        String number = opened().number();

        for (String day : new String[] {"2017-03-02", "2017-02-28"}) {
            assertThatThrownBy(() ->
                            house.perform("zhang", new WinOpportunity(number, Make.yuan("1.00"), LocalDate.parse(day))))
                    .as(day)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("on: ");
        }
    }

    @Test
    void anUnknownCustomerIsNamedInBothLanguages() {
        assertThatThrownBy(() -> house.perform("zhang", Make.opportunity("无此公司", null, null)))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.problems()).hasSize(1);
                    assertThat(e.problems().get(0).where()).isEqualTo("customer");
                    assertThat(e.problems().get(0).what().zh()).isEqualTo("没有名为“无此公司”的客户；请先用 customer.record 登记，或检查拼写");
                    assertThat(e.problems().get(0).what().en())
                            .isEqualTo("there is no customer called \"无此公司\"; record it first with customer.record, or"
                                    + " check the spelling");
                });
    }

    @Test
    void anUnknownStageIsAnsweredWithTheStagesThereAre() {
        String number = opened().number();

        assertThatThrownBy(() -> house.perform("zhang", new AdvanceOpportunity(number, "somewhere")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        "visitor, lead, qualified, opportunity, proposal, negotiation, contract, after_sales");
    }

    @Test
    void opportunitiesAreFilteredAndPaged() {
        opened();
        opened();
        house.perform("li", Make.opportunity("华辰科技", null, null));

        assertThat(house.ask(new ListOpportunities(
                        "华辰科技", null, "GTX", null, null, DealOutcome.OPEN, LocalDate.of(2017, 3, 1), null, null, 1, 1)))
                .extracting(Opportunity::number)
                .containsExactly("O-2017-0002");
        assertThat(house.ask(new ListOpportunities(
                        null,
                        "li",
                        null,
                        "dual",
                        "opportunity",
                        null,
                        null,
                        LocalDate.of(2017, 3, 2),
                        null,
                        null,
                        null)))
                .extracting(Opportunity::number)
                .containsExactly("O-2017-0003");
    }
}
