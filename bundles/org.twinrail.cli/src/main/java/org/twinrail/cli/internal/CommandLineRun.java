package org.twinrail.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.Catalogue;
import org.twinrail.api.spi.Command;
import org.twinrail.cli.internal.command.ActionCommand;
import org.twinrail.cli.internal.command.AssessCommand;
import org.twinrail.cli.internal.command.BackupCommand;
import org.twinrail.cli.internal.command.BundlesCommand;
import org.twinrail.cli.internal.command.CliCommand;
import org.twinrail.cli.internal.command.ConflictsCommand;
import org.twinrail.cli.internal.command.ExplainCommand;
import org.twinrail.cli.internal.command.FurtherCommand;
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
        CommandLine root = root();
        try {
            CommandLine.ParseResult parsed = root.parseArgs(line.rest().toArray(String[]::new));
            CommandLine.ParseResult chosen = parsed;
            while (chosen.hasSubcommand()) {
                chosen = chosen.subcommand();
            }
            CommandSpec spec = chosen.commandSpec();
            if (chosen.isUsageHelpRequested() || !(spec.userObject() instanceof CliCommand command)) {
                return help(
                        chosen == parsed
                                && !parsed.isUsageHelpRequested()
                                && !line.rest().isEmpty(),
                        spec);
            }
            return command.run(chosen, session);
        } catch (CommandLine.ParameterException wrong) {
            return new Troubles(session).usage(wrong);
        } catch (RuntimeException trouble) {
            return new Troubles(session).answer(trouble);
        }
    }

    private int help(boolean wrong, CommandSpec spec) {
        PrintWriter out = new PrintWriter(wrong || session.json() ? session.err() : session.out(), true);
        spec.commandLine().usage(out);
        return wrong ? Exit.INPUT : Exit.DONE;
    }

    private CommandLine root() {
        CommandSpec root = Specs.named("twinrail", Session.text("usage.twinrail"), session);
        for (CliCommand command : commands()) {
            CommandSpec spec = Specs.named(command.name(), command.summary(), session);
            command.declare(spec, session);
            root.addSubcommand(
                    command.name(), spec.userObject() == null ? withCommand(command, spec) : new CommandLine(spec));
        }
        root.usageMessage().commandListHeading(session.say("usage.commands"));
        root.usageMessage().footer(session.say("usage.footer"));
        return new CommandLine(root);
    }

    private static CommandLine withCommand(CliCommand command, CommandSpec spec) {
        CommandSpec wrapped = CommandSpec.wrapWithoutInspection(command);
        wrapped.name(spec.name()).usageMessage(spec.usageMessage()).parser(spec.parser());
        spec.args().forEach(wrapped::add);
        spec.subcommands().forEach(wrapped::addSubcommand);
        return new CommandLine(wrapped);
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
        return commands;
    }
}
