package org.twinrail.workbench;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Widget;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One scale of colours, type, icons and space for both toolkits. One for each window; its resources end with it. What a view leaves plain is
 * given its colours and font by the window.
 */
@ProviderType
public interface Looks {
    /** The unit of space at 100 %, in pixels: gaps are one, two or four of it. */
    int UNIT = 6;

    /** What a colour is for. */
    enum Tone {
        /** Text. */
        INK,
        /** Text that steps back. */
        QUIET,
        /** What is written on. */
        PAPER,
        /** What frames the paper. */
        SHADE,
        /** Lines between things. */
        LINE,
        /** Marketing, the pull rail. */
        MARKETING,
        /** Sales, the push rail. */
        SALES,
        /** Joint work. */
        JOINT,
        /** What wants attention, as text or icon. */
        WARNING,
        /** Behind a notice. */
        NOTICE,
        /** What is chosen, and what can be clicked. */
        ACCENT
    }

    /** How text stands out. */
    enum Type {
        /** As most text is. */
        PLAIN,
        /** What matters within text. */
        STRONG,
        /** A title. */
        TITLE,
        /** A figure that is read from afar. */
        FIGURE,
        /** A remark. */
        SMALL
    }

    /** A colour; owned by the window. */
    Color color(Tone tone);

    /** A font in the person's size; owned by the window. */
    Font font(Type type);

    /** Gives a control a font and a colour of its own, which the window leaves to it. */
    <C extends Control> C dress(C control, Type type, Tone ink);

    /** Gives a control a background of its own, which the window leaves to it. */
    <C extends Control> C ground(C control, Tone paper);

    /**
     * An icon of the house's family in a tone, 16 pixels at 100 %; owned by the window.
     *
     * @param name its name in the family, such as {@code users}; an unknown one is a small circle
     */
    Image icon(String name, Tone tone);

    /** Pixels of 100 % in the person's size. */
    int px(int pixels);

    /**
     * Makes a column as wide as wanted, and as its title needs.
     *
     * @param pixels in pixels at 100 %
     */
    default void wide(TableColumn column, int pixels) {
        GC gc = new GC(column.getParent());
        gc.setFont(font(Type.PLAIN));
        // A page's server only guesses at first how wide words are, and may guess a tenth too little.
        int title = gc.textExtent(column.getText()).x * 11 / 10 + px(2 * UNIT);
        gc.dispose();
        column.setWidth(Math.max(px(pixels), title));
    }

    /** Whether the window is dark. */
    boolean dark();

    /**
     * Names a widget for tests, for help and for the style of a page; unique within a window.
     *
     * @param id lower-case words with dots, such as {@code customers.table}
     */
    static <W extends Widget> W named(W widget, String id) {
        widget.setData("id", id);
        return widget;
    }
}
