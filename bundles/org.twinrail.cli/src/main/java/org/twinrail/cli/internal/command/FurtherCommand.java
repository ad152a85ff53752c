package org.twinrail.cli.internal.command;

import java.util.List;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Command;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command that another bundle brings; it reads its own arguments. */
public final class FurtherCommand implements CliCommand {
    private final Command command;

    /** The command as one of the command line's. */
    public FurtherCommand(Command command) {
        this.command = command;
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public Text summary() {
        return command.summary();
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.parser().unmatchedOptionsArePositionalParams(true);
        spec.addPositional(Specs.several(0, "…", "parameter.further", session));
    }

    @Override
    public int run(ParseResult line, Session session) {
        List<String> arguments = line.matchedPositionalValue(0, List.of());
        return command.run(
                new Command.Invocation(arguments, session.reader(), session.json(), session.out(), session.err()));
    }
}
