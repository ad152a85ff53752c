package org.twinrail.exchange.internal.csv;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/**
 * In which encoding a file is written.
 *
 * <p>A byte order mark says it, whatever the mapping says: so a rejects file, which has one, can be read by the mapping of a file that was
 * written otherwise. Else the mapping's encoding holds; else UTF-8 where all bytes fit, else GB18030.
 *
 * @param charset the encoding
 * @param mark how many bytes the byte order mark takes
 */
record FileEncoding(Charset charset, int mark) {
    private static final Messages MESSAGES = Messages.beside(FileEncoding.class);
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** So many good characters before the first fault are no accident: such a file is damaged UTF-8, and no GB18030. */
    private static final int NO_ACCIDENT = 8;

    private static final int LONGEST_MARK = 4;

    /**
     * Finds the encoding by reading the whole file.
     *
     * @param declared what the mapping says; null to find out
     * @throws InvalidInputException that names the line of the first byte that does not fit
     */
    static FileEncoding of(Path file, Charset declared) throws IOException {
        FileEncoding marked = marked(file);
        if (marked != null || declared != null) {
            FileEncoding sure = marked != null ? marked : new FileEncoding(declared, 0);
            Decoding fault = sure.decode(file);
            if (fault != null) {
                throw invalid(file, fault, "bytes.malformed", sure.charset.name());
            }
            return sure;
        }
        FileEncoding utf8 = new FileEncoding(StandardCharsets.UTF_8, 0);
        Decoding damage = utf8.decode(file);
        if (damage == null) {
            return utf8;
        }
        FileEncoding chinese = new FileEncoding(GB18030, 0);
        Decoding fault = chinese.decode(file);
        if (damage.beyondAscii() >= NO_ACCIDENT) {
            throw invalid(file, damage, "bytes.malformed", "UTF-8");
        }
        if (fault != null) {
            throw invalid(file, fault, "bytes.unknown", "");
        }
        return chinese;
    }

    private static InvalidInputException invalid(Path file, Decoding fault, String key, String encoding) {
        return new InvalidInputException(file + ":" + fault.line(), MESSAGES.text(key, fault.line(), encoding));
    }

    private Decoding decode(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            in.skipNBytes(mark);
            return Decoding.firstFault(in, charset);
        }
    }

    private static FileEncoding marked(Path file) throws IOException {
        byte[] head;
        try (InputStream in = new FileInputStream(file.toFile())) {
            head = in.readNBytes(LONGEST_MARK);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new FileEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0x84, 0x31, 0x95, 0x33)) {
            return new FileEncoding(GB18030, LONGEST_MARK);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new FileEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return starts(head, 0xFE, 0xFF) ? new FileEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] head, int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, bytes, 0, mark.length);
    }
}
