package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.twinrail.api.rules.versions.RuleTable.Blank;
import org.twinrail.api.rules.versions.RuleTable.Type;
import org.twinrail.api.rules.versions.RuleTable.Use;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** The rows of a table that sets figures, as a form: what each is for, when it holds, and its figures with their units. */
final class FormPane {
    private static final int FIGURE = 90;
    private static final int WORDS = 170;

    private final Desk desk;
    private final TableModel model;
    private final Runnable changed;
    private final ScrolledComposite scroll;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Composite> cards = new ArrayList<>();
    private boolean writable;
    private boolean filling;

    /** A field, and what is wrong with what stands in it. */
    private record Field(int row, Slot slot, Control control, Label wrong) {}

    FormPane(Composite parent, Desk desk, TableModel model, Runnable changed) {
        this.desk = desk;
        this.model = model;
        this.changed = changed;
        scroll = Looks.named(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER), "rule.form");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroll;
    }

    void writable(boolean may) {
        writable = may;
        fields.values().forEach(this::enable);
    }

    private void enable(Field field) {
        if (field.control() instanceof Text text) {
            text.setEditable(writable);
        } else {
            field.control().setEnabled(writable);
        }
    }

    /** Makes the fields anew, for rows that came or went. */
    void fill() {
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        fields.clear();
        cards.clear();
        Composite page = desk.looks().ground(new Composite(scroll, SWT.NONE), Tone.PAPER);
        GridLayout layout = Boxes.bare(desk, 1);
        layout.marginWidth = desk.looks().px(2 * Looks.UNIT);
        layout.marginHeight = desk.looks().px(2 * Looks.UNIT);
        layout.verticalSpacing = desk.looks().px(2 * Looks.UNIT);
        page.setLayout(layout);
        RowWords words = new RowWords(desk, model);
        List<Slot> slots = Slot.of(model.columns());
        String last = "";
        for (int row = model.head() + 1; row <= model.last(); row++) {
            String name = words.name(row);
            if (!name.equals(last)) {
                Label title = Boxes.label(page, desk, SWT.WRAP, Looks.Type.STRONG, Tone.ACCENT);
                title.setText(name.replace("&", "&&"));
                title.setLayoutData(Boxes.across());
            }
            last = name;
            card(page, row, slots, words);
        }
        scroll.setContent(page);
        writable(writable);
        fit();
    }

    private void card(Composite page, int row, List<Slot> slots, RowWords words) {
        Composite card = new Composite(page, SWT.NONE);
        GridLayout layout = Boxes.bare(desk, 1);
        layout.marginLeft = desk.looks().px(2 * Looks.UNIT);
        card.setLayout(layout);
        card.setLayoutData(Boxes.across());
        cards.add(card);
        String when = words.said(row, Use.CONDITION);
        Label condition = Boxes.label(card, desk, SWT.WRAP, Looks.Type.SMALL, Tone.QUIET);
        condition.setText(desk.say(when.isEmpty() ? Texts.of("editor.form.always") : Texts.of("editor.form.when", when))
                .replace("&", "&&"));
        condition.setLayoutData(Boxes.across());
        Composite line = new Composite(card, SWT.NONE);
        RowLayout row1 = new RowLayout(SWT.HORIZONTAL);
        row1.marginLeft = 0;
        row1.marginTop = 0;
        row1.marginBottom = 0;
        row1.spacing = desk.looks().px(2 * Looks.UNIT);
        line.setLayout(row1);
        line.setLayoutData(Boxes.across());
        for (Slot slot : slots) {
            boolean threshold = slot.column().use() == Use.CONDITION
                    && slot.blank().type() == Type.NUMBER
                    && !model.value(row, slot).isBlank();
            if (slot.column().use() == Use.ACTION || threshold) {
                field(line, row, slot);
            }
        }
    }

    private void field(Composite line, int row, Slot slot) {
        Composite box = new Composite(line, SWT.NONE);
        GridLayout layout = Boxes.bare(desk, 1);
        layout.verticalSpacing = 1;
        box.setLayout(layout);
        Label title = Boxes.label(box, desk, SWT.NONE, Looks.Type.PLAIN, Tone.INK);
        title.setText(desk.say(slot.title()).replace("&", "&&"));
        Blank blank = slot.blank();
        Control control = blank.only() ? choice(box, row, slot) : text(box, row, slot);
        String id = "rule.form." + row + "." + slot.column().number() + "." + slot.part();
        Looks.named(control, id);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = desk.looks().px(blank.type() == Type.NUMBER ? FIGURE : WORDS);
        control.setLayoutData(place);
        Label wrong = Looks.named(Boxes.label(box, desk, SWT.WRAP, Looks.Type.SMALL, Tone.WARNING), id + ".wrong");
        GridData under = new GridData(SWT.FILL, SWT.CENTER, true, false);
        under.widthHint = desk.looks().px(WORDS);
        wrong.setLayoutData(under);
        Boxes.show(wrong, false);
        fields.put(id, new Field(row, slot, control, wrong));
    }

    private Text text(Composite box, int row, Slot slot) {
        Text text =
                new Text(box, SWT.SINGLE | SWT.BORDER | (slot.blank().type() == Type.NUMBER ? SWT.RIGHT : SWT.LEFT));
        text.setText(model.value(row, slot));
        text.addListener(SWT.Modify, event -> {
            if (!filling) {
                write(row, slot, text.getText().strip());
            }
        });
        return text;
    }

    private Combo choice(Composite box, int row, Slot slot) {
        Combo combo = new Combo(box, SWT.READ_ONLY);
        List<String> values = new ArrayList<>(slot.blank().values());
        if (!values.contains(model.value(row, slot))) {
            values.add(0, model.value(row, slot));
        }
        values.forEach(value -> combo.add(desk.say(slot.shown(value))));
        combo.select(values.indexOf(model.value(row, slot)));
        combo.setData("values", values);
        combo.addListener(SWT.Selection, event -> write(row, slot, values.get(combo.getSelectionIndex())));
        return combo;
    }

    private void write(int row, Slot slot, String value) {
        if (!slot.isTorn(value) && !value.equals(model.value(row, slot))) {
            model.set(row, slot, value);
            changed.run();
        }
    }

    /** Shows the values as they are now, as after a step back. */
    void refresh() {
        int rows = model.last() - model.head();
        if (rows != cards.size()) {
            fill();
            return;
        }
        filling = true;
        fields.values().forEach(field -> {
            String value = model.value(field.row(), field.slot());
            if (field.control() instanceof Text text && !text.getText().strip().equals(value)) {
                text.setText(value);
            } else if (field.control() instanceof Combo combo) {
                combo.select(((List<?>) combo.getData("values")).indexOf(value));
            }
        });
        filling = false;
    }

    /** Says beside each field what is wrong with it. */
    void mark(List<Trouble> troubles) {
        boolean other = false;
        for (Field field : fields.values()) {
            String said = troubles.stream()
                    .filter(trouble -> trouble.isAt(field.row(), field.slot()))
                    .map(trouble -> desk.say(trouble.text()))
                    .findFirst()
                    .orElse("");
            other |= !said.equals(field.wrong().getText());
            field.wrong().setText(said);
            Boxes.show(field.wrong(), !said.isEmpty());
        }
        if (other) {
            fit();
        }
    }

    /** Goes to the field that something is said of, or to the first of its row. */
    void go(Trouble trouble) {
        fields.values().stream()
                .filter(field -> field.row() == trouble.row())
                .max(java.util.Comparator.comparing(field -> trouble.isAt(trouble.row(), field.slot())))
                .ifPresent(field -> {
                    scroll.showControl(field.control().getParent());
                    field.control().setFocus();
                });
    }

    /** Goes to the first field whose row speaks of the words. */
    boolean find(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        RowWords said = new RowWords(desk, model);
        for (Field field : fields.values()) {
            String row = said.name(field.row()) + " " + desk.say(said.of(field.row()));
            if (row.toLowerCase(Locale.ROOT).contains(wanted)) {
                scroll.showControl(field.control().getParent().getParent().getParent());
                return true;
            }
        }
        return false;
    }

    void focus() {
        fields.values().stream().findFirst().ifPresent(field -> field.control().setFocus());
    }

    private void fit() {
        Control page = scroll.getContent();
        if (page instanceof Composite composite) {
            int width = scroll.getClientArea().width;
            composite.layout(true, true);
            scroll.setMinHeight(composite.computeSize(width, SWT.DEFAULT).y);
        }
    }
}
