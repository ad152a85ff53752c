package org.twinrail.crm.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.twinrail.crm.Card;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** A card on the board: painted, so that hundreds of them are hundreds of widgets and not thousands. */
final class CardFace {
    private static final int HEIGHT = 68;
    private static final int STRIPE = 4;
    private static final int LINE = 20;

    private final Looks looks;
    private final CardWords words;
    private Card card;
    private final Hand hand;
    private final Canvas canvas;

    /** Who works the cards. */
    interface Hand {
        /** A card is taken up. */
        void lift(CardFace face);

        /** It is let go, wherever. */
        void letGo();

        /** A card is the one keys and the menu mean. */
        void at(CardFace face);

        /** A key was pressed on it. */
        void key(CardFace face, Event event);

        /** It is to be opened. */
        void open(Card card);

        /** What can be chosen on a card. */
        Menu menu();
    }

    CardFace(Composite parent, Looks looks, CardWords words, Card card, Hand hand) {
        this.looks = looks;
        this.words = words;
        this.card = card;
        this.hand = hand;
        canvas = looks.ground(
                Looks.named(new Canvas(parent, SWT.DOUBLE_BUFFERED), "funnel.card." + card.number()), Tone.PAPER);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.heightHint = looks.px(HEIGHT);
        canvas.setLayoutData(place);
        canvas.setMenu(hand.menu());
        // A control takes its menu with it when it goes; the other cards need this one.
        canvas.addListener(SWT.Dispose, event -> canvas.setMenu(null));
        canvas.setToolTipText(words.all(card));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> canvas.forceFocus());
        canvas.addListener(SWT.MouseDoubleClick, event -> hand.open(this.card));
        canvas.addListener(SWT.FocusIn, event -> focused());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.KeyDown, event -> hand.key(this, event));
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words.all(CardFace.this.card);
            }
        });
        draggable();
    }

    private void draggable() {
        DragSource source = new DragSource(canvas, DND.DROP_MOVE);
        source.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                hand.lift(CardFace.this);
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = CardFace.this.card.number();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                hand.letGo();
            }
        });
    }

    Card card() {
        return card;
    }

    /** Shows what is now known of the same lead or opportunity; the control stays, and whatever a hand is doing with it. */
    void show(Card now) {
        card = now;
        canvas.setToolTipText(words.all(card));
        canvas.redraw();
        if (canvas.isFocusControl()) {
            hand.at(this);
        }
    }

    Canvas control() {
        return canvas;
    }

    private void focused() {
        hand.at(this);
        canvas.redraw();
    }

    private void paint(GC gc) {
        Point size = canvas.getSize();
        int gap = looks.px(Looks.UNIT);
        int left = looks.px(STRIPE) + gap;
        int right = size.x - gap;
        boolean late = words.late(card);
        gc.setBackground(looks.color(late ? Tone.WARNING : words.tone(card)));
        gc.fillRectangle(0, 0, looks.px(STRIPE), size.y);
        gc.setForeground(looks.color(canvas.isFocusControl() ? Tone.ACCENT : Tone.LINE));
        gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        int y = gap / 2 + 1;
        gc.setFont(looks.font(Type.SMALL));
        int age = toTheRight(gc, words.age(card), right, y, late ? Tone.WARNING : Tone.QUIET);
        write(gc, card.number(), left, y, age - gap, Tone.QUIET);
        y += looks.px(LINE);
        gc.setFont(looks.font(Type.PLAIN));
        write(gc, words.customer(card), left, y, right, Tone.INK);
        y += looks.px(LINE);
        gc.setFont(looks.font(Type.SMALL));
        String waits = words.waits(card);
        if (waits.isEmpty()) {
            int owner = toTheRight(gc, words.owner(card), right, y, Tone.QUIET);
            write(gc, words.amount(card), left, y, owner - gap, Tone.INK);
        } else {
            write(gc, waits, left, y, right, Tone.ACCENT);
        }
    }

    /** Writes to the left of an edge, and says where that begins. */
    private int toTheRight(GC gc, String text, int edge, int y, Tone tone) {
        int from = edge - gc.textExtent(text).x;
        gc.setForeground(looks.color(tone));
        gc.drawString(text, from, y, true);
        return from;
    }

    /** Writes what there is room for. */
    private void write(GC gc, String text, int x, int y, int edge, Tone tone) {
        gc.setForeground(looks.color(tone));
        gc.drawString(Shortened.to(text, edge - x, part -> gc.textExtent(part).x), x, y, true);
    }
}
