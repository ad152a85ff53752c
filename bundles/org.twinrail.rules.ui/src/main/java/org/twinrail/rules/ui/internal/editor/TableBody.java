package org.twinrail.rules.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.twinrail.api.Action;
import org.twinrail.api.rules.versions.CheckRuleFile;
import org.twinrail.api.rules.versions.EditRuleTable;
import org.twinrail.api.rules.versions.EditRules.Edited;
import org.twinrail.api.rules.versions.ReadRuleTable;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** A decision table, in a grid or as a form, with what can be done with its rows. Belongs to its UI thread. */
final class TableBody implements Body {
    private final Desk desk;
    private final FileKey key;
    private final TableModel model;
    private final Runnable changed;
    private final Runnable save;
    private final ToolBar tools;
    private final ToolItem technical;
    private final ToolItem asForm;
    private final FindField find;
    private final Composite stack;
    private final GridPane grid;
    private final FormPane form;
    private final Label words;
    private boolean writable;

    /**
     * A table that fills a composite.
     *
     * @param changed hears of every change
     * @param save saves, for the key that does
     */
    TableBody(Composite parent, Desk desk, FileKey key, TableModel model, Runnable changed, Runnable save) {
        this.desk = desk;
        this.key = key;
        this.model = model;
        this.changed = changed;
        this.save = save;
        parent.setLayout(Boxes.bare(desk, 1));
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(Boxes.across());
        bar.setLayout(Boxes.bare(desk, 2));
        tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        tools.setLayoutData(Boxes.across());
        tool("add", "plus", this::add);
        tool("copy", "copy", () -> onRow(model::copy, 1));
        tool("delete", "trash-2", this::delete);
        tool("up", "arrow-up", () -> move(-1));
        tool("down", "arrow-down", () -> move(1));
        new ToolItem(tools, SWT.SEPARATOR);
        tool("undo", "undo-2", () -> step(model.undo()));
        tool("redo", "redo-2", () -> step(model.redo()));
        new ToolItem(tools, SWT.SEPARATOR);
        asForm = check("form", "list");
        technical = check("technical", "settings");
        find = new FindField(bar, desk, this::find, () -> {
            shown().run();
        });
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Boxes.all());
        grid = new GridPane(stack, desk, model, this::wrote, this::key);
        form = new FormPane(stack, desk, model, this::wrote);
        words = Looks.named(Boxes.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "rule.words");
        words.setLayoutData(Boxes.across());
        grid.whenMoved(this::moved);
        asForm.setSelection(!model.isEmpty() && new RowWords(desk, model).isParameters());
        asForm.addListener(SWT.Selection, event -> show());
        technical.addListener(SWT.Selection, event -> grid.technical(technical.getSelection()));
        show();
    }

    private ToolItem tool(String id, String icon, Runnable does) {
        ToolItem item = item(id, icon, SWT.PUSH);
        item.addListener(SWT.Selection, event -> does.run());
        return item;
    }

    private ToolItem check(String id, String icon) {
        return item(id, icon, SWT.CHECK);
    }

    private ToolItem item(String id, String icon, int style) {
        ToolItem item = Looks.named(new ToolItem(tools, style), "rule." + id);
        Image image = desk.looks().icon(icon, Tone.ACCENT);
        item.setImage(image);
        String title = desk.say(Texts.of("editor.tool." + id));
        item.setText(title);
        item.setToolTipText(desk.say(Texts.of("editor.tip." + id)));
        return item;
    }

    private boolean inForm() {
        return asForm.getSelection();
    }

    private void show() {
        grid.closeCell();
        ((StackLayout) stack.getLayout()).topControl = inForm() ? form.control() : grid.control();
        technical.setEnabled(!inForm());
        if (inForm()) {
            form.fill();
        } else {
            grid.fill();
        }
        stack.layout(true, true);
        moved();
        enable();
    }

    private Runnable shown() {
        return inForm() ? form::focus : grid::focus;
    }

    private boolean find(String typed, boolean next) {
        return inForm() ? form.find(typed) : grid.find(typed, next);
    }

    private void moved() {
        int row = inForm() ? 0 : grid.row();
        String said = row > model.head() && row <= model.last()
                ? desk.say(new RowWords(desk, model).of(row))
                : desk.say(Texts.of(inForm() ? "editor.form.hint" : "editor.grid.hint"));
        words.setText(said.replace("&", "&&"));
        words.getParent().layout(true);
        enable();
    }

    private void enable() {
        int row = grid.row();
        boolean onRow = writable && !inForm() && row > model.head();
        for (ToolItem item : tools.getItems()) {
            String id = String.valueOf(item.getData("id"));
            switch (id) {
                case "rule.copy", "rule.delete" -> item.setEnabled(onRow);
                case "rule.up" -> item.setEnabled(onRow && row > model.head() + 1);
                case "rule.down" -> item.setEnabled(onRow && row < model.last());
                case "rule.add" -> item.setEnabled(writable && !inForm());
                case "rule.undo" -> item.setEnabled(writable && model.canUndo());
                case "rule.redo" -> item.setEnabled(writable && model.canRedo());
                default -> {
                    // What only shows can always be used.
                }
            }
        }
    }

    private boolean key(Event event) {
        if (Strokes.is(event, SWT.MOD1, 's')) {
            grid.closeAndTake();
            save.run();
        } else if (Strokes.is(event, SWT.MOD1, 'f')) {
            find.focus();
        } else if (Strokes.is(event, SWT.MOD1, 'y')) {
            step(model.redo());
        } else if (Strokes.is(event, SWT.MOD1, 'd')) {
            onRow(model::copy, 1);
        } else if (Strokes.is(event, 0, SWT.INSERT)) {
            add();
        } else if (Strokes.is(event, SWT.MOD1, SWT.DEL)) {
            delete();
        } else if (Strokes.is(event, SWT.MOD3, SWT.ARROW_UP)) {
            move(-1);
        } else if (Strokes.is(event, SWT.MOD3, SWT.ARROW_DOWN)) {
            move(1);
        } else {
            return false;
        }
        return true;
    }

    private void add() {
        if (writable && !inForm()) {
            grid.closeAndTake();
            int row = Math.max(model.head(), Math.min(model.last(), grid.row() == 0 ? model.last() : grid.row()));
            model.insert(row + 1);
            changedRows(row + 1);
            grid.edit(row + 1, 0);
        }
    }

    private void onRow(Consumer<Integer> does, int step) {
        int row = grid.row();
        if (writable && row > model.head() && row <= model.last()) {
            grid.closeAndTake();
            does.accept(row);
            changedRows(row + step);
        }
    }

    private void delete() {
        onRow(model::delete, 0);
    }

    private void move(int by) {
        onRow(row -> model.move(row, row + by), by);
    }

    private void changedRows(int row) {
        grid.fill();
        grid.choose(Math.max(model.head() + 1, Math.min(row, model.last())));
        moved();
        changed.run();
    }

    @Override
    public void undo() {
        if (!grid.giveUpCell()) {
            step(model.undo());
        }
    }

    private void step(boolean went) {
        if (writable && went) {
            grid.closeCell();
            if (inForm()) {
                form.refresh();
            } else {
                grid.fill();
            }
            moved();
            changed.run();
        }
    }

    private void wrote() {
        grid.refresh();
        enable();
        moved();
        changed.run();
    }

    @Override
    public void writable(boolean may) {
        writable = may;
        grid.writable(may);
        form.writable(may);
        enable();
    }

    @Override
    public boolean isChanged() {
        return model.isChanged();
    }

    @Override
    public List<Trouble> troubles() {
        return model.troubles();
    }

    @Override
    public void mark(List<Trouble> troubles) {
        grid.mark(troubles);
        form.mark(troubles);
    }

    @Override
    public void go(Trouble trouble) {
        if (inForm()) {
            form.go(trouble);
        } else {
            grid.go(trouble);
        }
    }

    @Override
    public org.twinrail.api.Text place(Trouble trouble) {
        org.twinrail.api.Text title = model.columns().stream()
                .filter(column -> column.number() == trouble.column())
                .findFirst()
                .map(column -> new Slot(
                        column,
                        Math.max(0, Math.min(trouble.part(), column.blanks().size() - 1))))
                .map(Slot::title)
                .orElse(null);
        if (trouble.row() == 0) {
            return Texts.of("editor.place.table");
        }
        return title == null
                ? Texts.of("editor.place.row", trouble.row())
                : Texts.of("editor.place.cell", trouble.row(), title);
    }

    @Override
    public CheckRuleFile check(FileKey file) {
        return new CheckRuleFile(file.path(), file.at(), null, model.isChanged() ? model.changes() : null);
    }

    @Override
    public Action<Edited> save(String draft) {
        return new EditRuleTable(
                draft, key.path(), model.changes(), model.base().id());
    }

    @Override
    public String expected() {
        return model.base().id();
    }

    @Override
    public void reload(Runnable then) {
        desk.ask(new ReadRuleTable(key.path(), key.at()), table -> {
            grid.closeCell();
            model.rebase(table);
            show();
            then.run();
        });
    }

    @Override
    public void merge(Consumer<Boolean> done) {
        desk.ask(new ReadRuleTable(key.path(), key.at()), table -> {
            grid.closeCell();
            boolean merged = model.onto(table);
            show();
            done.accept(merged);
        });
    }

    /** What is to be kept where the window is made anew. */
    Object kept() {
        return model;
    }

    /** What stands above the tables. */
    Purpose purpose() {
        return model.isEmpty()
                ? new Purpose(org.twinrail.api.Text.EMPTY, List.of(), List.of())
                : Purpose.ofTable(model.rows().subList(0, model.top() - 1));
    }

    @Override
    public void focus() {
        shown().run();
    }
}
