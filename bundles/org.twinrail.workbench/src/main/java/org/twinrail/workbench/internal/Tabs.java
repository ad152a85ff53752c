package org.twinrail.workbench.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.ObjectRef;
import org.twinrail.workbench.EditorFactory;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.WorkbenchCommand;

/**
 * The views of a perspective and the objects that are open, a tab each, made when first looked at. One that fails is named, and the others
 * work.
 */
final class Tabs {
    private static final Logger LOG = LoggerFactory.getLogger(Tabs.class);
    private static final String SOURCE = "source";
    private static final String OBJECT = "object";
    private static final String TAB = Settings.LAYOUT + "tab.";

    private final Workbench workbench;
    private final CTabFolder folder;
    private final Composite corner;
    private String perspective = "";

    Tabs(Workbench workbench, Composite page) {
        this.workbench = workbench;
        folder = Looks.named(new CTabFolder(page, SWT.FLAT | SWT.TOP), "tabs");
        folder.setSelectionBackground(workbench.looks().color(Tone.PAPER));
        folder.setSelectionForeground(workbench.looks().color(Tone.INK));
        folder.setTabHeight(workbench.looks().px(30));
        folder.addListener(SWT.Selection, event -> {
            fill(folder.getSelection());
            remember();
        });
        corner = new Composite(folder, SWT.NONE);
        corner.setLayout(new FillLayout());
        folder.setTopRight(corner, SWT.RIGHT);
    }

    Control control() {
        return folder;
    }

    /** Shows a perspective's views before the objects that are open; tabs that are there already stay. */
    void show(String chosen) {
        boolean other = !chosen.equals(perspective);
        perspective = chosen;
        List<ViewFactory> views = workbench.window().contributions().views(chosen);
        for (CTabItem item : folder.getItems()) {
            Object source = item.getData(SOURCE);
            boolean stays = source instanceof ViewFactory
                    ? views.contains(source)
                    : workbench.window().contributions().editors.contains(source);
            if (!stays) {
                close(item);
            }
        }
        List<Object> shown = new ArrayList<>(
                Arrays.stream(folder.getItems()).map(i -> i.getData(SOURCE)).toList());
        for (int i = 0; i < views.size(); i++) {
            if (!shown.contains(views.get(i))) {
                int at = Math.min(i, folder.getItemCount());
                item(at, SWT.NONE, workbench.say(views.get(i).title()), views.get(i));
                shown.add(at, views.get(i));
            }
        }
        toolbar();
        if (other || folder.getSelection() == null) {
            select(workbench.window().settings().get(TAB + perspective, ""));
        }
    }

    private CTabItem item(int index, int style, String title, Object source) {
        CTabItem item = new CTabItem(folder, style, index);
        item.setText(title);
        item.setData(SOURCE, source);
        if (source instanceof ViewFactory view) {
            Looks.named(item, "tab." + view.id());
        }
        return item;
    }

    private void select(String id) {
        if (folder.getItemCount() == 0) {
            return;
        }
        int index = 0;
        for (int i = 0; i < folder.getItemCount(); i++) {
            if (folder.getItem(i).getData(SOURCE) instanceof ViewFactory view
                    && view.id().equals(id)) {
                index = i;
            }
        }
        folder.setSelection(index);
        fill(folder.getSelection());
    }

    /** Brings a view to the front. */
    void go(String view) {
        select(view);
        remember();
    }

    private void remember() {
        CTabItem item = folder.getSelection();
        if (item != null && item.getData(SOURCE) instanceof ViewFactory view) {
            workbench.window().keep(TAB + perspective, view.id());
        }
    }

    void open(ObjectRef object) {
        for (CTabItem item : folder.getItems()) {
            if (object.equals(item.getData(OBJECT))) {
                folder.setSelection(item);
                return;
            }
        }
        EditorFactory editor =
                workbench.window().contributions().editor(object.kind()).orElse(null);
        if (editor == null) {
            workbench.notice(Texts.of("editor.none", object.kind(), object.id()));
            return;
        }
        CTabItem item = item(folder.getItemCount(), SWT.CLOSE, workbench.say(editor.title(object)), editor);
        Looks.named(item, "editor." + object.kind());
        item.setImage(workbench.looks().icon(editor.icon(), Tone.QUIET));
        item.setData(OBJECT, object);
        item.addDisposeListener(event -> {
            if (item.getControl() != null) {
                item.getControl().dispose();
            }
        });
        folder.setSelection(item);
        fill(item);
    }

    /** Closes the object in front. */
    void closeFront() {
        CTabItem item = folder.getSelection();
        if (item != null && item.getData(OBJECT) != null) {
            close(item);
            fill(folder.getSelection());
        }
    }

    private static void close(CTabItem item) {
        Control body = item.getControl();
        item.dispose();
        if (body != null && !body.isDisposed()) {
            body.dispose();
        }
    }

    private void toolbar() {
        for (Control child : corner.getChildren()) {
            child.dispose();
        }
        List<WorkbenchCommand> commands = workbench.window().contributions().commands(perspective);
        ToolBar tools = new ToolBar(corner, SWT.FLAT | SWT.RIGHT);
        for (WorkbenchCommand command : commands) {
            ToolItem item = Looks.named(new ToolItem(tools, SWT.PUSH), "command." + command.id());
            item.setImage(workbench.looks().icon(command.icon(), Tone.ACCENT));
            item.setText(workbench.say(command.title()));
            item.addListener(SWT.Selection, event -> workbench.run(command));
        }
        corner.layout(true, true);
        folder.layout(true, true);
        folder.setTopRight(corner, SWT.RIGHT);
    }

    private void fill(CTabItem item) {
        if (item == null || item.getControl() != null) {
            return;
        }
        Composite body = workbench.looks().ground(new Composite(folder, SWT.NONE), Tone.PAPER);
        item.setControl(body);
        Object source = item.getData(SOURCE);
        String id = source instanceof ViewFactory view ? view.id() : ((EditorFactory) source).kind();
        try {
            if (source instanceof ViewFactory view) {
                view.create(body, workbench.desk(body, id));
            } else {
                ObjectRef object = (ObjectRef) item.getData(OBJECT);
                ((EditorFactory) source).create(body, workbench.desk(body, object), object);
            }
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("View {} failed", id, fault);
            failed(body, id, fault);
        }
        body.layout(true, true);
    }

    private void failed(Composite body, String id, Throwable fault) {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        body.setLayout(new FillLayout());
        String bundle = Faults.bundleOf(fault).orElse("?");
        Looks.named(new Label(body, SWT.WRAP), "view.failed")
                .setText(workbench.say(Texts.of("view.failed", id, bundle, Faults.messageOf(fault))));
    }
}
