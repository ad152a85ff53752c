package org.twinrail.workbench.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Adapter;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.ObjectRef;
import org.twinrail.toolkit.Client;
import org.twinrail.workbench.EditorFactory;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.ViewFactory;

/**
 * The views of a perspective and the objects that are open, a tab each, made when first looked at. One that fails is named, and the others
 * work.
 */
final class Tabs {
    private static final Logger LOG = LoggerFactory.getLogger(Tabs.class);
    private static final String SOURCE = "source";
    private static final String OBJECT = "object";
    private static final String UNSAVED = "unsaved";
    private static final String TITLE = "title";
    private static final String MARK = " \u25CF";
    private static final String TAB = Settings.LAYOUT + "tab.";

    private static final int LEAST_WIDTH = 960;
    private static final int LEAST_HEIGHT = 600;

    /** The objects that are open, and the one of them in front; {@code null} where a view is. */
    record Open(List<ObjectRef> objects, ObjectRef front) {
        static final Open NOTHING = new Open(List.of(), null);
    }

    private final Workbench workbench;
    private final Composite area;
    private final CTabFolder folder;
    private final Tools tools;
    private String perspective = "";

    Tabs(Workbench workbench, Composite page) {
        this.workbench = workbench;
        area = new Composite(page, SWT.NONE);
        area.setLayout(new FormLayout());
        folder = Looks.named(new CTabFolder(area, SWT.FLAT | SWT.TOP), "tabs");
        folder.setSelectionBackground(workbench.looks().color(Tone.PAPER));
        folder.setSelectionForeground(workbench.looks().color(Tone.INK));
        folder.setTabHeight(workbench.looks().px(30));
        folder.addListener(SWT.Selection, event -> {
            fill(folder.getSelection());
            remember();
        });
        folder.addCTabFolder2Listener(new CTabFolder2Adapter() {
            @Override
            public void close(CTabFolderEvent event) {
                event.doit = false;
                closeObject((CTabItem) event.item);
            }
        });
        area.addListener(SWT.Resize, event -> List.of(folder.getItems()).forEach(this::caption));
        tools = new Tools(workbench, area, folder);
    }

    /** The tabs with the tools beside them, to be laid out. */
    Control area() {
        return area;
    }

    Control control() {
        return folder;
    }

    /** What the tab in front holds; the tabs themselves where there is none. */
    Control front() {
        CTabItem item = folder.getSelection();
        return item == null || item.getControl() == null ? folder : item.getControl();
    }

    /** Goes to the tab beside, around the ends. */
    void beside(int step) {
        if (folder.getItemCount() > 0) {
            folder.setSelection(Math.floorMod(folder.getSelectionIndex() + step, folder.getItemCount()));
            fill(folder.getSelection());
            remember();
        }
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
        tools.show(perspective);
        if (other || folder.getSelection() == null) {
            goToView();
        }
    }

    /** Goes from an object that is in front back to the view that was looked at last. */
    void leaveObject() {
        CTabItem front = folder.getSelection();
        // Whoever chose a view meanwhile is not taken back to the one before: a page may tell both clicks at once.
        if (front != null && !(front.getData(SOURCE) instanceof ViewFactory)) {
            goToView();
        }
    }

    private void goToView() {
        select(workbench.window().settings().get(TAB + perspective, ""));
    }

    private CTabItem item(int index, int style, String title, Object source) {
        CTabItem item = new CTabItem(folder, style, index);
        item.setData(TITLE, title);
        caption(item);
        item.setFont(workbench.looks().font(Type.PLAIN));
        item.setData(SOURCE, source);
        if (source instanceof ViewFactory view) {
            Looks.named(item, "tab." + view.id());
        }
        return item;
    }

    /** Writes a tab's title on it, and whether it holds something that is not saved. */
    private void caption(CTabItem item) {
        String title = (String) item.getData(TITLE);
        // A page's style sheet has the space around the words; a window's tabs have none of their own, and on a narrow
        // one no room for it.
        boolean spaced = workbench.window().client().kind() == Client.Kind.DESKTOP && !workbench.isNarrow();
        item.setText((spaced ? " " + title + " " : title) + (item.getData(UNSAVED) == null ? "" : MARK));
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

    /** The objects that are open, for the tabs that come after these. */
    Open objects() {
        List<ObjectRef> objects = Arrays.stream(folder.getItems())
                .map(item -> (ObjectRef) item.getData(OBJECT))
                .filter(Objects::nonNull)
                .toList();
        CTabItem front = folder.getSelection();
        return new Open(objects, front == null ? null : (ObjectRef) front.getData(OBJECT));
    }

    /** Has a tab for each object again; only what stood in front is filled. */
    void restore(Open open) {
        open.objects().forEach(this::tab);
        if (open.front() != null) {
            open(open.front());
        }
    }

    void open(ObjectRef object) {
        CTabItem item = tab(object);
        if (item != null) {
            folder.setSelection(item);
            fill(item);
        }
    }

    /** The tab of an object, made where it has none; {@code null}, and said, where nothing opens its kind. */
    private CTabItem tab(ObjectRef object) {
        for (CTabItem item : folder.getItems()) {
            if (object.equals(item.getData(OBJECT))) {
                return item;
            }
        }
        EditorFactory editor =
                workbench.window().contributions().editor(object.kind()).orElse(null);
        if (editor == null) {
            workbench.notice(Texts.of("editor.none", object.kind(), object.id()));
            return null;
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
        return item;
    }

    /** Closes the object in front. */
    void closeFront() {
        CTabItem item = folder.getSelection();
        if (item != null && item.getData(OBJECT) != null) {
            closeObject(item);
        }
    }

    /** Marks the tab of an object while it holds something that is not saved. */
    void unsaved(ObjectRef object, boolean unsaved) {
        for (CTabItem item : folder.getItems()) {
            if (object.equals(item.getData(OBJECT))) {
                item.setData(UNSAVED, unsaved ? Boolean.TRUE : null);
                caption(item);
            }
        }
    }

    /** Closes an object; where it holds something that would be lost, the person is asked, who may have it closed all the same. */
    private void closeObject(CTabItem item) {
        if (item.getData(UNSAVED) == null) {
            leave(item);
            return;
        }
        Dialogs.ask(workbench, Texts.of("unsaved", item.getData(TITLE)), "unsaved", () -> {
            if (!item.isDisposed()) {
                leave(item);
            }
        });
    }

    /** Whoever closes the object in front comes back to the view that was looked at last; the tabs would choose whatever stands beside it. */
    private void leave(CTabItem item) {
        if (item == folder.getSelection()) {
            goToView();
        }
        close(item);
    }

    private static void close(CTabItem item) {
        Control body = item.getControl();
        item.dispose();
        if (body != null && !body.isDisposed()) {
            body.dispose();
        }
    }

    private void fill(CTabItem item) {
        if (item == null || item.getControl() != null) {
            return;
        }
        Composite body = workbench.looks().ground(new Composite(frame(item), SWT.NONE), Tone.PAPER);
        ((ScrolledComposite) item.getControl()).setContent(body);
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

    /** What a view stands in: where it has less room than words of this size need, it is moved about and nothing is cut. */
    private ScrolledComposite frame(CTabItem item) {
        ScrolledComposite frame = new ScrolledComposite(folder, SWT.H_SCROLL | SWT.V_SCROLL);
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.setShowFocusedControl(true);
        frame.setMinSize(workbench.looks().px(LEAST_WIDTH), workbench.looks().px(LEAST_HEIGHT));
        item.setControl(frame);
        return frame;
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
