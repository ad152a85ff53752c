package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** What a salesperson does on the board of the funnel, the same in the window and in the page. Each scenario goes on from the one before. */
@Timeout(600)
abstract class FunnelScenarios extends Scenarios {
    private static final String ADMIN = "admin";

    /** Opens the workbench in Chinese on a data folder in which some commands are done before. */
    abstract Screen open(Path data, List<List<String>> commands) throws Exception;

    /** A marketer with a lead, a salesperson with an opportunity. */
    private static List<List<String>> company() {
        return List.of(
                does(ADMIN, "person.record", "login=wang", "name=王敏", "department=marketing"),
                does(ADMIN, "person.record", "login=li", "name=李强", "department=sales"),
                does(ADMIN, "customer.record", "name=宏远机械", "owner=li"),
                does(ADMIN, "lead.record", "number=L-1", "customer=宏远机械", "owner=wang"),
                does("li", "opportunity.open", "number=O-1", "customer=宏远机械", "stage=proposal"));
    }

    @Test
    @Order(1)
    void theBoardShowsWhatStandsWhere() throws Exception {
        screen = open(data(), company());
        as("li", "李强");

        screen.click("perspective.funnel");

        screen.await("funnel.card.O-1");
        screen.await("funnel.card.L-1");
        screen.awaitText("funnel.column.proposal.figures", "1");
    }

    @Test
    @Order(2)
    void aCardIsDraggedToTheNextStage() {
        screen.drag("funnel.card.O-1", "funnel.column.negotiation");

        screen.awaitText("funnel.verdict", "已完成");
        screen.awaitText("funnel.column.negotiation.figures", "1");
        screen.awaitText("funnel.column.proposal.figures", "0");
    }

    @Test
    @Order(3)
    void aCardTheRulesRefuseStaysAndItIsSaidWhyAndWhoCan() {
        screen.drag("funnel.card.L-1", "funnel.column.qualified");

        screen.awaitText("funnel.verdict", "规则不允许");
        assertThat(screen.text("funnel.verdict")).contains("归市场部").contains("可找：王敏");
        screen.awaitText("funnel.column.lead.figures", "1");
    }

    @Test
    @Order(4)
    void anOpportunityOpensWithItsStage() {
        screen.doubleClick("funnel.card.O-1");

        screen.awaitText("opportunity.title", "O-1");
        screen.awaitText("opportunity.stage", "谈判");
        screen.await("opportunity.advance");
        screen.click("tab.funnel.board");
    }

    @Test
    @Order(5)
    void aDisabledButtonSaysWhy() {
        screen.doubleClick("funnel.card.L-1");

        screen.await("lead.qualify.why");
        assertThat(screen.enabled("lead.qualify")).isFalse();
        screen.click("lead.qualify.why");
        screen.awaitText("why.reason", "归市场部");
    }
}
