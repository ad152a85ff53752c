package org.twinrail.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Where decoding failed.
 *
 * @param line the line of the first byte that does not fit, from 1
 * @param beyondAscii how many characters outside ASCII were read well before it
 */
record Decoding(long line, long beyondAscii) {
    private static final int CHUNK = 1 << 16;

    /** Decodes all of a stream; null where every byte fits. */
    static Decoding firstFault(InputStream in, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        Reached reached = new Reached();
        boolean end = false;
        while (!end) {
            int some = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = some < 0;
            bytes.position(bytes.position() + Math.max(some, 0)).flip();
            CoderResult result = decoder.decode(bytes, characters, end);
            reached.take(characters.flip());
            while (result.isOverflow()) {
                result = decoder.decode(bytes, characters.clear(), end);
                reached.take(characters.flip());
            }
            if (result.isError()) {
                return new Decoding(reached.line, reached.beyondAscii);
            }
            characters.clear();
            bytes.compact();
        }
        return null;
    }

    /** How far decoding came. */
    private static final class Reached {
        private long line = 1;
        private long beyondAscii;
        private char last;

        void take(CharBuffer characters) {
            while (characters.hasRemaining()) {
                char next = characters.get();
                if (next == '\r' || next == '\n' && last != '\r') {
                    line++;
                } else if (next > 0x7F) {
                    beyondAscii++;
                }
                last = next;
            }
        }
    }
}
