package org.twinrail.core.ui.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Hands what a command prints to somebody, line by line, in UTF-8. */
final class Lines extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Consumer<String> reader;

    Lines(Consumer<String> reader) {
        this.reader = reader;
    }

    @Override
    public void write(int b) {
        if (b == '\n' || b == '\r') {
            String words = line.toString(StandardCharsets.UTF_8).strip();
            line.reset();
            if (!words.isEmpty()) {
                reader.accept(words);
            }
        } else {
            line.write(b);
        }
    }
}
