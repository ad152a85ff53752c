package org.twinrail.rules.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/** What a file says of itself, where its lines are, and the way back through what was typed. */
class WordsTest {
    @Test
    void aTableSaysWhatItIsForAndWhatIsMeantSo() {
        Purpose purpose = Purpose.ofTable(
                List.of(List.of("提成 commission (D28、D30) @overlaps(逐档相加 the tiers add up)", ""), List.of("", "")));

        assertThat(purpose.title()).isEqualTo(new Text("提成", "commission"));
        assertThat(purpose.decisions()).containsExactly("D28", "D30");
        assertThat(purpose.meant())
                .containsExactly(new Purpose.Meant("overlaps", new Text("逐档相加", "the tiers add up")));
    }

    @Test
    void sentencesSaySoInTheLinesAboveThem() {
        Purpose purpose = Purpose.ofText("# 撞单（D23）\n# Two people overlap.\n规则 \"a\"\n# not this\n");

        assertThat(purpose.title()).isEqualTo(new Text("撞单", "Two people overlap."));
        assertThat(purpose.decisions()).containsExactly("D23");
    }

    @Test
    void aKeyNamesVersionAndFile() {
        assertThat(FileKey.of(new ObjectRef(FileKey.KIND, ":a/b.drl.csv")).at()).isNull();
        FileKey key = FileKey.of(new ObjectRef(FileKey.KIND, "spring:a/b.dslr"));
        assertThat(key).isEqualTo(new FileKey("spring", "a/b.dslr"));
        assertThat(key.form()).isEqualTo(FileKey.Form.SENTENCES);
        assertThat(key.object().id()).isEqualTo("spring:a/b.dslr");
    }

    @Test
    void placesCountFromOne() {
        String text = "ab\r\ncd\n\nef";
        assertThat(TextPlaces.lines(text)).isEqualTo(4);
        assertThat(text.substring(TextPlaces.offset(text, 2, 2))).startsWith("d");
        assertThat(TextPlaces.endOfLine(text, 0)).isEqualTo(2);
        assertThat(TextPlaces.endOfLine(text, 8)).isEqualTo(text.length());
        assertThat(TextPlaces.offset(text, 9, 1)).isEqualTo(text.length());
    }

    @Test
    void aWordTypedIsOneStepBack() {
        TextUndo undo = new TextUndo();
        undo.begin("");
        undo.typed("a", 1);
        undo.typed("ab", 2);
        undo.typed("ab ", 3);
        undo.typed("ab c", 4);

        assertThat(undo.undo()).isTrue();
        assertThat(undo.text()).isEqualTo("ab ");
        undo.undo();
        assertThat(undo.text()).isEqualTo("ab");
        undo.undo();
        assertThat(undo.text()).isEmpty();
        assertThat(undo.undo()).isFalse();
        undo.redo();
        assertThat(undo.text()).isEqualTo("ab");
    }
}
