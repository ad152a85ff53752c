package org.twinrail.rules.ui.internal.editor;

import java.util.function.Supplier;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.rules.versions.ReadRuleFile;
import org.twinrail.api.rules.versions.RuleTable;
import org.twinrail.workbench.Desk;

/** What is not saved outlives the page that is made anew, as when the language or the looks change; it does not outlive its tab. */
final class Kept {
    private static final String NAME = "twinrail.rule-file.";

    private final Composite page;
    private final Shell shell;
    private final String name;

    /** Words that are not saved, and the id of the content they began from. */
    record Words(String id, String text) {}

    Kept(Composite page, Desk desk, FileKey key) {
        this.page = page;
        this.shell = desk.shell();
        this.name = NAME + key.object().id();
    }

    private Object taken() {
        Object kept = shell.getData(name);
        shell.setData(name, null);
        return kept;
    }

    /** The table with what was changed of it; as it was read where that is another by now. */
    TableModel model(RuleTable table) {
        return taken() instanceof TableModel model && model.base().id().equals(table.id())
                ? model
                : new TableModel(table);
    }

    /** The text with what was changed of it. */
    String words(ReadRuleFile.Content content) {
        return taken() instanceof Words words && words.id().equals(content.id()) ? words.text() : content.text();
    }

    /** Keeps what there is when the whole window goes, but not when only this tab does. */
    void whenGone(Supplier<Object> what) {
        Composite top = page;
        while (!(top.getParent() instanceof Shell)) {
            top = top.getParent();
        }
        Composite whole = top;
        DisposeListener keep = event -> shell.setData(name, what.get());
        whole.addDisposeListener(keep);
        page.addDisposeListener(event -> {
            if (!whole.isDisposed()) {
                whole.removeDisposeListener(keep);
            }
        });
    }
}
