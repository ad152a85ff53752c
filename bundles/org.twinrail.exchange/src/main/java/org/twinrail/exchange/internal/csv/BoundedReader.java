package org.twinrail.exchange.internal.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops at a row that does not end: a forgotten quote would otherwise draw the rest of the file into memory. */
final class BoundedReader extends FilterReader {
    private final int limit;
    private long sinceRow;

    BoundedReader(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    /** A row has ended; what was read ahead of it is within the tolerance of the limit. */
    void rowEnded() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        took(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        took(Math.max(some, 0));
        return some;
    }

    private void took(int characters) throws TooLongException {
        sinceRow += characters;
        if (sinceRow > limit) {
            throw new TooLongException();
        }
    }

    /** A row is longer than any real one. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
