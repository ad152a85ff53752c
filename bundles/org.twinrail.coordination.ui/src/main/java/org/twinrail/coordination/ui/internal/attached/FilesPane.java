package org.twinrail.coordination.ui.internal.attached;

import java.nio.file.Path;
import java.time.ZoneId;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.api.Content;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.files.AttachFile;
import org.twinrail.coordination.files.AttachedFile;
import org.twinrail.coordination.files.ListFiles;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** The files on one object: the list, and what can be done with them. Belongs to its UI thread. */
final class FilesPane {
    /** For the rules the content makes no difference. */
    private static final Content ANY = Content.of(new byte[1]);

    private final ObjectRef object;
    private final Transport transport;
    private final RuledButton attach;
    private final FileActions actions;
    private final Text words;
    private final PagedTable<AttachedFile> table;

    FilesPane(Composite parent, Desk desk, ZoneId zone, ObjectRef object) {
        this.object = object;
        this.transport = new Transport(desk, object);
        People people = People.of(desk, this::reload);
        parent.setLayout(Boxes.page(desk, 1));
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.setLayout(Boxes.bare(desk, 2));
        words = Boxes.search(bar, desk, "files.search", this::refresh);
        Composite row = Rows.row(bar, desk);
        attach = new RuledButton(row, desk, people, "files.attach", Texts.of("files.attach"), "upload")
                .whenPressed(() -> desk.chooseFile(new String[0], transport::attach));
        actions = new FileActions(row, desk, people, transport);
        Composite list = new Composite(parent, SWT.NONE);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new PagedTable<AttachedFile>(
                        list,
                        desk,
                        "files.table",
                        (offset, limit, sort, page) -> desk.ask(
                                new ListFiles(object.toString(), Boxes.orNull(words), sort, limit, offset), files -> {
                                    page.accept(files);
                                    choose();
                                }))
                .column("name", Texts.of("column.name"), 260, "name", AttachedFile::name)
                .numbers("size", Texts.of("column.size"), 90, "size", file -> Sizes.of(file.size()))
                .column("by", Texts.of("column.author"), 90, "by", file -> people.name(file.by()))
                .column("at", Texts.of("column.at"), 130, "at", file -> Shown.moment(file.at(), zone))
                .column("remark", Texts.of("column.remark"), 240, null, AttachedFile::remark)
                .column("type", Texts.of("column.type"), 180, "type", AttachedFile::mediaType)
                .whenChosen(file -> choose())
                .whenOpened(transport::save)
                .whenEmpty(Texts.of("files.none"))
                .open();
        takeDropped(parent);
        ask();
    }

    /** Files from the desktop; a browser hands none over to this. */
    private void takeDropped(Composite area) {
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    for (String file : files) {
                        transport.attach(Path.of(file));
                    }
                }
            }
        });
    }

    private void ask() {
        attach.ask(new AttachFile(object.toString(), "-", ANY, null));
    }

    private void choose() {
        actions.show(table == null ? null : table.chosen().orElse(null));
    }

    private void refresh() {
        table.refresh();
    }

    void reload() {
        // People may be known before there is a table.
        if (table != null) {
            table.reload();
            ask();
        }
    }
}
