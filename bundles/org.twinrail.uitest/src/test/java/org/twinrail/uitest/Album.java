package org.twinrail.uitest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinrail.uitest.support.Screen;

/** Where pictures are put: {@code target/screenshots/<toolkit>/<language>-<looks>-<scale>/<what>.png}. */
record Album(String toolkit, String language, String looks, int scale) {
    void take(Screen screen, String what) {
        try {
            String folder = String.join("-", language, looks, String.valueOf(scale));
            Path to = Files.createDirectories(Path.of("target", "screenshots", toolkit, folder));
            screen.picture(to.resolve(what + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
