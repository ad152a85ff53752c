package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** Leads routed in the workbench, the same in the window and in the page. Each scenario goes on from the one before. */
@Timeout(600)
abstract class RoutingScenarios extends Scenarios {
    private static final String ADMIN = "admin";

    /** Opens the workbench in Chinese on a data folder in which some commands are done before. */
    abstract Screen open(Path data, List<List<String>> commands) throws Exception;

    /** A marketer with three qualified leads, one of them a year old and one of a salesperson's customer; two in sales. */
    private static List<List<String>> company() {
        return List.of(
                does(ADMIN, "person.record", "login=wang", "name=王敏", "department=marketing"),
                does(ADMIN, "person.record", "login=li", "name=李强", "department=sales"),
                does(ADMIN, "person.record", "login=sun", "name=孙磊", "department=sales"),
                does(ADMIN, "customer.record", "name=宏远机械", "owner=li"),
                qualified("L-1", "customer=宏远机械", "capturedOn=2016-03-01"),
                qualified("L-2", "company=新兴电子"),
                qualified("L-3", "company=东方仪表"));
    }

    private static List<String> qualified(String number, String... more) {
        List<String> words = new ArrayList<>(List.of("number=" + number, "state=QUALIFIED", "owner=wang"));
        words.addAll(List.of(more));
        return does(ADMIN, "lead.record", words.toArray(String[]::new));
    }

    @Test
    @Order(1)
    void anAbsenceIsRecordedInAdmin() throws Exception {
        screen = open(data(), company());
        screen.click("perspective.admin");
        screen.click("tab.admin.absences");
        screen.awaitText("admin.absences.table.empty", "没有登记缺勤");

        screen.clickWhenEnabled("absence.add");
        screen.type("form.absence.login", "孙磊");
        screen.clickWhenEnabled("form.absence.submit");

        screen.awaitText("admin.absences.table", "孙磊");
        assertThat(screen.text("admin.absences.table")).contains("请假").contains("缺勤中");
    }

    @Test
    @Order(2)
    void whatNobodyHasIsListedTheOldestFirstWithWhy() {
        as("wang", "王敏");
        screen.click("perspective.funnel");
        screen.click("tab.funnel.unassigned");

        screen.awaitText("unassigned.table", "L-3");
        String rows = screen.text("unassigned.table");
        assertThat(rows).contains("尚未分配");
        assertThat(rows.indexOf("L-1")).isLessThan(rows.indexOf("L-2"));
    }

    @Test
    @Order(3)
    void theChosenLeadGoesToItsCustomersOwner() {
        assertThat(screen.enabled("unassigned.route")).isFalse();
        screen.choose("unassigned.table", "L-1");
        screen.clickWhenEnabled("unassigned.route");

        screen.awaitText("unassigned.table", "L-2");
        Screen.awaited(
                () -> screen.text("unassigned.table").contains("L-1") ? null : "gone", "L-1 is still with nobody");
    }

    @Test
    @Order(4)
    void itIsSaidWhyWithTheRowOfTheRules() {
        screen.click("tab.funnel.leads");
        screen.awaitText("leads.table", "L-1");
        screen.choose("leads.table", "L-1");

        screen.awaitText("leads.routing", "客户由李强负责：交给李强");
        screen.click("leads.routing.why");
        screen.awaitText("why.reason", "客户由李强负责");
        screen.press("Escape");
        screen.awaitGone("why.reason");
    }

    @Test
    @Order(5)
    void oneLeadIsRoutedFromTheListPastWhoIsAbsent() {
        screen.choose("leads.table", "L-2");
        screen.clickWhenEnabled("leads.route");

        screen.awaitText("leads.routing", "交给李强");
        assertThat(screen.text("leads.routing")).contains("销售部中最空闲的人接手").contains("缺勤 1 人");
    }

    @Test
    @Order(6)
    void allThatAreLeftAreRoutedAtOnce() {
        screen.click("tab.funnel.unassigned");
        screen.awaitText("unassigned.table", "L-3");
        screen.clickWhenEnabled("unassigned.route.all");

        screen.awaitText("unassigned.table.empty", "没有无人接手的线索");
    }

    @Test
    @Order(7)
    void whoHandedThemOverAndWhoGotThemSeeThemOnToday() {
        screen.click("perspective.today");
        screen.click("tab.today.work");
        screen.awaitText("today.leads.handedOver", "L-2");
        assertThat(screen.text("today.leads.handedOver")).contains("李强");

        as("li", "李强");
        screen.click("perspective.today");
        screen.click("tab.today.work");
        screen.awaitText("today.leads.toTake", "L-3");
    }
}
