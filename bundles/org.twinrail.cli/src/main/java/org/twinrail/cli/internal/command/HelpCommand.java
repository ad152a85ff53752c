package org.twinrail.cli.internal.command;

import org.twinrail.api.InvalidInputException;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import org.twinrail.cli.internal.Usages;
import org.twinrail.cli.internal.text.Likeness;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code help}: the commands, a line each; with a name, how that one is used. */
public final class HelpCommand implements CliCommand {
    @Override
    public String name() {
        return "help";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.optional(0, "COMMAND", "parameter.command", session));
    }

    @Override
    public int run(ParseResult line, Session session) {
        CommandSpec root = line.commandSpec().parent();
        String wanted = line.matchedPositionalValue(0, null);
        if (wanted == null) {
            return Usages.of(root, session);
        }
        CommandLine command = root.subcommands().get(wanted);
        if (command == null) {
            String near =
                    String.join(", ", Likeness.near(wanted, root.subcommands().keySet()));
            throw new InvalidInputException(
                    "",
                    near.isEmpty()
                            ? Session.text("usage.unknown", wanted, root.name())
                            : Session.text("usage.unknown.near", wanted, near));
        }
        return Usages.of(command.getCommandSpec(), session);
    }
}
