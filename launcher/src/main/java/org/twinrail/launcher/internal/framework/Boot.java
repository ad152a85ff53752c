package org.twinrail.launcher.internal.framework;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleException;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.Settings;
import org.twinrail.launcher.Settings.Console;
import org.twinrail.launcher.internal.data.DataFolder;
import org.twinrail.launcher.internal.data.DataFolderLock;
import org.twinrail.launcher.internal.diagnosis.ResolutionReport;
import org.twinrail.launcher.internal.diagnosis.StartReport;
import org.twinrail.launcher.internal.feature.FeatureReader;
import org.twinrail.launcher.internal.feature.HostPlatform;
import org.twinrail.launcher.internal.feature.Product;
import org.twinrail.launcher.internal.repository.BundleRepository;
import org.twinrail.launcher.internal.repository.VerifiedBundle;
import org.twinrail.launcher.internal.text.Sentence;

/** Boots the platform step by step; whatever was opened is closed again when a step fails. */
public final class Boot {

    /** How long a program may still take to come when bundles are missing: most likely it never does. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Clock clock;
    private final Closing closing = new Closing();
    private final long deadline;

    private Boot(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.deadline = System.nanoTime() + settings.startLimit().toNanos();
    }

    /**
     * Boots the platform.
     *
     * @throws LaunchException when it does not start, or its program does not come
     */
    public static RunningPlatform boot(Settings settings, Clock clock) throws LaunchException {
        Boot boot = new Boot(settings, clock);
        try {
            return boot.run();
        } catch (LaunchException | RuntimeException | Error e) {
            boot.closing.close();
            throw e;
        } catch (InterruptedException e) {
            boot.closing.close();
            Thread.currentThread().interrupt();
            throw LaunchException.fault(e, "start.interrupted");
        } catch (IOException | BundleException e) {
            boot.closing.close();
            throw LaunchException.fault(e, "start.failed", settings.data(), e.toString());
        }
    }

    private RunningPlatform run() throws LaunchException, IOException, BundleException, InterruptedException {
        DataFolder.create(settings.data());
        closing.add(DataFolderLock.acquire(settings.data(), clock));
        Product product = new FeatureReader()
                .read(settings.install().resolve("features"), settings.features())
                .on(HostPlatform.current());
        List<VerifiedBundle> bundles =
                BundleRepository.of(settings.distribution()).verify(product.bundles());

        Optional<PrintStream> echo = settings.console() == Console.VERBOSE ? Optional.of(System.err) : Optional.empty();
        LauncherLog log = closing.add(LauncherLog.open(settings.data().resolve("logs"), echo, clock));
        closing.add(ProcessOutput.redirect(settings, log));
        return start(product, bundles, log);
    }

    private RunningPlatform start(Product product, List<VerifiedBundle> bundles, LauncherLog log)
            throws LaunchException, IOException, BundleException, InterruptedException {
        BundleCache cache = new BundleCache(settings.data().resolve("cache"), bundles);
        OsgiFramework framework = framework(product, bundles, cache, log);
        StartProblems failures = new StartProblems();
        framework.context().addFrameworkListener(failures);
        framework.startAndResolve();
        List<Sentence> unresolved = ResolutionReport.of(framework.context());
        raise(framework, product.lastStartLevel());
        List<Sentence> problems = new ArrayList<>(unresolved);
        problems.addAll(failures.sentences());
        Program program = closing.add(new Program(framework.context(), settings.program()));
        Duration limit = problems.isEmpty() ? remaining() : GRACE;
        if (!program.comesWithin(limit)) {
            List<Sentence> missing = new ArrayList<>(problems);
            missing.addAll(StartReport.unsatisfied(framework.context()));
            throw missing.isEmpty()
                    ? LaunchException.fault("program.missing")
                    : LaunchException.fault("program.missing.because", missing);
        }
        return new RunningPlatform(closing, framework.context(), program, log, problems);
    }

    /** A command line is read when everything runs; a window is there first and says what is still coming. */
    private void raise(OsgiFramework framework, int level) throws LaunchException, InterruptedException {
        if (!settings.program().equals(Settings.COMMAND_LINE)) {
            framework.beginToRaiseTo(level);
        } else if (!framework.raiseTo(level, remaining())) {
            throw LaunchException.fault(
                    "start.slow", settings.startLimit().toSeconds(), StartReport.starting(framework.context()));
        }
    }

    private OsgiFramework framework(Product product, List<VerifiedBundle> bundles, BundleCache cache, LauncherLog log)
            throws LaunchException, IOException, BundleException {
        boolean install = !cache.current();
        if (install) {
            cache.forget();
        }
        OsgiFramework framework = closing.add(OsgiFramework.initialised(
                new FrameworkConfiguration(settings, product).properties(cache.storage(), install, log), log));
        if (install) {
            new BundleInstaller(framework.context()).install(bundles);
            cache.filled();
        }
        return framework;
    }

    private Duration remaining() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }
}
