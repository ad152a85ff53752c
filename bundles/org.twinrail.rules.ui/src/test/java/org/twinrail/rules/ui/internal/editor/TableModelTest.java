package org.twinrail.rules.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.RuleTable;
import org.twinrail.api.rules.versions.RuleTable.Blank;
import org.twinrail.api.rules.versions.RuleTable.Column;
import org.twinrail.api.rules.versions.RuleTable.Table;
import org.twinrail.api.rules.versions.RuleTable.Type;
import org.twinrail.api.rules.versions.RuleTable.Use;
import org.twinrail.api.rules.versions.TableChange;

/** A table as somebody changes it: what is shown, what is sent, and the way back. */
class TableModelTest {
    private static final Column STEP = new Column(1, Use.CONDITION, List.of(blank("步骤", Type.TEXT)));
    private static final Column TERM =
            new Column(2, Use.ACTION, List.of(blank("步骤", Type.TEXT), blank("谁", Type.TEXT), blank("小时", Type.NUMBER)));
    private static final Slot HOURS = new Slot(TERM, 2);
    private static final Slot WHAT = new Slot(STEP, 0);

    private static Blank blank(String title, Type type) {
        return new Blank(Text.same(title), type, false, false, List.of());
    }

    /** Two tables: rows 6 and 7 are the first's rules, row 14 the second's. */
    private static RuleTable table(String id, String... cells) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= 14; row++) {
            rows.add(List.of("r" + row, "x,," + row));
        }
        for (int i = 0; i < cells.length; i++) {
            rows.set(5 + i, List.of(cells[i], "x,,1"));
        }
        List<Column> columns = List.of(STEP, TERM);
        return new RuleTable(
                "p", id, "c", "", rows, List.of(new Table(1, 5, 7, columns), new Table(9, 13, 14, columns)));
    }

    @Test
    void aValueOfACellChangesAndTheOthersInItStay() {
        TableModel model = new TableModel(table("1"));

        model.set(6, HOURS, "48");

        assertThat(model.value(6, HOURS)).isEqualTo("48");
        assertThat(model.changes()).containsExactly(TableChange.set(6, 2, "x,,48"));
        model.set(6, HOURS, "48");
        assertThat(model.changes()).hasSize(1);
    }

    @Test
    void everyStepIsTakenBackAndAgain() {
        TableModel model = new TableModel(table("1"));
        model.set(6, WHAT, "new");
        model.copy(6);
        model.delete(8);
        model.move(6, 7);

        while (model.undo()) {
            assertThat(model.canRedo()).isTrue();
        }
        assertThat(model.isChanged()).isFalse();
        assertThat(model.rows()).isEqualTo(table("1").rows());
        while (model.redo()) {
            assertThat(model.canUndo()).isTrue();
        }

        assertThat(model.changes())
                .containsExactly(
                        TableChange.set(6, 1, "new"),
                        TableChange.copy(6, 7),
                        TableChange.delete(8),
                        TableChange.move(6, 7));
    }

    @Test
    void rowsStayWithinTheirTableAndTheTableBelowMovesWithThem() {
        TableModel model = new TableModel(table("1"));

        model.insert(8);
        assertThat(model.last()).isEqualTo(8);
        assertThat(model.move(8, 9)).isFalse();
        model.choose(1);
        assertThat(List.of(model.top(), model.head(), model.last())).containsExactly(10, 14, 15);
        model.choose(0);
        model.delete(6);
        model.choose(1);
        assertThat(List.of(model.top(), model.head(), model.last())).containsExactly(9, 13, 14);
    }

    @Test
    void aBadFigureAndAnEmptyRowAreSeenWithoutAsking() {
        TableModel model = new TableModel(table("1"));
        model.set(7, HOURS, "many");
        model.insert(7);

        assertThat(model.troubles())
                .extracting(Trouble::row, Trouble::column, Trouble::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(7, 0, -1), org.assertj.core.groups.Tuple.tuple(8, 2, 2));
    }

    @Test
    void changesGoOnTopOfWhatOthersChangedElsewhere() {
        TableModel model = new TableModel(table("1", "a", "b"));
        model.set(6, HOURS, "48");

        assertThat(model.onto(table("2", "a", "other"))).isTrue();

        assertThat(model.value(7, WHAT)).isEqualTo("other");
        assertThat(model.changes()).containsExactly(TableChange.set(6, 2, "x,,48"));
        assertThat(model.base().id()).isEqualTo("2");
    }

    @Test
    void changesOfTheSameRowOrOfRowsStayAsTheyAre() {
        TableModel model = new TableModel(table("1", "a", "b"));
        model.set(6, HOURS, "48");
        assertThat(model.onto(table("2", "other", "b"))).isFalse();
        model.undo();
        model.delete(7);
        assertThat(model.onto(table("2", "other", "b"))).isFalse();

        assertThat(model.base().id()).isEqualTo("1");
        assertThat(model.changes()).containsExactly(TableChange.delete(7));
    }
}
