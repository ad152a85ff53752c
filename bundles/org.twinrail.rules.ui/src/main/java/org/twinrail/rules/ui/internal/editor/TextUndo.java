package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;

/** The way back through what was typed; letters typed into one word are one step. */
final class TextUndo {
    private static final int MOST = 500;

    private final Deque<Moment> before = new ArrayDeque<>();
    private final Deque<Moment> after = new ArrayDeque<>();
    private Moment now = new Moment("", 0);
    private boolean going;

    private record Moment(String text, int caret) {}

    /** Forgets all and begins with a text. */
    void begin(String text) {
        before.clear();
        after.clear();
        now = new Moment(text, 0);
        going = false;
    }

    /** The text is another. */
    void typed(String text, int caret) {
        if (text.equals(now.text())) {
            return;
        }
        boolean letter = text.length() == now.text().length() + 1
                && caret > 0
                && caret <= text.length()
                && !Character.isWhitespace(text.charAt(caret - 1));
        if (!going || !letter) {
            before.push(now);
            if (before.size() > MOST) {
                before.removeLast();
            }
        }
        going = letter;
        after.clear();
        now = new Moment(text, caret);
    }

    boolean undo() {
        return step(before, after);
    }

    boolean redo() {
        return step(after, before);
    }

    private boolean step(Deque<Moment> from, Deque<Moment> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(now);
        now = from.pop();
        going = false;
        return true;
    }

    String text() {
        return now.text();
    }

    int caret() {
        return now.caret();
    }
}
