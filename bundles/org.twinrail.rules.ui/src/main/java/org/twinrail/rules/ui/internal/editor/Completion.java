package org.twinrail.rules.ui.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.twinrail.api.rules.versions.CompleteSentence;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Pause;

/** Offers the sentences that can stand where one writes; the blanks of the one taken are filled in one after another. */
final class Completion {
    /** Keys that a browser leaves to the text at all times. */
    static final String[] KEPT_ALWAYS = {"CTRL+SPACE", "CTRL+S", "CTRL+F", "CTRL+Y"};

    private static final String[] KEPT_OPEN = {
        "CTRL+SPACE", "CTRL+S", "CTRL+F", "CTRL+Y", "ARROW_UP", "ARROW_DOWN", "ENTER", "TAB", "ESC"
    };
    private static final Pattern BLANK = Pattern.compile("\\{[\\p{L}\\p{N}_]+}");
    private static final int WIDTH = 420;
    private static final int LINES = 8;
    private static final int PAUSE_MILLIS = 200;

    private final Desk desk;
    private final Text text;
    private final org.eclipse.swt.widgets.List list;
    private final Pause pause;
    private final Listener traversed = this::traverse;
    private boolean listening;
    private int asked;
    private int from;
    private boolean taking;

    Completion(Composite page, Desk desk, Text text) {
        this.desk = desk;
        this.text = text;
        list = Looks.named(
                new org.eclipse.swt.widgets.List(page, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER), "rule.completion");
        desk.looks().ground(list, Tone.SHADE);
        GridData nowhere = new GridData();
        nowhere.exclude = true;
        list.setLayoutData(nowhere);
        list.setVisible(false);
        list.addListener(SWT.MouseUp, event -> take());
        list.addListener(SWT.DefaultSelection, event -> take());
        pause = new Pause(text, PAUSE_MILLIS, () -> ask(false));
        text.addListener(
                SWT.FocusOut,
                event -> desk.later(() -> {
                    if (!list.isDisposed() && !list.isFocusControl() && !text.isFocusControl()) {
                        close();
                    }
                }));
    }

    /** Something was typed: offers what goes on from it, once typing rests. */
    void typed() {
        if (!taking) {
            pause.again();
            listen();
        }
    }

    private void ask(boolean wanted) {
        if (!text.getEditable()) {
            return;
        }
        int mine = ++asked;
        String all = text.getText();
        int caret = text.getCaretPosition();
        String language = desk.reader().getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh" : "en";
        desk.ask(new CompleteSentence(all, caret, language), found -> {
            if (mine == asked && !text.isDisposed() && text.getCaretPosition() == caret) {
                from = found.from();
                offer(found.sentences(), wanted);
            }
        });
    }

    private void offer(List<String> sentences, boolean wanted) {
        String before = before();
        String begun = before.substring(Math.min(from, before.length())).strip();
        boolean done = sentences.size() == 1 && sentences.get(0).equals(begun);
        // While one types, only what was begun is offered; the key asks for all.
        if (sentences.isEmpty() || done || !wanted && begun.isEmpty()) {
            close();
            return;
        }
        list.setItems(sentences.toArray(String[]::new));
        list.select(0);
        int width = desk.looks().px(WIDTH);
        int height = list.getItemHeight() * Math.min(LINES, sentences.size())
                + desk.looks().px(8);
        Point at = caret();
        Rectangle page = list.getParent().getClientArea();
        int x = Math.max(0, Math.min(at.x, page.width - width));
        int below = at.y + text.getLineHeight() + 2;
        list.setBounds(x, below + height > page.height ? Math.max(0, at.y - height) : below, width, height);
        list.moveAbove(null);
        list.setVisible(true);
        Strokes.keep(text, KEPT_OPEN);
        listen();
    }

    /** What stands before the caret. */
    private String before() {
        return text.getText().substring(0, Math.min(text.getCaretPosition(), text.getCharCount()));
    }

    /** Where the caret is, on the page. */
    private Point caret() {
        String before = before();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        int x = gc.textExtent(line).x;
        gc.dispose();
        Rectangle bounds = text.getBounds();
        return new Point(
                bounds.x + x, bounds.y + (TextPlaces.line(before, before.length()) - 1) * text.getLineHeight());
    }

    /** Whether a key was meant for the list, or for the next blank. */
    boolean key(Event event) {
        if (Strokes.is(event, SWT.MOD1, ' ')) {
            ask(true);
            return true;
        }
        if (!list.getVisible()) {
            return false;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
                int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
                list.select(Math.floorMod(list.getSelectionIndex() + step, list.getItemCount()));
                list.showSelection();
            }
            case SWT.CR, SWT.KEYPAD_CR -> take();
            case SWT.ESC -> close();
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Hears of tabs and returns only while they may be meant: a page tells them one by one, and a return of before the list was there would
     * take from it.
     */
    private void listen() {
        boolean wanted = list.getVisible() || BLANK.matcher(text.getText()).find();
        if (wanted && !listening) {
            text.addListener(SWT.Traverse, traversed);
        } else if (!wanted && listening) {
            text.removeListener(SWT.Traverse, traversed);
        }
        listening = wanted;
    }

    /** A tab takes what is chosen, or goes to the next blank; where there is neither it leaves the text, as it does everywhere else. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
            event.doit = !list.getVisible() && !nextBlank();
            take();
        }
    }

    private void take() {
        int index = list.getSelectionIndex();
        if (index < 0 || !list.getVisible()) {
            return;
        }
        String sentence = list.getItem(index);
        close();
        String before = before();
        int begin = Math.min(from, before.length());
        boolean parted = begin == 0 || Character.isWhitespace(before.charAt(begin - 1));
        String rest = (parted ? "" : " ") + sentence;
        taking = true;
        text.setSelection(begin, before.length());
        text.insert(rest);
        Matcher blank = BLANK.matcher(rest);
        if (blank.find()) {
            text.setSelection(begin + blank.start(), begin + blank.end());
        }
        taking = false;
        listen();
        text.setFocus();
    }

    /** Goes to the next blank of the line that is still to be filled in; false where there is none. */
    private boolean nextBlank() {
        String all = text.getText();
        int from = text.getSelection().y;
        Matcher blank = BLANK.matcher(all);
        boolean found = blank.find(Math.min(from, all.length())) && blank.start() <= TextPlaces.endOfLine(all, from);
        if (found) {
            text.setSelection(blank.start(), blank.end());
        }
        return found;
    }

    void close() {
        asked++;
        if (!list.isDisposed() && list.getVisible()) {
            list.setVisible(false);
            Strokes.keep(text, KEPT_ALWAYS);
            listen();
        }
    }
}
