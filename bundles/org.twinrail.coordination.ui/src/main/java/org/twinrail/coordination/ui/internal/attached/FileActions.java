package org.twinrail.coordination.ui.internal.attached;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.coordination.files.AttachedFile;
import org.twinrail.coordination.files.RemoveFile;
import org.twinrail.coordination.files.RenameFile;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.RuledButton;

/** What can be done with the chosen file; what cannot says why. */
final class FileActions {
    /** Who goes through a list with the arrow keys does not ask for each row. */
    private static final int REST_MILLIS = 150;

    private static final int NAME = 200;
    private static final int REMARK = 500;

    private final Desk desk;
    private final RuledButton save;
    private final RuledButton rename;
    private final RuledButton remove;
    private final Pause rest;
    private AttachedFile shown;

    FileActions(Composite row, Desk desk, People people, Transport transport) {
        this.desk = desk;
        save = new RuledButton(row, desk, people, "files.save", Texts.of("files.save"), "download")
                .whenPressed(() -> transport.save(shown));
        rename = new RuledButton(row, desk, people, "files.rename", Texts.of("files.rename"), "pencil")
                .whenPressed(this::rename);
        remove = new RuledButton(row, desk, people, "files.remove", Texts.of("files.remove"), "trash-2")
                .whenPressed(this::remove);
        rest = new Pause(row, REST_MILLIS, this::ask);
    }

    /** Asks what can be done with a file; null for none. */
    void show(AttachedFile file) {
        if (file != null && file.equals(shown)) {
            return;
        }
        shown = file;
        for (RuledButton button : List.of(rename, remove)) {
            button.enabled(false);
        }
        save.enabled(file != null);
        rest.again();
    }

    private void ask() {
        if (shown != null) {
            rename.ask(new RenameFile(shown.id(), null, null));
            remove.ask(new RemoveFile(shown.id()));
        }
    }

    private void rename() {
        AttachedFile file = shown;
        form("file.rename", "files.rename.title", file)
                .add(Field.text("name", Texts.of("column.name"), NAME).required())
                .add(Field.text("remark", Texts.of("column.remark"), REMARK))
                .start("name", file.name())
                .start("remark", file.remark())
                .does(
                        Texts.of("files.rename.do"),
                        values -> new RenameFile(file.id(), values.text("name"), values.text("remark")),
                        done -> {})
                .open();
    }

    private void remove() {
        AttachedFile file = shown;
        form("file.remove", "files.remove.title", file)
                .remark(Texts.of("files.remove.remark", file.name(), Sizes.of(file.size())))
                .does(Texts.of("files.remove.do"), values -> new RemoveFile(file.id()), done -> {})
                .open();
    }

    private Form form(String id, String title, AttachedFile file) {
        return new Form(desk, id, Texts.of(title)).about(file.id().toString()).version(file.version());
    }
}
