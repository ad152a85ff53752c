package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** How an admin changes rules in a draft, the same in the window and in the page; each scenario goes on from the one before. */
@Timeout(300)
abstract class RuleEditorScenarios extends Scenarios {
    private static final String HANDOFF = "conflict/handoff.drl.csv";
    private static final String SENTENCE = "规则 \"甲\"\n当\n    一个 商机 正在";

    /** Opens the workbench in Chinese on an empty data folder. */
    abstract Screen open(Path data) throws Exception;

    private void find(String file, String path) {
        screen.press("ctrl+k");
        screen.await("palette.words");
        screen.type("palette.words", file);
        screen.awaitText("palette.table", path);
        screen.press("Return");
        screen.awaitGone("palette.words");
    }

    /** Goes to the first cell that says something and opens it. */
    private void cell(String words) {
        screen.press("ctrl+f");
        Screen.awaited(() -> screen.focus().equals("rule.find") ? "there" : null, "the keyboard is not in the field");
        screen.type("rule.find", words);
        screen.settle();
        screen.press("Down");
        screen.settle();
        screen.press("Return");
        screen.awaitText("rule.cell.field", words);
    }

    private void write(String words) {
        screen.type("rule.cell.field", words);
        screen.press("Return");
    }

    @Test
    @Order(1)
    void whatIsInForceIsReadUnderTheWordsOfItsHead() throws Exception {
        screen = open(data());
        screen.await("start.empty");
        screen.click("start.empty");
        screen.await("perspective.customers");
        screen.settle();

        find("handoff", HANDOFF);

        screen.awaitText("rule.title", "线索交接超时");
        assertThat(screen.text("rule.version")).contains("D18, D23").contains("只读");
        assertThat(screen.text("rule.meant")).contains("24 个工作小时之内不算超时");
        screen.awaitText("rule.grid", "HANDED_OFF");
    }

    @Test
    @Order(2)
    void itIsChangedInADraft() {
        screen.clickWhenEnabled("rule.draft");
        screen.await("rule.draft.name");
        screen.type("rule.draft.name", "spring");
        screen.click("rule.draft.take");

        screen.await("rule.save");
        screen.awaitText("rule.version", "草稿“spring”");
        screen.awaitText("rule.state", "没有发现问题");
    }

    @Test
    @Order(3)
    void aBadValueIsNamedAtItsCell() {
        cell("72");
        write("七十二");

        screen.awaitText("rule.problems", "“七十二”不是数字");
        assertThat(screen.text("rule.problems")).contains("第 8 行 · 且不超过");
        screen.awaitText("rule.state", "错误 1 处");
    }

    @Test
    @Order(4)
    void theListLeadsToTheCellWhereItIsMended() {
        screen.openFirst("rule.problems");
        screen.awaitText("rule.cell.field", "七十二");
        write("96");

        screen.awaitText("rule.problems", "第 8 行与第 9 行会同时符合");
        cell("72");
        write("96");
        screen.awaitText("rule.state", "没有发现问题");
    }

    @Test
    @Order(5)
    void undoTakesBackWhatWasWrittenAndRedoWritesItAgain() {
        screen.press("ctrl+z");
        screen.awaitText("rule.grid", "72");

        screen.press("ctrl+y");

        screen.awaitText("rule.state", "没有发现问题");
        assertThat(screen.text("rule.grid")).doesNotContain("72");
    }

    @Test
    @Order(6)
    void whatIsNotSavedIsNotClosedUnasked() {
        screen.closeTab();
        screen.await("unsaved.keep");

        screen.click("unsaved.keep");

        screen.awaitGone("unsaved.keep");
        screen.awaitText("rule.grid", "96");
    }

    @Test
    @Order(7)
    void savingChangesTheTwoCellsAndNothingElse() {
        String before = screen.ask("rules.file", "{\"path\":\"" + HANDOFF + "\"}");

        screen.clickWhenEnabled("rule.save");

        Screen.awaited(() -> saved().equals(changed(before)) ? "saved" : null, "it is not saved as it should be");
        Screen.awaited(() -> screen.enabled("rule.save") ? null : "done", "it can be saved twice");
    }

    private String saved() {
        return text(screen.ask("rules.file", "{\"path\":\"" + HANDOFF + "\",\"at\":\"spring\"}"));
    }

    private static String changed(String before) {
        return text(before)
                .replace("HANDED_OFF,24,72,", "HANDED_OFF,24,96,")
                .replace("HANDED_OFF,72,,", "HANDED_OFF,96,,");
    }

    private static String text(String json) {
        return json.substring(json.indexOf("\"text\""));
    }

    @Test
    @Order(8)
    void aSentenceIsCompletedFromTheVocabulary() {
        find("ownership.dslr", "conflict/ownership.dslr");
        screen.awaitText("rule.title", "撞单");
        screen.clickWhenEnabled("rule.draft");
        screen.await("rule.draft.name");
        screen.click("rule.draft.take");
        screen.awaitText("rule.version", "草稿“spring”");
        screen.awaitText("rule.state", "没有发现问题");

        screen.type("rule.text", SENTENCE);
        screen.press("ctrl+End");
        screen.settle();
        screen.press("ctrl+space");
        screen.await("rule.completion");
        screen.press("Return");

        screen.awaitText("rule.text", "一个 商机 正在 进行");
    }

    @Test
    @Order(9)
    void aSentenceThatNobodyKnowsIsNamedByItsLine() {
        screen.type("rule.text", SENTENCE + " 睡觉\n则\n完\n");

        screen.awaitText("rule.problems", "没有这样的句子");
        assertThat(screen.text("rule.problems")).contains("第 3 行");

        screen.press("ctrl+z");
        screen.awaitText("rule.text", "正在 进行");
    }
}
