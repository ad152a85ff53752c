package org.twinrail.rules.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.twinrail.api.Action;
import org.twinrail.api.rules.versions.CheckRuleFile;
import org.twinrail.api.rules.versions.EditRules;
import org.twinrail.api.rules.versions.EditRules.Edited;
import org.twinrail.api.rules.versions.ReadRuleFile;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** A rule file as text, with the numbers of its lines and marks beside them; sentences complete themselves. Belongs to its UI thread. */
final class TextBody implements Body {
    private static final int GUTTER = 58;
    private static final int LEAST_LINES = 12;
    private static final int MOST = 900_000;

    private final Desk desk;
    private final FileKey key;
    private final Runnable changed;
    private final Runnable save;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Canvas gutter;
    private final Text text;
    private final FindField find;
    private final Completion completion;
    private final TextUndo undo = new TextUndo();
    private ReadRuleFile.Content base;
    private List<Trouble> troubles = List.of();
    private boolean filling;

    /**
     * Text that fills a composite.
     *
     * @param words what it says, which need not be saved
     */
    TextBody(
            Composite parent,
            Desk desk,
            FileKey key,
            ReadRuleFile.Content content,
            String words,
            Runnable changed,
            Runnable save) {
        this.desk = desk;
        this.key = key;
        this.changed = changed;
        this.save = save;
        parent.setLayout(Boxes.bare(desk, 1));
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(Boxes.across());
        bar.setLayout(Boxes.bare(desk, 2));
        boolean sentences = key.form() == FileKey.Form.SENTENCES;
        Boxes.label(bar, desk, SWT.WRAP, Looks.Type.PLAIN, Tone.QUIET)
                .setText(desk.say(Texts.of(sentences ? "editor.sentences.hint" : "editor.text.hint")));
        bar.getChildren()[0].setLayoutData(Boxes.across());
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroll.setLayoutData(Boxes.all());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = desk.looks().ground(new Composite(scroll, SWT.NONE), Tone.PAPER);
        GridLayout layout = Boxes.bare(desk, 2);
        layout.horizontalSpacing = 0;
        page.setLayout(layout);
        gutter = desk.looks().ground(new Canvas(page, SWT.NONE), Tone.SHADE);
        GridData side = new GridData(SWT.FILL, SWT.FILL, false, true);
        side.widthHint = desk.looks().px(GUTTER);
        gutter.setLayoutData(side);
        gutter.addListener(SWT.Paint, event -> paint(event.gc));
        text = Looks.named(new Text(page, SWT.MULTI | SWT.H_SCROLL), "rule.text");
        text.setTextLimit(MOST);
        text.setLayoutData(Boxes.all());
        desk.looks().dress(text, Looks.Type.PLAIN, Tone.INK);
        find = new FindField(bar, desk, this::find, () -> text.setFocus());
        completion = sentences ? new Completion(page, desk, text) : null;
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
        text.addListener(SWT.Modify, event -> modified());
        Strokes.of(text, this::key, Completion.KEPT_ALWAYS);
        show(content);
        put(words);
        undo.typed(written(), 0);
    }

    /** What is to be kept where the window is made anew. */
    Object kept() {
        return new Kept.Words(base.id(), written());
    }

    private void show(ReadRuleFile.Content content) {
        base = content;
        undo.begin(content.text());
        put(content.text());
    }

    private void put(String words) {
        filling = true;
        int caret = Math.min(text.getCaretPosition(), words.length());
        text.setText(words);
        text.setSelection(caret);
        filling = false;
        fit();
    }

    private void modified() {
        if (filling) {
            return;
        }
        undo.typed(written(), text.getCaretPosition());
        fit();
        if (completion != null) {
            completion.typed();
        }
        changed.run();
    }

    /** The text with the line ends of files. */
    private String written() {
        String end = base.text().contains("\r\n") ? "\r\n" : "\n";
        return text.getText().replace("\r\n", "\n").replace("\r", "\n").replace("\n", end);
    }

