package org.twinrail.itest.support;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;

/**
 * Work that is meant to be killed half-way: it says on its standard output how far it has come, and never ends by itself.
 *
 * <p>{@code actions DATA} records customers one by one and prints the name of each that was acknowledged. {@code import DATA CSV MAP}
 * imports a file and prints how many customers there are at least, as they can be seen from beside. {@code undo DATA COUNT} undoes the last
 * import, of so many customers, and prints how many are gone at least.
 */
public final class DoomedWork {
    private static final int STRIDE = 100;

    private final Platform platform;
    private final PrintStream report;

    private DoomedWork(Platform platform, PrintStream report) {
        this.platform = platform;
        this.report = report;
    }

    /** Boots and works until it is killed. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.ofCheckout(Checkout.root(), Path.of(arguments[1]))
                .within(Duration.ofMinutes(3))
                .with(Settings.Console.TO_LOG);
        PrintStream report = System.out;
        try (Platform platform = Platform.boot(settings)) {
            DoomedWork work = new DoomedWork(platform, report);
            if (arguments[0].equals("actions")) {
                work.actions();
            } else if (arguments[0].equals("undo")) {
                work.watchedUndo(Integer.parseInt(arguments[2]));
            } else {
                work.watchedImport(arguments[2], arguments[3]);
            }
        }
    }

    private void actions() {
        for (int n = 1; ; n++) {
            String name = "客户" + n;
            if (run("do", "customer.record", "name=" + name).exit() == 0) {
                report.println(name);
                report.flush();
            }
        }
    }

    private void watchedImport(String csv, String map) {
        Thread importing = new Thread(() -> run("import", "customers", csv, "--map", map));
        importing.setDaemon(true);
        importing.start();
        for (int seen = 0; ; ) {
            if (run("--json", "ask", "customer.list", "limit=1", "offset=" + seen)
                    .out()
                    .contains("\"name\"")) {
                seen += STRIDE;
                report.println(seen);
                report.flush();
            }
        }
    }

    private void watchedUndo(int count) {
        Thread undoing = new Thread(() -> run("import", "--undo", "last"));
        undoing.setDaemon(true);
        undoing.start();
        for (int left = count; ; ) {
            String last = "offset=" + Math.max(0, left - STRIDE);
            if (!run("--json", "ask", "customer.list", "limit=1", last).out().contains("\"name\"")) {
                left -= STRIDE;
                report.println(count - left);
                report.flush();
            }
        }
    }

    private record Said(int exit, String out) {}

    private Said run(String... line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = platform.run(
                List.of(line),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }
}
