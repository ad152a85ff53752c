package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.RecordTouch;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.facts.CustomerFact;
import org.twinrail.crm.facts.LeadFact;
import org.twinrail.crm.facts.OpportunityFact;
import org.twinrail.crm.facts.TouchFact;
import org.twinrail.crm.internal.facts.CrmFacts;

class CrmFactsTest {
    private final TestHouse house = new TestHouse();
    private final CrmFacts source = new CrmFacts(house.times);

    @BeforeEach
    void twoCustomers() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
        house.perform("song", Make.customer("恒信", "li"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<?> around(Object fact) {
        return house.as("admin", work -> source.around(fact, work));
    }

    @Test
    void aroundAnOpportunityAreTheOtherOpenOnesOfItsCustomer() {
        String other = house.perform("li", Make.opportunity("华辰科技", null, null)).number();
        OpportunityFact known = house.changed(OpportunityFact.class);
        String lost = house.perform("li", Make.opportunity("华辰科技", null, null)).number();
        house.perform("li", new LoseOpportunity(lost, "价格", null));
        house.perform("li", Make.opportunity("恒信", null, null));
        house.perform("zhang", Make.opportunity("华辰科技", null, null));

        List<?> around = around(house.changed(OpportunityFact.class));

        assertThat(around).hasSize(1);
        assertThat(around.get(0)).as("the same fact as " + other + " itself").isEqualTo(known);
    }

    @Test
    void aroundALeadAreTheOpenOpportunitiesOfItsCustomer() {
        house.perform("zhang", Make.opportunity("华辰科技", null, null));
        house.perform("wang", Make.lead("华辰科技", null));

        assertThat(around(house.changed(LeadFact.class))).extracting("owner").containsExactly("zhang");
    }

    /** Each touch that is noted asks for them: whoever looked through the days would look at all customers' touches. */
    @Test
    void touchesAroundAreLookedForByTheirCustomer() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
        house.as("admin", work -> {
            for (int i = 0; i < 200; i++) {
                house.perform(Make.pastTouch("华辰科技", "2017-02-" + (10 + i % 9), TouchTrack.SALES), work);
            }
            return null;
        });
        around(house.changed(TouchFact.class));
        LocalDate day = LocalDate.of(2017, 2, 1);

        assertThat(house.plan("华辰科技", day, day.plusDays(9), UUID.randomUUID(), 50))
                .contains("CUSTOMER_ID = ")
                .doesNotContain("CRM_TOUCH_BY_TIME", "tableScan");
    }

    @Test
    void aroundATouchAreTheOthersOfItsCustomerWithinTwoWeeks() {
        for (String day : List.of("2017-01-01", "2017-01-02", "2017-01-30", "2017-01-31")) {
            house.perform("admin", Make.pastTouch("华辰科技", day, TouchTrack.SALES));
        }
        house.perform("admin", Make.pastTouch("恒信", "2017-01-16", TouchTrack.SALES));
        TouchFact elsewhere = house.changed(TouchFact.class);
        house.perform("admin", Make.pastTouch("华辰科技", "2017-01-16", TouchTrack.MARKETING));

        assertThat(around(house.changed(TouchFact.class)))
                .extracting("on")
                .asString()
                .isEqualTo("[2017-01-02, 2017-01-30]");
        assertThat(around(elsewhere)).isEmpty();
    }

    @Test
    void whatCannotClashCostsNoQuery() {
        house.perform(
                "admin",
                new RecordTouch(
                        house.as("admin", w -> w.today()), "web", TouchTrack.MARKETING, null, null, null, null));
        TouchFact anonymous = house.changed(TouchFact.class);
        house.perform("admin", Make.won("P-1", "恒信", "2016-10-20", "2017-02-01", "1.00"));
        OpportunityFact won = house.changed(OpportunityFact.class);
        house.perform("admin", Make.past("P-2", null, "zhang", "2016-10-20"));
        OpportunityFact nameless = house.changed(OpportunityFact.class);
        house.perform("admin", Make.customer("新客户", null));
        CustomerFact customer = house.changed(CustomerFact.class);
        house.statements.clear();

        for (Object fact : List.of(anonymous, won, nameless, customer, "something else")) {
            assertThat(around(fact)).isEmpty();
        }

        assertThat(house.statements).isEmpty();
    }

    @Test
    void aCrowdedCustomerIsReadInOneQueryAndCutAtFifty() {
        for (int i = 0; i < 60; i++) {
            house.perform("admin", Make.past("P-" + i, "恒信", "li", "2016-10-20"));
        }
        house.statements.clear();

        assertThat(around(house.changed(OpportunityFact.class))).hasSize(50);
        assertThat(house.statements.stream().filter(s -> s.contains("crm_opportunity")))
                .hasSize(1);
    }
}
