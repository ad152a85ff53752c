package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** The way of a draft from its first change into force and back, the same in the window and in the page. */
@Timeout(600)
abstract class RulesScenarios extends Scenarios {
    private static final String HANDOFF = "conflict/handoff.drl.csv";

    /** Opens the workbench in Chinese on an empty data folder. */
    abstract Screen open(Path data) throws Exception;

    private String inForce() {
        return screen.ask("rules.file", "{\"path\":\"" + HANDOFF + "\"}");
    }

    /** What was published is loaded a moment after the action that did it. */
    private void awaitInForce(String row) {
        Screen.awaited(() -> inForce().contains(row) ? row : null, row + " does not come into force");
    }

    @Test
    @Order(1)
    void theRulesInForceAreListedByWhatTheyDecide() throws Exception {
        screen = open(data());
        screen.await("start.empty");
        screen.click("start.empty");
        screen.await("perspective.rules");
        screen.settle();

        screen.click("perspective.rules");

        screen.awaitText("rules.files.table", HANDOFF);
        assertThat(screen.text("rules.files.table")).contains("什么是冲突").contains("决策表");
    }

    @Test
    @Order(2)
    void aDraftIsStarted() {
        screen.click("tab.rules.drafts");
        screen.await("rules.drafts.table.empty");

        screen.click("command.rules.draft");
        screen.await("form.draft.new.submit");
        screen.type("form.draft.new.name", "spring");
        screen.clickWhenEnabled("form.draft.new.submit");

        screen.awaitText("rules.drafts.table", "spring");
        assertThat(screen.text("rules.drafts.table")).contains("编写中");
    }

    @Test
    @Order(3)
    void whatItChangesStandsBelowItCellByCell() {
        screen.perform(
                "rules.edit-table",
                "{\"draft\":\"spring\",\"path\":\"" + HANDOFF
                        + "\",\"changes\":[{\"kind\":\"SET\",\"row\":8,\"column\":4,\"text\":\"90\"},"
                        + "{\"kind\":\"SET\",\"row\":9,\"column\":3,\"text\":\"90\"}]}");

        screen.press("F5");
        screen.settle();
        screen.choose("rules.drafts.table", "spring");

        screen.awaitText("draft.changes", HANDOFF);
        assertThat(screen.text("draft.changes")).contains("72").contains("90").contains("修改");
    }

    @Test
    @Order(4)
    void itIsTriedOnHistory() {
        screen.clickWhenEnabled("draft.replay");
        screen.clickWhenEnabled("form.draft.replay.submit");

        screen.awaitText("replay.state", "个决定");
        screen.click("perspective.rules");
        screen.await("rules.drafts.table");
    }

    @Test
    @Order(5)
    void whoeverWroteItCannotApproveIt() {
        screen.clickWhenEnabled("draft.propose");
        screen.await("form.draft.propose.submit");
        screen.type("form.draft.propose.note", "交接放宽到 90 小时");
        screen.clickWhenEnabled("form.draft.propose.submit");

        screen.awaitText("rules.drafts.table", "等待批准");
        assertThat(screen.enabled("draft.approve")).isFalse();
        assertThat(inForce()).contains("HANDED_OFF,24,72,");
    }

    @Test
    @Order(6)
    void aSecondPersonApprovesIt() {
        screen.perform("person.record", "{\"login\":\"gm\",\"name\":\"周总\",\"department\":\"management\"}");
        workAs("gm", "周总");
        screen.click("perspective.rules");
        screen.click("tab.rules.drafts");
        screen.choose("rules.drafts.table", "spring");
        screen.settle();

        screen.clickWhenEnabled("draft.approve");

        screen.awaitText("rules.drafts.table", "已批准");
    }

    private void workAs(String login, String name) {
        screen.click("header.person");
        screen.click("person." + login);
        screen.awaitText("header.person", name);
        screen.await("perspective.rules");
        screen.settle();
    }

    @Test
    @Order(7)
    void publishedItIsInForce() {
        workAs("admin", "admin");
        screen.click("perspective.rules");
        screen.click("tab.rules.drafts");
        screen.choose("rules.drafts.table", "spring");
        screen.settle();

        screen.clickWhenEnabled("draft.publish");
        screen.clickWhenEnabled("form.draft.publish.submit");

        screen.awaitText("rules.drafts.table", "已发布");
        awaitInForce("HANDED_OFF,24,90,");
    }

    @Test
    @Order(8)
    void rolledBackTheOlderRulesAreInForceAgain() {
        screen.click("tab.rules.history");
        screen.await("rules.inForce");
        screen.choose("rules.history.table", "spring");
        screen.awaitText("rules.history.changes", HANDOFF);

        screen.clickWhenEnabled("rules.rollback");
        screen.await("form.rules.rollback.submit");
        screen.type("form.rules.rollback.note", "先不改");
        screen.clickWhenEnabled("form.rules.rollback.submit");

        screen.awaitText("rules.history.table", "回退");
        awaitInForce("HANDED_OFF,24,72,");
    }
}
