package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.RecordCampaign;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordTouch;
import org.twinrail.crm.Touch;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.facts.TouchFact;

class TouchesTest {
    private final TestHouse house = new TestHouse();

    @BeforeEach
    void aCustomer() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aTouchIsStampedByTheRailOfWhoMadeIt() {
        assertThat(house.perform("wang", Make.touch("华辰科技", "mail")).track()).isEqualTo(TouchTrack.MARKETING);
        assertThat(house.perform("zhang", Make.touch("华辰科技", "visit")).track()).isEqualTo(TouchTrack.SALES);
        assertThat(house.perform("gao", Make.touch("华辰科技", "visit")).track()).isEqualTo(TouchTrack.SALES);
    }

    @Test
    void aTouchIsJointOnlyWithAColleagueOfTheOtherRail() {
        assertThat(house.performJointly("wang", "zhang", Make.touch("华辰科技", "visit"))
                        .track())
                .isEqualTo(TouchTrack.JOINT);
        assertThat(house.performJointly("zhang", "wang", Make.touch("华辰科技", "visit"))
                        .track())
                .isEqualTo(TouchTrack.JOINT);
        assertThat(house.performJointly("zhang", "li", Make.touch("华辰科技", "visit"))
                        .track())
                .isEqualTo(TouchTrack.SALES);
        assertThat(house.performJointly("gao", "wang", Make.touch("华辰科技", "visit"))
                        .track())
                .isEqualTo(TouchTrack.MARKETING);
    }

    @Test
    void theRulesSeeWhoseCustomerIsTouched() {
        assertThat(house.deed("wang", Make.touch("华辰科技", "mail")).owner()).isEqualTo("zhang");
        String number =
                house.perform("li", Make.opportunity("华辰科技", null, null)).number();

        LogTouch about = new LogTouch("华辰科技", "visit", null, null, null, null, number);

        assertThat(house.deed("wang", about).object()).isEqualTo(new ObjectRef("opportunity", number));
        assertThat(house.deed("wang", about).owner()).isEqualTo("li");
        assertThat(house.deed("wang", about).half()).isEqualTo("LOWER");
    }

    @Test
    void aTouchKeepsWhatItWasAbout() {
        house.perform("wang", new RecordCampaign("F17", null, "fair", null, null, null, null));
        house.perform("wang", new RecordContact("陈工", "华辰科技", null, null, null));
        String number =
                house.perform("zhang", Make.opportunity("华辰科技", null, null)).number();

        house.perform(
                "wang",
                new LogTouch("华辰科技", "fair", TestHouse.START.minus(Duration.ofDays(2)), "聊了新品", "F17", "陈工", number));

        Touch touch = house.ask(new ListTouches("华辰科技", null, null, "F17", null, null, null, null, null))
                .get(0);
        assertThat(touch.on()).isEqualTo(LocalDate.of(2017, 2, 27));
        assertThat(touch.contact()).isEqualTo("陈工");
        assertThat(touch.opportunity()).isEqualTo(number);
        assertThat(touch.by()).isEqualTo("wang");
        assertThat(house.changed(TouchFact.class).byDepartment()).isEqualTo("marketing");
    }

    @Test
    void aTouchIsNotAboutAnotherCustomersOpportunityNorOfTomorrow() {
        house.perform("song", Make.customer("恒信", "li"));
        String number =
                house.perform("zhang", Make.opportunity("华辰科技", null, null)).number();

        assertThatThrownBy(() -> house.perform("zhang", new LogTouch("恒信", "visit", null, null, null, null, number)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("opportunity: ");
        assertThatThrownBy(() -> house.perform(
                        "zhang", new LogTouch("恒信", "visit", TestHouse.START.plusSeconds(1), null, null, null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("at: ");
    }

    @Test
    void aTouchOfThePastMayBeAnonymousButNotOfNoRail() {
        RecordTouch click =
                new RecordTouch(LocalDate.of(2016, 5, 1), "web", TouchTrack.MARKETING, null, "零售", null, null);
        house.perform("admin", click);
        house.perform("admin", click);

        assertThat(house.ask(new ListTouches(
                        null, null, TouchTrack.MARKETING, null, LocalDate.of(2016, 5, 1), null, null, 10, 0)))
                .hasSize(2)
                .allSatisfy(t -> assertThat(t.industry()).isEqualTo("零售"));
        assertThat(house.changed(TouchFact.class).customer()).isEmpty();
        assertThatThrownBy(() -> house.perform(
                        "admin", new RecordTouch(LocalDate.of(2016, 5, 1), "web", null, null, null, null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("track: ");
        house.perform("admin", new RecordTouch(LocalDate.of(2016, 5, 1), "visit", null, null, null, null, "zhang"));
        assertThat(house.changed(TouchFact.class).track()).isEqualTo("SALES");
    }
}
