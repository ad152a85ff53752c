package org.twinrail.sample.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.twinrail.api.spi.Command;

/** One run of the demo command, and what it printed. */
final class Demo {
    final Ledger ledger;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Demo(Ledger ledger) {
        this.ledger = ledger;
    }

    int run(Locale reader, boolean json, String... arguments) {
        DemoCommand command = new DemoCommand(ledger, new Naming(), ledger, ledger.clock(), ledger);
        return command.run(new Command.Invocation(
                List.of(arguments),
                reader,
                json,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    /** The lines of a run with a seed. */
    static List<String> lines(long seed) {
        Demo demo = new Demo(new Ledger());
        demo.run(Locale.CHINESE, true, "--seed", String.valueOf(seed));
        return demo.ledger.lines;
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
