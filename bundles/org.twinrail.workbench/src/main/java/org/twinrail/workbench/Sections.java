package org.twinrail.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/**
 * The parts of an object in tabs: those the editor has of its own, and behind them those that bundles add ({@link EditorSection}). Each is
 * made when it is first looked at, and fetched anew when it is in front; one that fails is named, and the others work. Belongs to its UI
 * thread.
 */
public final class Sections {
    private final Desk desk;
    private final CTabFolder folder;
    private final Map<CTabItem, Part> parts = new HashMap<>();
    private int own;

    /** The tabs of an editor, which fill a composite. */
    public Sections(Composite parent, Desk desk) {
        this.desk = desk;
        parent.setLayout(new FillLayout());
        folder = new CTabFolder(parent, SWT.FLAT | SWT.TOP | SWT.BORDER);
        folder.setSelectionBackground(desk.looks().color(Tone.PAPER));
        folder.setSelectionForeground(desk.looks().color(Tone.INK));
        folder.setTabHeight(desk.looks().px(26));
        folder.addListener(SWT.Selection, event -> front());
        desk.whenSections(this::contribute);
    }

    /** One tab: who brought it (null for the editor itself), how it is made, and once it is made how it is fetched anew. */
    private static final class Part {
        private final EditorSection source;
        private final Function<Composite, Runnable> maker;
        private Runnable reload = () -> {};
        private boolean stale;

        Part(EditorSection source, Function<Composite, Runnable> maker) {
            this.source = source;
            this.maker = maker;
        }
    }

    /**
     * Adds a part of the editor's own.
     *
     * @param id names its tab for tests
     * @param maker fills it, and says how it is fetched anew
     */
    public Sections add(String id, Text title, Function<Composite, Runnable> maker) {
        CTabItem item = item(own++, id, title, new Part(null, maker));
        if (own == 1) {
            folder.setSelection(item);
            front();
        }
        return this;
    }

    private CTabItem item(int index, String id, Text title, Part part) {
        CTabItem item = Looks.named(new CTabItem(folder, SWT.NONE, index), id);
        item.setText(desk.say(title));
        item.setFont(desk.looks().font(Type.PLAIN));
        parts.put(item, part);
        return item;
    }

    /** Shows what bundles bring now: what came is added, what went is taken, the rest stays as it stands. */
    private void contribute(ObjectRef object, List<EditorSection> wanted) {
        for (CTabItem item : folder.getItems()) {
            EditorSection source = parts.get(item).source;
            if (source != null && !wanted.contains(source)) {
                close(item);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            EditorSection section = wanted.get(i);
            if (parts.values().stream().noneMatch(part -> part.source == section)) {
                item(
                        Math.min(own + i, folder.getItemCount()),
                        "section." + section.id(),
                        section.title(),
                        new Part(section, body -> section.create(body, desk, object)));
            }
        }
        front();
    }

    private void close(CTabItem item) {
        Control body = item.getControl();
        parts.remove(item);
        item.dispose();
        if (body != null) {
            body.dispose();
        }
    }

    /** Brings a part to the front. */
    public void show(String id) {
        for (CTabItem item : folder.getItems()) {
            if (id.equals(item.getData("id"))) {
                folder.setSelection(item);
                front();
            }
        }
    }

    /** Fetches the part in front anew, and the others when they come there. */
    public void reload() {
        parts.forEach((item, part) -> part.stale = item.getControl() != null);
        front();
    }

    private void front() {
        CTabItem item = folder.getSelection();
        if (item == null) {
            return;
        }
        Part part = parts.get(item);
        try {
            if (item.getControl() == null) {
                Composite body = desk.looks().ground(new Composite(folder, SWT.NONE), Tone.PAPER);
                item.setControl(body);
                part.reload = part.maker.apply(body);
                body.layout(true, true);
            } else if (part.stale) {
                part.stale = false;
                part.reload.run();
            }
        } catch (RuntimeException | LinkageError fault) {
            failed(item, part, fault);
        }
    }

    private void failed(CTabItem item, Part part, Throwable fault) {
        Composite body = (Composite) item.getControl();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        part.reload = () -> {};
        body.setLayout(new FillLayout());
        Looks.named(new Label(body, SWT.WRAP), "section.failed")
                .setText(desk.say(desk.failed(String.valueOf(item.getData("id")), fault)));
        body.layout(true, true);
    }
}
