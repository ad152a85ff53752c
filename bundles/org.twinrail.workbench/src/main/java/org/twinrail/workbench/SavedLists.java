package org.twinrail.workbench;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Messages;
import org.twinrail.workbench.Looks.Tone;

/** A person's own lists of a view: sets of filters under a name, to be chosen, kept and dropped. Belongs to its UI thread. */
public final class SavedLists {
    private static final Messages MESSAGES = Messages.beside(SavedLists.class);
    private static final int WIDTH = 150;
    private static final int NAME = 60;

    private final Desk desk;
    private final String key;
    private final NamedSets sets;
    private final Supplier<Map<String, String>> current;
    private final Composite row;
    private final Combo names;
    private final Button drop;

    /**
     * The lists of a view.
     *
     * @param id names it for tests and for what is kept, for example {@code customers.lists}
     * @param current what is filtered by now
     * @param chosen is handed the filters of the list that was chosen
     */
    public SavedLists(
            Composite parent,
            Desk desk,
            String id,
            Supplier<Map<String, String>> current,
            Consumer<Map<String, String>> chosen) {
        this.desk = desk;
        this.key = "lists." + id;
        this.current = current;
        this.sets = NamedSets.read(desk.setting(key, ""));
        row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2;
        row.setLayout(layout);
        names = Looks.named(new Combo(row, SWT.DROP_DOWN), id);
        names.setTextLimit(NAME);
        names.setVisibleItemCount(15);
        names.setToolTipText(say("lists.tip"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = desk.looks().px(WIDTH);
        names.setLayoutData(wide);
        names.setItems(sets.names());
        names.addListener(SWT.Selection, event -> chosen.accept(sets.get(names.getText())));
        names.addListener(SWT.Modify, event -> enable());
        Button keep = Looks.named(new Button(row, SWT.PUSH), id + ".keep");
        keep.setImage(desk.looks().icon("star", Tone.ACCENT));
        keep.setToolTipText(say("lists.keep"));
        keep.addListener(SWT.Selection, event -> keep());
        drop = Looks.named(new Button(row, SWT.PUSH), id + ".drop");
        drop.setImage(desk.looks().icon("trash-2", Tone.QUIET));
        drop.setToolTipText(say("lists.drop"));
        drop.addListener(SWT.Selection, event -> drop());
        enable();
    }

    private String say(String text, Object... arguments) {
        return desk.say(MESSAGES.text(text, arguments));
    }

    /** The row of controls, to be laid out. */
    public Composite control() {
        return row;
    }

    private void enable() {
        drop.setEnabled(!sets.get(names.getText().strip()).isEmpty());
    }

    private void keep() {
        String name = names.getText().strip();
        if (name.isEmpty()) {
            names.setFocus();
            desk.tell(MESSAGES.text("lists.name"));
            return;
        }
        if (!sets.put(name, current.get())) {
            desk.tell(MESSAGES.text("lists.full"));
            return;
        }
        stored(name);
        desk.tell(MESSAGES.text("lists.kept", name));
    }

    private void drop() {
        sets.remove(names.getText().strip());
        stored("");
    }

    private void stored(String name) {
        desk.keep(key, sets.write());
        names.setItems(sets.names());
        names.setText(name);
        enable();
    }
}
