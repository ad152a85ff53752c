package org.twinrail.uitest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The X server the window is on: its mouse, and pictures of it. */
final class X11 {
    private X11() {}

    static void run(String... words) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        start(command);
    }

    /** A picture of a part of the screen, as X writes it: {@code 800x600+0+0}. */
    static void picture(String area, Path file) {
        start(List.of("import", "-window", "root", "-crop", area, "+repage", file.toString()));
    }

    private static void start(List<String> command) {
        try {
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(command + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
