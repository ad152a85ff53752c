package org.twinrail.exchange.internal.mapping;

import org.twinrail.api.Text;

/** A cell that cannot be read as what its parameter takes. */
final class UnreadableCellException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text what;

    UnreadableCellException(Text what) {
        super(what.en(), null, false, false);
        this.what = what;
    }

    Text what() {
        return what;
    }
}
