package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Money;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.CountFunnel;
import org.twinrail.crm.DealsWon;
import org.twinrail.crm.Funnel;
import org.twinrail.crm.Half;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.RecordTouch;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.WonDeal;

class DealsAndFunnelTest {
    private static final LocalDate JANUARY = LocalDate.of(2017, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2017, 4, 1);

    private final TestHouse house = new TestHouse();

    @BeforeEach
    void twoCustomers() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
        house.perform("song", Make.customer("恒信", "li"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aWonDealComesWithTheTouchesOfItsCustomerInItsSpan() {
        house.perform("admin", Make.won("P-1", "华辰科技", "2017-01-10", "2017-02-01", "100.00"));
        for (String day : List.of("2016-12-30", "2016-12-31", "2017-02-01", "2017-02-02")) {
            house.perform("admin", Make.pastTouch("华辰科技", day, TouchTrack.JOINT));
        }
        house.perform("admin", Make.pastTouch("恒信", "2017-01-15", TouchTrack.SALES));

        List<WonDeal> deals = house.ask(new DealsWon(JANUARY, APRIL, 10));

        assertThat(deals).hasSize(1);
        WonDeal deal = deals.get(0);
        assertThat(deal.number()).isEqualTo("P-1");
        assertThat(deal.amount()).isEqualTo(Make.yuan("100.00"));
        assertThat(deal.touches())
                .extracting(WonDeal.DealTouch::on, WonDeal.DealTouch::track, WonDeal.DealTouch::by)
                .containsExactly(
                        tuple(LocalDate.of(2016, 12, 31), "JOINT", "zhang"),
                        tuple(LocalDate.of(2017, 2, 1), "JOINT", "zhang"));
        assertThat(house.ask(new DealsWon(JANUARY, APRIL, null)).get(0).touches())
                .hasSize(3);
    }

    @Test
    void onlyDealsClosedInTheSpanCountAndTheirOrderIsByDay() {
        house.perform("admin", Make.won("P-3", "恒信", "2016-01-10", "2017-01-01", "1.00"));
        house.perform("admin", Make.won("P-2", "恒信", "2016-01-10", "2017-01-01", "1.00"));
        house.perform("admin", Make.won("P-1", null, "2016-01-10", "2017-03-31", "1.00"));
        house.perform("admin", Make.won("P-4", "恒信", "2016-01-10", "2017-04-01", "1.00"));
        house.perform("admin", Make.won("P-5", "恒信", "2016-01-10", "2016-12-31", "1.00"));

        assertThat(house.ask(new DealsWon(JANUARY, APRIL, null)))
                .extracting(WonDeal::number, WonDeal::customer)
                .containsExactly(tuple("P-2", "恒信"), tuple("P-3", "恒信"), tuple("P-1", ""));
    }

    private String handedOver(String customer) {
        String number = house.perform("wang", Make.lead(customer, null)).number();
        house.perform("wang", new QualifyLead(number, null));
        house.perform("wang", new HandOffLead(number, "zhang"));
        return number;
    }

    @Test
    void theFunnelCountsWhatCameInWhereItStands() {
        house.perform("admin", new RecordTouch(JANUARY, "web", TouchTrack.MARKETING, null, null, null, null));
        house.perform("admin", Make.pastTouch("恒信", "2017-01-15", TouchTrack.SALES));
        house.perform("wang", Make.lead(null, "新兴电子"));
        handedOver("恒信");
        house.perform("zhang", new AcceptLead(handedOver("恒信"), null, true, null, Make.yuan("10.50")));
        house.perform("zhang", new OpenOpportunity(null, "恒信", null, null, Money.of("7", "USD"), null, null));
        String lost = house.perform("zhang", Make.opportunity("恒信", null, null)).number();
        house.perform("zhang", new LoseOpportunity(lost, "价格", null));
        house.perform("admin", Make.won("P-1", "恒信", "2017-01-10", "2017-02-01", "100.00"));
        house.perform("admin", Make.won("P-0", "恒信", "2016-01-10", "2017-02-01", "100.00"));

        Funnel funnel = house.ask(new CountFunnel(JANUARY, APRIL, null));

        assertThat(funnel.stages())
                .extracting(Funnel.StageCount::stage, Funnel.StageCount::count, Funnel.StageCount::lost)
                .containsExactly(
                        tuple("visitor", 1L, 0L),
                        tuple("lead", 1L, 0L),
                        tuple("qualified", 1L, 0L),
                        tuple("opportunity", 2L, 1L),
                        tuple("proposal", 0L, 0L),
                        tuple("negotiation", 0L, 0L),
                        tuple("contract", 1L, 0L),
                        tuple("after_sales", 0L, 0L));
        assertThat(funnel.stages().get(3).amounts()).containsExactly(Make.yuan("10.50"), Money.of("7", "USD"));
        assertThat(funnel.halves())
                .extracting(Funnel.HalfCount::half, Funnel.HalfCount::host, Funnel.HalfCount::count)
                .containsExactly(tuple(Half.UPPER, "marketing", 3L), tuple(Half.LOWER, "sales", 3L));
        assertThat(funnel.halves().get(1).amounts()).containsExactly(Make.yuan("110.50"), Money.of("7", "USD"));
    }
}
