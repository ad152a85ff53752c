package org.twinrail.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Finder;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Perspective;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.WorkbenchCommand;

/** One field for everything: places and commands by their names, and whatever the finders find. */
final class PaletteDialog {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int MOST = 8;
    private static final int PAUSE_MILLIS = 200;

    private record Entry(String kind, String title, String detail, String icon, Runnable start) {}

    private final Workbench workbench;
    private final Shell shell;
    private final Text words;
    private final Table table;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, List<Entry>> found = new TreeMap<>();
    private int generation;

    PaletteDialog(Workbench workbench) {
        this.workbench = workbench;
        WindowLooks looks = workbench.looks();
        Shell window = workbench.window().shell();
        shell = new Shell(window, SWT.APPLICATION_MODAL | SWT.BORDER);
        // A line around it, as a shell without a title has no frame of its own.
        looks.ground(shell, Tone.LINE);
        FillLayout frame = new FillLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        Composite paper = looks.ground(new Composite(shell, SWT.NONE), Tone.PAPER);
        paper.setLayout(new GridLayout(1, false));
        words = Looks.named(new Text(paper, SWT.SEARCH | SWT.BORDER), "palette.words");
        words.setMessage(workbench.say(Texts.of("search.hint")));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = Looks.named(new Table(paper, SWT.FULL_SELECTION | SWT.SINGLE), "palette.table");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (int width : new int[] {110, 280, 220}) {
            new TableColumn(table, SWT.LEFT).setWidth(looks.px(width));
        }
        words.addListener(SWT.Modify, event -> look());
        words.addListener(SWT.KeyDown, this::key);
        words.addListener(SWT.DefaultSelection, event -> start());
        table.addListener(SWT.DefaultSelection, event -> start());
        Rectangle area = window.getBounds();
        int width = looks.px(WIDTH);
        shell.setBounds(area.x + Math.max(0, (area.width - width) / 2), area.y + looks.px(60), width, looks.px(HEIGHT));
        // Whoever looks elsewhere does not look for something any more.
        shell.addListener(SWT.Deactivate, event -> workbench.window().work().later(this::close));
    }

    void open() {
        look();
        shell.open();
        words.setFocus();
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private void key(Event event) {
        int chosen = table.getSelectionIndex();
        if (event.keyCode == SWT.ESC) {
            close();
        } else if (event.keyCode == SWT.ARROW_DOWN) {
            table.setSelection(Math.min(chosen + 1, table.getItemCount() - 1));
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_UP) {
            table.setSelection(Math.max(chosen - 1, 0));
            event.doit = false;
        }
    }

    private void start() {
        int chosen = Math.max(0, table.getSelectionIndex());
        if (chosen < entries.size()) {
            Runnable start = entries.get(chosen).start();
            close();
            start.run();
        }
    }

    private void look() {
        generation++;
        found.clear();
        String typed = words.getText().strip();
        show(typed);
        if (typed.isEmpty()) {
            return;
        }
        int asked = generation;
        shell.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (asked == generation && !shell.isDisposed()) {
                find(typed, asked);
            }
        });
    }

    private void find(String typed, int asked) {
        int order = 0;
        for (Finder finder : workbench.window().contributions().finders()) {
            int place = order++;
            finder.find(typed, MOST, workbench.desk(shell, "palette"), finds -> {
                if (asked == generation && !shell.isDisposed()) {
                    found.put(
                            place,
                            finds.stream()
                                    .map(find -> new Entry(
                                            workbench.say(find.kind()),
                                            find.title(),
                                            find.detail(),
                                            "search",
                                            () -> workbench.open(find.object())))
                                    .toList());
                    show(typed);
                }
            });
        }
    }

    private void show(String typed) {
        entries.clear();
        places(typed.toLowerCase(Locale.ROOT));
        found.values().forEach(entries::addAll);
        table.removeAll();
        for (Entry entry : entries) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(0, workbench.looks().icon(entry.icon(), Tone.QUIET));
            item.setText(new String[] {entry.kind(), entry.title(), entry.detail()});
        }
        if (!entries.isEmpty()) {
            table.setSelection(0);
        }
    }

    private void places(String typed) {
        Contributions all = workbench.window().contributions();
        for (Perspective perspective : all.perspectives()) {
            add(
                    typed,
                    "palette.perspective",
                    perspective.title(),
                    "",
                    perspective.icon(),
                    () -> workbench.go(perspective.id()));
            for (ViewFactory view : all.views(perspective.id())) {
                add(typed, "palette.view", view.title(), workbench.say(perspective.title()), "list", () -> {
                    workbench.go(perspective.id());
                    workbench.tabs().go(view.id());
                });
            }
        }
        for (WorkbenchCommand command : all.commands()) {
            if (!command.perspective().equals(StartPage.PERSPECTIVE)) {
                add(
                        typed,
                        "palette.command",
                        command.title(),
                        Keys.shown(command.keys()),
                        command.icon(),
                        () -> workbench.run(command));
            }
        }
    }

    private void add(
            String typed, String kind, org.twinrail.api.Text title, String detail, String icon, Runnable start) {
        // Both languages are looked at: one may type the name one remembers.
        boolean fits = title.zh().toLowerCase(Locale.ROOT).contains(typed)
                || title.en().toLowerCase(Locale.ROOT).contains(typed);
        if (fits) {
            entries.add(new Entry(workbench.say(Texts.of(kind)), workbench.say(title), detail, icon, start));
        }
    }
}
