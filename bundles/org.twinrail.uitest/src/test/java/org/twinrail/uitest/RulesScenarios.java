package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
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
        screen.type("rules.files.search", "handoff");
        screen.awaitText("rules.files.table", HANDOFF);
        assertThat(screen.text("rules.files.table")).contains("什么是冲突").contains("决策表");
        screen.awaitText("rules.files.table", "线索交接超时");
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
    void itsTableIsChangedWhereItStands() {
        screen.press("ctrl+k");
        screen.await("palette.words");
        screen.type("palette.words", "handoff");
        screen.awaitText("palette.table", HANDOFF);
        screen.press("Return");
        screen.awaitGone("palette.words");
        screen.clickWhenEnabled("rule.draft");
        screen.await("rule.draft.name");
        screen.click("rule.draft.take");
        screen.awaitText("rule.version", "草稿“spring”");
        screen.awaitText("rule.state", "没有发现问题");

        screen.press("ctrl+f");
        Screen.awaited(() -> screen.focus().equals("rule.find") ? "there" : null, "the keyboard is not in the field");
        screen.type("rule.find", "72");
        screen.settle();
        screen.press("Down");
        screen.settle();
        screen.press("Return");
        write("90");
        // Enter went to the cell below; the other 72 stands to its left.
        screen.settle();
        screen.press("shift+Tab");
        screen.settle();
        write("90");

        screen.clickWhenEnabled("rule.save");
        Screen.awaited(() -> screen.enabled("rule.save") ? null : "saved", "it is not saved");
        assertThat(inForce()).contains("HANDED_OFF,24,72,");
    }

    /** Writes in the cell that is open. */
    private void write(String words) {
        screen.await("rule.cell.field");
        screen.type("rule.cell.field", words);
        screen.settle();
        screen.press("Return");
    }

    private void drafts() {
        screen.click("perspective.rules");
        screen.click("tab.rules.drafts");
        screen.await("rules.drafts.table");
    }

    @Test
    @Order(4)
    void whatItChangesStandsBesideWhatWasCellByCell() {
        drafts();
        screen.awaitText("rules.drafts.table", "spring");
        screen.choose("rules.drafts.table", "spring");
        screen.awaitText("draft.changes", HANDOFF);

        screen.openFirst("rules.drafts.table");

        screen.awaitText("draft.page.name", "spring");
        screen.awaitText("draft.files.table", HANDOFF);
        screen.awaitText("diff.after", "90");
        assertThat(screen.text("diff.before")).contains("72").doesNotContain("90");
        assertThat(screen.text("diff.after")).doesNotContain("72");
    }

    @Test
    @Order(5)
    void itIsCheckedAsAWhole() {
        screen.click("draft.checks");

        screen.awaitText("checks.state", "没有发现错误");
    }

    @Test
    @Order(6)
    void itIsTriedOnHistory() {
        screen.click("draft.history");
        screen.clickWhenEnabled("draft.try");

        screen.awaitText("draft.replayed.state", "个决定");
        screen.awaitText("draft.replayed.state", "其中 0 个会不同");
    }

    @Test
    @Order(7)
    void whoeverWroteItCannotApproveIt() {
        screen.clickWhenEnabled("draft.page.propose");
        screen.await("form.draft.propose.submit");
        screen.type("form.draft.propose.note", "交接放宽到 90 小时");
        screen.clickWhenEnabled("form.draft.propose.submit");

        screen.awaitText("draft.page.state", "等待批准");
        screen.settle();
        assertThat(screen.enabled("draft.page.approve")).isFalse();
        assertThat(screen.enabled("draft.page.publish")).isFalse();
        assertThat(inForce()).contains("HANDED_OFF,24,72,");
    }

    @Test
    @Order(8)
    void aSecondPersonApprovesIt() {
        screen.perform("person.record", "{\"login\":\"gm\",\"name\":\"周总\",\"department\":\"management\"}");
        workAs("gm", "周总");
        drafts();
        screen.choose("rules.drafts.table", "spring");
        screen.settle();

        screen.clickWhenEnabled("draft.approve");

        screen.awaitText("rules.drafts.table", "已批准");
    }

    private void workAs(String login, String name) {
        as(login, name);
        screen.await("perspective.rules");
    }

    @Test
    @Order(9)
    void publishedItIsInForce() {
        workAs("admin", "本机管理员");
        perform("rules.draft", "{\"name\":\"other\"}");
        set("other", HANDOFF, 8, 4, "120");
        drafts();
        screen.choose("rules.drafts.table", "spring");
        screen.settle();

        screen.clickWhenEnabled("draft.publish");
        screen.clickWhenEnabled("form.draft.publish.submit");

        screen.awaitText("rules.drafts.table", "已发布");
        awaitInForce("HANDED_OFF,24,90,");
    }

    @Test
    @Order(10)
    void aSalespersonIsJudgedByItFromThenOn() {
        perform("person.record", "{\"login\":\"li\",\"name\":\"李强\",\"department\":\"sales\"}");
        perform("customer.record", "{\"name\":\"远方公司\",\"owner\":\"li\"}");
        lateBy80Hours("L-1");

        workAs("li", "李强");
        screen.click("perspective.conflicts");

        screen.awaitText("conflicts.table", "交接超时");
        assertThat(screen.text("conflicts.table")).contains("中").doesNotContain("重");
        workAs("admin", "本机管理员");
    }

    /** Everybody has worked round the clock in the last days, whatever days of the year they were, so that 80 hours were 80 working hours. */
    private void workRoundTheClock() {
        String always = "\"00:00-24:00\"";
        perform(
                "calendar.hours",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> "\"" + day.name().toLowerCase(Locale.ROOT) + "\":" + always)
                        .collect(Collectors.joining(",", "{", "}")));
        LocalDate today = LocalDate.now();
        today.minusDays(5)
                .datesUntil(today.plusDays(2))
                .forEach(day -> perform("calendar.day", "{\"date\":\"" + day + "\",\"working\":true}"));
    }

    /** A lead that its receiver has not answered for longer than the 72 working hours of before. */
    private void lateBy80Hours(String number) {
        workRoundTheClock();
        Instant at = Instant.now().minus(Duration.ofHours(80));
        perform(
                "lead.record",
                "{\"number\":\"" + number + "\",\"customer\":\"远方公司\",\"state\":\"HANDED_OFF\",\"handedTo\":\"li\","
                        + "\"handedOffAt\":\"" + at + "\"}");
        perform("coordination.sweep", "{}");
    }

    private void perform(String action, String json) {
        assertThat(screen.perform(action, json)).contains("DONE");
    }

    /** Changes a cell of a draft past the screen. */
    private void set(String draft, String path, int row, int column, String words) {
        perform(
                "rules.edit-table",
                "{\"draft\":\"" + draft + "\",\"path\":\"" + path + "\",\"changes\":[{\"kind\":\"SET\",\"row\":" + row
                        + ",\"column\":" + column + ",\"text\":\"" + words + "\"}]}");
    }

    private void openDraft(String draft) {
        screen.press("F5");
        screen.settle();
        screen.openFirst("rules.drafts.table");
        screen.awaitText("draft.page.name", draft);
    }

    @Test
    @Order(11)
    void whatAnotherDraftChangedInTheSamePlaceIsForAPersonToSettle() {
        perform("rules.propose", "{\"draft\":\"other\",\"note\":\"x\"}");
        drafts();
        openDraft("other");
        screen.awaitText("clash.table", HANDOFF);
        assertThat(screen.text("clash.table")).contains("72", "120", "90", "尚未选定");
        screen.settle();
        assertThat(screen.enabled("draft.page.propose")).isFalse();
        assertThat(screen.enabled("clash.settle")).isFalse();

        screen.clickWhenEnabled("clash.theirs");
        Screen.awaited(
                () -> screen.text("clash.table").contains("尚未选定") ? null : "chosen", "the other side is not chosen");
    }

    @Test
    @Order(12)
    void settledItCanBeProposed() {
        screen.clickWhenEnabled("clash.settle");

        screen.awaitText("clash.table.empty", "都已处理完毕");
        Screen.awaited(() -> screen.enabled("draft.page.propose") ? "can" : null, "it cannot be proposed");
        assertThat(screen.ask("rules.file", "{\"path\":\"" + HANDOFF + "\",\"at\":\"other\"}"))
                .contains("HANDED_OFF,24,90,");
    }

    @Test
    @Order(13)
    void whatWouldHaveBeenDecidedOtherwiseIsListedAndAddedUp() {
        screen.closeTab();
        screen.settle();
        drafts();
        perform("rules.draft", "{\"name\":\"told\"}");
        set("told", "boundary/rule-versions.drl.csv", 8, 7, "TELL,management,0");
        openDraft("told");

        screen.click("draft.history");
        screen.clickWhenEnabled("draft.try");

        screen.awaitText("draft.replayed.sums", "TELL management");
        screen.awaitText("draft.replayed.table", "TELL");
        assertThat(screen.text("draft.replayed.sums")).contains("ALLOW");
    }

    @Test
    @Order(14)
    void whatWasDecidedRightlyIsKeptAsATest() {
        screen.choose("draft.replayed.table", "谁可以做什么");
        screen.clickWhenEnabled("draft.replayed.keep");
        screen.await("form.test.keep.submit");
        screen.type("form.test.keep.name", "起草不必知会别人");
        screen.clickWhenEnabled("form.test.keep.submit");
        screen.awaitGone("form.test.keep.submit");

        screen.click("draft.checks");

        screen.awaitText("checks.state", "与预期不同");
        screen.awaitText("checks.table", "起草不必知会别人");
    }

    @Test
    @Order(15)
    void aFaultLeadsToItsFile() {
        set("told", "boundary/rule-versions.drl.csv", 8, 4, "many");
        screen.press("F5");
        screen.awaitText("checks.state", "不能提交审批");

        screen.openFirst("checks.table");

        screen.awaitText("rule.version", "草稿“told”");
        drafts();
    }

    @Test
    @Order(16)
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

    @Test
    @Order(17)
    void afterwardsTheOlderTimeCountsAgain() {
        lateBy80Hours("L-2");

        workAs("li", "李强");
        screen.click("perspective.conflicts");

        screen.awaitText("conflicts.table", "重");
        workAs("admin", "本机管理员");
        screen.click("perspective.rules");
    }

    @Test
    @Order(18)
    void whoWroteWhatStaysToBeSeen() {
        screen.click("tab.rules.edits");
        screen.awaitText("rules.edits.table", "处理冲突 " + HANDOFF);

        screen.choose("rules.edits.table", "处理冲突 " + HANDOFF);

        screen.awaitText("rules.edits.changes", "90");
        assertThat(screen.text("rules.edits.changes")).contains("120");
    }

    @Test
    @Order(19)
    void allOfItIsThereInEnglish() {
        screen.click("header.language");
        screen.awaitText("rules.edits.table", "Settled");
        screen.settle();
        // Two quick clicks: a page may tell both at once.
        screen.click("perspective.rules");
        screen.click("tab.rules.drafts");
        screen.choose("rules.drafts.table", "spring");
        screen.awaitText("draft.changes", "and not more than");
        screen.click("tab.rules.files");
        screen.type("rules.files.search", "hand-off");
        screen.awaitText("rules.files.table", "lead waiting past its hand-off time");
        screen.click("tab.rules.drafts");
        openDraft("told");
        screen.choose("draft.files.table", "boundary/rule-versions.drl.csv");
        screen.awaitText("diff.after", "many");
        screen.click("draft.checks");

        screen.awaitText("checks.state", "A draft with faults cannot be proposed");
    }
}
