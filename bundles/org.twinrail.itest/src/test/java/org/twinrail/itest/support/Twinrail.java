package org.twinrail.itest.support;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;

/** The product, booted in this process in a real Felix on a data folder of its own, and used by its command line. */
public final class Twinrail implements AutoCloseable {
    private final Platform platform;

    private Twinrail(Platform platform) {
        this.platform = platform;
    }

    /** Boots with the rules of the checkout. */
    public static Twinrail on(Path data) throws LaunchException {
        return on(data, Checkout.root().resolve("rules"));
    }

    /** Boots with a rule folder of the test's own. */
    public static Twinrail on(Path data, Path rules) throws LaunchException {
        return boot(Settings.ofCheckout(Checkout.root(), data).with(Settings.RULES, rules.toString()));
    }

    /** Boots with a clock that only {@code ManualClock} moves. */
    public static Twinrail withManualClock(Path data) throws LaunchException {
        return boot(Settings.ofCheckout(Checkout.root(), data).with(Settings.CLOCK, "manual"));
    }

    /** Boots with a rule folder of the test's own and a clock that only {@code ManualClock} moves. */
    public static Twinrail withManualClock(Path data, Path rules) throws LaunchException {
        return boot(Settings.ofCheckout(Checkout.root(), data)
                .with(Settings.CLOCK, "manual")
                .with(Settings.RULES, rules.toString()));
    }

    private static Twinrail boot(Settings settings) throws LaunchException {
        return new Twinrail(Platform.boot(settings.within(Duration.ofMinutes(3))));
    }

    /** Runs a command line. */
    public Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = platform.run(
                List.of(arguments),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Moves the clock of {@link #withManualClock}; never backwards. */
    public void moveClockTo(Instant instant) {
        // The bundle's interface is of a class loader of its own, which these tests do not share.
        try {
            ServiceReference<?> reference =
                    context().getAllServiceReferences("org.twinrail.api.spi.ManualClock", null)[0];
            Object clock = context().getService(reference);
            clock.getClass()
                    .getInterfaces()[0]
                    .getMethod("moveTo", Instant.class)
                    .invoke(clock, instant);
            context().ungetService(reference);
        } catch (InvalidSyntaxException | ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The framework, for what the command line does not show. */
    public BundleContext context() {
        return platform.context();
    }

    @Override
    public void close() {
        platform.close();
    }
}
