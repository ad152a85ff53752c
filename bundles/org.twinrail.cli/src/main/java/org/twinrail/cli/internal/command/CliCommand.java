package org.twinrail.cli.internal.command;

import org.twinrail.api.Text;
import org.twinrail.cli.internal.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
public interface CliCommand {
    /** Its word. */
    String name();

    /** One line for the help. */
    default Text summary() {
        return Session.text("usage." + name());
    }

    /** Adds its parameters and options. */
    void declare(CommandSpec spec, Session session);

    /** Runs it; the exit code. */
    int run(ParseResult line, Session session);
}
