package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.Board;
import org.twinrail.crm.Card;
import org.twinrail.crm.Conversion;
import org.twinrail.crm.CountConversion;
import org.twinrail.crm.CountConversion.Origin;
import org.twinrail.crm.CountFunnel;
import org.twinrail.crm.Funnel;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.ListCards;
import org.twinrail.crm.ListLeads;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.ShowBoard;
import org.twinrail.crm.WinOpportunity;

class BoardTest {
    private static final LocalDate JANUARY = LocalDate.of(2017, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2017, 7, 1);

    private final TestHouse house = new TestHouse();

    @BeforeEach
    void aCustomer() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String opportunity(String amount) {
        return house.perform(
                        "zhang",
                        new OpenOpportunity(
                                null, "华辰科技", null, null, amount == null ? null : Make.yuan(amount), null, null))
                .number();
    }

    private String waiting() {
        String number = house.perform("wang", Make.lead("华辰科技", null)).number();
        house.perform("wang", new QualifyLead(number, null));
        house.perform("wang", new HandOffLead(number, "zhang"));
        return number;
    }

    private void later(int days) {
        house.now = house.now.plus(Duration.ofDays(days));
    }

    private List<Card> cards(String stage, Integer limit, Integer offset) {
        return house.ask(new ListCards(stage, null, null, null, null, null, limit, offset));
    }

    @Test
    void theBoardCountsWhatStandsWhereAndLeavesOutWhatIsLost() {
        house.perform("wang", Make.lead(null, "新兴电子"));
        waiting();
        opportunity("10.50");
        opportunity(null);
        house.perform("zhang", new LoseOpportunity(opportunity("5.00"), "价格", null));
        house.perform("admin", Make.won("P-1", "华辰科技", "2016-01-10", "2016-02-01", "100.00"));

        Board board = house.ask(new ShowBoard(null, null, null, null, null));

        assertThat(board.columns())
                .extracting(Board.Column::stage, Board.Column::leads, Board.Column::opportunities)
                .containsExactly(
                        tuple("lead", 1L, 0L),
                        tuple("qualified", 1L, 0L),
                        tuple("opportunity", 0L, 2L),
                        tuple("proposal", 0L, 0L),
                        tuple("negotiation", 0L, 0L),
                        tuple("contract", 0L, 1L),
                        tuple("after_sales", 0L, 0L));
        assertThat(board.columns().get(2).amounts()).containsExactly(Make.yuan("10.50"));
        assertThat(house.ask(new ShowBoard(null, null, null, "华辰", JANUARY)).columns())
                .extracting(Board.Column::leads, Board.Column::opportunities)
                .startsWith(tuple(0L, 0L), tuple(1L, 0L), tuple(0L, 2L))
                .endsWith(tuple(0L, 0L), tuple(0L, 0L));
        assertThat(house.ask(new ShowBoard(null, "wang", null, null, null))
                        .columns()
                        .get(2)
                        .opportunities())
                .isZero();
    }

    @Test
    void cardsComePageByPageWhatStandsLongestFirst() {
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opened.add(opportunity("1.00"));
            later(1);
        }
        house.perform("zhang", new AdvanceOpportunity(opened.get(0), "proposal"));
        house.perform("zhang", new AdvanceOpportunity(opened.get(0), "opportunity"));

        assertThat(cards("opportunity", 3, 0)).extracting(Card::number).containsExactlyElementsOf(opened.subList(1, 4));
        assertThat(cards("opportunity", 3, 3)).extracting(Card::number).containsExactly(opened.get(4), opened.get(0));
        assertThat(cards("opportunity", 3, 3).get(1).since()).isEqualTo(LocalDate.of(2017, 3, 6));
    }

    @Test
    void whereLeadsAndOpportunitiesStandTogetherAPageGoesOnFromTheOnesToTheOthers() {
        house.perform("wang", Make.lead("华辰科技", null));
        String first = house.perform("wang", Make.lead(null, "新兴电子")).number();
        String back = opportunity("1.00");
        house.perform("zhang", new AdvanceOpportunity(back, "lead"));

        assertThat(cards("lead", 10, 0)).extracting(Card::number).hasSize(3).endsWith(first, back);
        assertThat(cards("lead", 2, 1)).extracting(Card::number).containsExactly(first, back);
        assertThat(cards("lead", 2, 2)).extracting(Card::number).containsExactly(back);
        assertThat(cards("lead", 2, 3)).isEmpty();
    }

    @Test
    void leadsThatWaitStandBeforeOthersAndCanBeListedByTheirHours() {
        String longer = waiting();
        later(2);
        String shorter = waiting();
        String fresh = house.perform("wang", Make.lead("华辰科技", null)).number();

        assertThat(house.ask(new ListLeads(null, null, null, null, null, "waits", null, null)))
                .extracting(Lead::number)
                .containsExactly(longer, shorter, fresh);
        assertThat(house.ask(new ListLeads(null, null, null, null, null, null, null, null, 24)))
                .extracting(Lead::number)
                .containsExactly(longer);
    }

    @Test
    void theFunnelSaysHowFarTheyCameAndHowLongTheyStood() {
        String won = opportunity("1.00");
        String moved = opportunity("2.00");
        opportunity("3.00");
        later(4);
        house.perform("zhang", new AdvanceOpportunity(won, "proposal"));
        later(3);
        house.perform("zhang", new AdvanceOpportunity(moved, "proposal"));
        house.perform("zhang", new LoseOpportunity(moved, "价格", null));
        house.perform("zhang", new WinOpportunity(won, Make.yuan("1.00"), null));

        List<Funnel.StageCount> stages =
                house.ask(new CountFunnel(JANUARY, JULY, null)).stages();

        assertThat(stages).extracting(Funnel.StageCount::reached).containsExactly(3L, 3L, 3L, 3L, 2L, 1L, 1L, 0L);
        assertThat(stages.get(3).left()).isEqualTo(2);
        assertThat(stages.get(3).days()).isEqualTo(new BigDecimal("5.5"));
        assertThat(stages.get(4).days()).isEqualTo(new BigDecimal("3.0"));
        assertThat(stages.get(5).days()).isNull();
    }

    @Test
    void conversionIsCountedByWhatBroughtThemAndByWhoWorksOnThem() {
        String lead = waiting();
        String number = house.perform("zhang", new AcceptLead(lead, null, true, null, Make.yuan("9.00")))
                .opportunity();
        house.perform("zhang", new WinOpportunity(number, Make.yuan("8.00"), null));
        house.perform("zhang", new LoseOpportunity(opportunity("5.00"), "价格", null));
        house.perform("wang", Make.lead(null, "新兴电子"));

        String source = house.ask(new ListLeads(null, null, null, null, null, null, null, null))
                .get(0)
                .source();
        assertThat(by(Origin.CHANNEL)).contains(new Conversion(source, 2, 1, 1, 1, 0, List.of(Make.yuan("8.00"))));
        assertThat(by(Origin.PERSON))
                .containsExactly(
                        new Conversion("zhang", 0, 0, 2, 1, 1, List.of(Make.yuan("8.00"))),
                        new Conversion("wang", 2, 1, 0, 0, 0, List.of()));
        assertThat(by(Origin.DEPARTMENT)).extracting(Conversion::origin).containsExactly("sales", "marketing");
        assertThat(by(Origin.CAMPAIGN)).extracting(Conversion::opened).contains(2L);
    }

    private List<Conversion> by(Origin origin) {
        return house.ask(new CountConversion(JANUARY, JULY, null, origin));
    }
}
