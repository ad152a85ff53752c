package org.twinrail.launcher.internal.framework;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.twinrail.launcher.internal.text.Sentence;

/** A booted framework with its program. */
public final class RunningPlatform implements AutoCloseable {

    private final Closing closing;
    private final BundleContext context;
    private final Program program;
    private final LauncherLog log;
    private final List<Sentence> problems;

    RunningPlatform(Closing closing, BundleContext context, Program program, LauncherLog log, List<Sentence> problems) {
        this.closing = closing;
        this.context = context;
        this.program = program;
        this.log = log;
        this.problems = List.copyOf(problems);
    }

    /** Runs the program once; safe for many threads, each with its own streams. */
    public int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        return program.run(arguments, in, out, err);
    }

    /** The context of the system bundle. */
    public BundleContext context() {
        return context;
    }

    /** What did not resolve or start, a sentence each. */
    public List<Sentence> problems() {
        return problems;
    }

    /** Writes what a program threw to the launcher's log. */
    public void log(String message, Throwable thrown) {
        log.say("ERROR", message, thrown);
    }

    /** Stops the framework, sets the process's output back and gives the data folder free. */
    @Override
    public void close() {
        closing.close();
    }
}
