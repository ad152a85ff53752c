package org.twinrail.rules.ui.internal.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.RuleTable.Type;
import org.twinrail.api.rules.versions.RuleTable.Use;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;

/** A row of a table read out, as a sentence. */
final class RowWords {
    private final Desk desk;
    private final TableModel model;
    private final List<Slot> slots;

    RowWords(Desk desk, TableModel model) {
        this.desk = desk;
        this.model = model;
        this.slots = Slot.of(model.columns());
    }

    /** What must be so, and what follows. */
    Text of(int row) {
        String when = said(row, Use.CONDITION);
        return Texts.of(
                "editor.row.words", row, when.isEmpty() ? Texts.of("editor.row.always") : when, said(row, Use.ACTION));
    }

    /** The values of a use that a row gives, each with its title. */
    String said(int row, Use use) {
        return slots.stream()
                .filter(slot -> slot.column().use() == use)
                .filter(slot -> !model.value(row, slot).isBlank())
                .map(slot -> said(row, slot))
                .collect(Collectors.joining(desk.say(Texts.of("editor.list"))));
    }

    private String said(int row, Slot slot) {
        String value = desk.say(slot.shown(model.value(row, slot)));
        Text or = Texts.of("editor.or");
        return desk.say(slot.title()) + " " + (slot.blank().several() ? value.replace("|", desk.say(or)) : value);
    }

    /** What a row is called: its remark, or that of the rows above it that it goes on from. */
    String name(int row) {
        for (int above = row; above > model.head(); above--) {
            for (Slot slot : slots) {
                if (slot.column().use() == Use.NOTE && !model.value(above, slot).isBlank()) {
                    return model.value(above, slot);
                }
            }
        }
        return desk.say(Texts.of("editor.row.name", row));
    }

    /** Whether the rows mostly set figures, so that a form shows them better than a grid. */
    boolean isParameters() {
        List<Slot> figures = figures();
        int rows = model.last() - model.head();
        long set = 0;
        for (int row = model.head() + 1; row <= model.last(); row++) {
            int there = row;
            set += figures.stream().map(slot -> model.value(there, slot)).anyMatch(v -> v.matches(".*[1-9].*")) ? 1 : 0;
        }
        return !figures.isEmpty() && rows > 0 && rows <= 15 && set * 2 >= rows;
    }

    private List<Slot> figures() {
        return slots.stream()
                .filter(slot ->
                        slot.column().use() == Use.ACTION && slot.blank().type() == Type.NUMBER)
                .toList();
    }
}