    private boolean key(Event event) {
        if (completion != null && completion.key(event)) {
            return true;
        }
        if (Strokes.is(event, SWT.MOD1, 's')) {
            save.run();
        } else if (Strokes.is(event, SWT.MOD1, 'f')) {
            find.focus();
        } else if (Strokes.is(event, SWT.MOD1, 'y')) {
            step(undo.redo());
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void undo() {
        step(undo.undo());
    }

    private void step(boolean went) {
        if (went && text.getEditable()) {
            put(undo.text());
            text.setSelection(Math.min(undo.caret(), text.getCharCount()));
            changed.run();
        }
    }

    private boolean find(String words, boolean next) {
        String all = text.getText().toLowerCase(desk.reader());
        String wanted = words.toLowerCase(desk.reader());
        Point at = text.getSelection();
        int from = next ? at.y : at.x;
        int found = wanted.isEmpty() ? -1 : all.indexOf(wanted, from);
        if (found < 0 && !wanted.isEmpty()) {
            found = all.indexOf(wanted);
        }
        if (found >= 0) {
            text.setSelection(found, found + wanted.length());
            reveal(TextPlaces.line(all, found));
        }
        return found >= 0;
    }

    /** Scrolls to a line. */
    private void reveal(int line) {
        int y = (line - 1) * text.getLineHeight();
        int top = scroll.getOrigin().y;
        int height = scroll.getClientArea().height;
        if (y < top || y + 2 * text.getLineHeight() > top + height) {
            scroll.setOrigin(0, Math.max(0, y - height / 2));
        }
    }

    private void fit() {
        int lines = Math.max(LEAST_LINES, TextPlaces.lines(text.getText()) + 2);
        int height = lines * text.getLineHeight() + desk.looks().px(20);
        if (scroll.getMinHeight() != height) {
            scroll.setMinHeight(height);
        }
        gutter.redraw();
    }

    private void paint(GC gc) {
        int lines = TextPlaces.lines(text.getText());
        int height = text.getLineHeight();
        int top = text.getBounds().y + text.computeTrim(0, 0, 0, 0).y * -1 + first();
        for (int line = 1; line <= lines; line++) {
            int there = line;
            boolean fault =
                    troubles.stream().anyMatch(t -> t.fault() && t.file().isEmpty() && t.row() == there);
            boolean hint =
                    troubles.stream().anyMatch(t -> !t.fault() && t.file().isEmpty() && t.row() == there);
            int y = top + (line - 1) * height;
            if (fault || hint) {
                gc.setBackground(desk.looks().color(Tone.NOTICE));
                gc.fillRectangle(0, y, gutter.getSize().x, height);
                Image icon =
                        desk.looks().icon(fault ? "circle-alert" : "circle-help", fault ? Tone.WARNING : Tone.ACCENT);
                gc.drawImage(icon, desk.looks().px(4), y + (height - icon.getBounds().height) / 2);
            }
            gc.setForeground(desk.looks().color(fault ? Tone.WARNING : Tone.QUIET));
            gc.setFont(desk.looks().font(Looks.Type.SMALL));
            String number = String.valueOf(line);
            Point size = gc.textExtent(number);
            gc.drawText(number, gutter.getSize().x - size.x - desk.looks().px(6), y + (height - size.y) / 2, true);
        }
    }

    /** A page's text field has a space above its first line that a window's has not. */
    private int first() {
        return SWT.getPlatform().equals("rap") ? desk.looks().px(3) : 0;
    }

    @Override
    public void writable(boolean may) {
        text.setEditable(may);
    }

    @Override
    public boolean isChanged() {
        return !written().equals(base.text());
    }

    @Override
    public List<Trouble> troubles() {
        return List.of();
    }

    @Override
    public void mark(List<Trouble> all) {
        troubles = all;
        gutter.redraw();
    }

    @Override
    public void go(Trouble trouble) {
        if (trouble.row() > 0) {
            int begin = TextPlaces.offset(text.getText(), trouble.row(), Math.max(1, trouble.column()));
            int end = TextPlaces.endOfLine(text.getText(), begin);
            text.setSelection(begin, Math.max(begin, end));
            reveal(trouble.row());
        }
        text.setFocus();
    }

    @Override
    public org.twinrail.api.Text place(Trouble trouble) {
        return trouble.row() == 0 ? Texts.of("editor.place.file") : Texts.of("editor.place.line", trouble.row());
    }

    @Override
    public CheckRuleFile check(FileKey file) {
        return new CheckRuleFile(file.path(), file.at(), isChanged() ? written() : null, null);
    }

    @Override
    public Action<Edited> save(String draft) {
        return new EditRules(draft, key.path(), written(), null, base.id());
    }

    @Override
    public String expected() {
        return base.id();
    }

    @Override
    public void reload(Runnable then) {
        desk.ask(new ReadRuleFile(key.path(), key.at()), content -> {
            // What was saved last is where one is; the way back stays.
            if (content.text().equals(written())) {
                base = content;
            } else {
                show(content);
            }
            then.run();
        });
    }

    @Override
    public void merge(Consumer<Boolean> done) {
        desk.ask(new ReadRuleFile(key.path(), key.at()), content -> {
            boolean theirsOnly = !isChanged();
            boolean same = content.text().equals(written());
            if (theirsOnly || same) {
                show(content);
            }
            done.accept(theirsOnly || same);
        });
    }

    /** What the file says of itself. */
    Purpose purpose() {
        return Purpose.ofText(base.text());
    }

    @Override
    public void focus() {
        text.setFocus();
    }
}
