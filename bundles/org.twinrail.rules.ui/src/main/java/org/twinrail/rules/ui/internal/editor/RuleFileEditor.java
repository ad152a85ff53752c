package org.twinrail.rules.ui.internal.editor;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;

/** A rule file in a tab of its own; its id is {@code draft:path}, with no draft for what is in force. */
@Component
public final class RuleFileEditor implements EditorFactory {
    /**
     * The object that stands for a file.
     *
     * @param version a draft, a commit or the number of a publication; empty for what is in force
     */
    public static ObjectRef object(String version, String path) {
        return new FileKey(version, path).object();
    }

    @Override
    public String kind() {
        return FileKey.KIND;
    }

    @Override
    public Text title(ObjectRef object) {
        FileKey key = FileKey.of(object);
        return Text.same(key.version().isEmpty() ? key.plainName() : key.plainName() + " (" + key.version() + ")");
    }

    @Override
    public String icon() {
        return "ruler";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new EditorPage(parent, desk, FileKey.of(object)).load();
    }
}
