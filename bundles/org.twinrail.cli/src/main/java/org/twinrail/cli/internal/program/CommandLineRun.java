package org.twinrail.cli.internal.program;

import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.Catalogue;
import org.twinrail.api.spi.Command;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import org.twinrail.cli.internal.Usages;
import org.twinrail.cli.internal.command.ActionCommand;
import org.twinrail.cli.internal.command.AssessCommand;
import org.twinrail.cli.internal.command.BackupCommand;
import org.twinrail.cli.internal.command.BundlesCommand;
import org.twinrail.cli.internal.command.CliCommand;
import org.twinrail.cli.internal.command.ConflictsCommand;
import org.twinrail.cli.internal.command.ExplainCommand;
import org.twinrail.cli.internal.command.FurtherCommand;
import org.twinrail.cli.internal.command.HelpCommand;
import org.twinrail.cli.internal.command.ImportCommand;
import org.twinrail.cli.internal.command.OperationsCommand;
import org.twinrail.cli.internal.command.QueryCommand;
import org.twinrail.cli.internal.command.RestoreCommand;
import org.twinrail.cli.internal.command.RulesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Finds the command of a line, runs it and answers what goes wrong. */
final class CommandLineRun {
    private final Session session;

    CommandLineRun(Session session) {
        this.session = session;
    }

    int run(Line line) {
        try {
            CommandLine.ParseResult parsed = root().parseArgs(line.rest().toArray(String[]::new));
            CommandLine.ParseResult chosen = parsed;
            while (chosen.hasSubcommand()) {
                chosen = chosen.subcommand();
            }
            CommandSpec spec = chosen.commandSpec();
            if (parsed.isVersionHelpRequested()) {
                return Usages.version(session);
            }
            if (chosen.isUsageHelpRequested() || line.rest().isEmpty()) {
                return Usages.of(spec, session);
            }
            return spec.userObject() instanceof CliCommand command
                    ? command.run(chosen, session)
                    : new Troubles(session).noCommand();
        } catch (CommandLine.ParameterException wrong) {
            return new Troubles(session).usage(wrong, line.rest());
        } catch (RuntimeException | LinkageError | StackOverflowError trouble) {
            // A command of another bundle may be broken in any way; that ends this call, not the process.
            return new Troubles(session).answer(trouble);
        }
    }

    private CommandLine root() {
        CommandSpec root = Specs.root(session);
        for (CliCommand command : commands()) {
            CommandSpec spec = Specs.of(command, command.name(), command.summary(), session);
            command.declare(spec, session);
            root.addSubcommand(command.name(), spec);
        }
        // An option is never the value of the one before it, known or not.
        return new CommandLine(root).setUnmatchedOptionsAllowedAsOptionParameters(false);
    }

    private List<CliCommand> commands() {
        List<CliCommand> commands = new ArrayList<>(List.of(
                new ImportCommand(),
                new ActionCommand(),
                new QueryCommand(),
                new OperationsCommand("actions", Catalogue.Kind.ACTION),
                new OperationsCommand("queries", Catalogue.Kind.QUERY),
                new RulesCommand(),
                new AssessCommand(),
                new ConflictsCommand(),
                new ExplainCommand(),
                new BackupCommand(),
                new RestoreCommand(),
                new BundlesCommand()));
        for (Command further : session.services().further()) {
            commands.add(new FurtherCommand(further));
        }
        commands.add(new HelpCommand());
        return commands;
    }
}
