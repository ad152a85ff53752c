package org.twinrail.crm.ui.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** The parts of an object in tabs; each is made when it is first looked at, and fetched anew when it is in front. */
final class Sections {
    private final Desk desk;
    private final CTabFolder folder;
    private final Map<CTabItem, Function<Composite, Runnable>> makers = new HashMap<>();
    private final Map<CTabItem, Runnable> reloads = new HashMap<>();
    private final Map<CTabItem, Boolean> stale = new HashMap<>();

    Sections(Composite parent, Desk desk) {
        this.desk = desk;
        parent.setLayout(new FillLayout());
        folder = new CTabFolder(parent, SWT.FLAT | SWT.TOP | SWT.BORDER);
        folder.setSelectionBackground(desk.looks().color(Tone.PAPER));
        folder.setTabHeight(desk.looks().px(26));
        folder.addListener(SWT.Selection, event -> front());
    }

    /**
     * Adds a part.
     *
     * @param id names its tab for tests
     * @param maker fills it, and says how it is fetched anew
     */
    Sections add(String id, Text title, Function<Composite, Runnable> maker) {
        CTabItem item = Looks.named(new CTabItem(folder, SWT.NONE), id);
        item.setText(desk.say(title));
        makers.put(item, maker);
        if (folder.getItemCount() == 1) {
            folder.setSelection(item);
            front();
        }
        return this;
    }

    /** Brings a part to the front. */
    void show(String id) {
        for (CTabItem item : folder.getItems()) {
            if (id.equals(item.getData("id"))) {
                folder.setSelection(item);
                front();
            }
        }
    }

    /** Fetches the part in front anew, and the others when they come there. */
    void reload() {
        reloads.keySet().forEach(item -> stale.put(item, true));
        front();
    }

    private void front() {
        CTabItem item = folder.getSelection();
        if (item == null) {
            return;
        }
        if (item.getControl() == null) {
            Composite body = desk.looks().ground(new Composite(folder, SWT.NONE), Tone.PAPER);
            item.setControl(body);
            reloads.put(item, makers.get(item).apply(body));
            body.layout(true, true);
        } else if (Boolean.TRUE.equals(stale.remove(item))) {
            reloads.get(item).run();
        }
    }
}
