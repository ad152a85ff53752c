package org.twinrail.exchange.internal.card;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.Warning;
import org.twinrail.exchange.internal.table.Spool;
import org.twinrail.exchange.internal.table.TableRow;

/** Hears of cards line by line, and makes rows of them. A card within a card, as some have of an assistant, is left out. */
final class Cards implements VObjectDataListener {
    private static final String CARD = "VCARD";

    private final Spool rows;
    private Card card;
    private int begun;
    private int depth;

    Cards(Spool rows) {
        this.rows = rows;
    }

    /** The line of a card that is not ended; zero where all are. */
    int open() {
        return depth == 0 ? 0 : begun;
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        if (depth == 0 && CARD.equals(name)) {
            card = new Card();
            begun = context.getLineNumber();
        }
        depth++;
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        depth--;
        if (depth == 0 && card != null) {
            rows.add(new TableRow(begun, card.cells()));
            card = null;
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (depth == 1 && card != null) {
            card.take(property);
        }
    }

    @Override
    public void onVersion(String value, Context context) {
        // The reader itself heeds it.
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        // Such as a picture broken over lines against the rules; what is of use to us stands in the others.
    }
}
