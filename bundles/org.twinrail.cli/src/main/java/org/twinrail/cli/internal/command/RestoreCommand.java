package org.twinrail.cli.internal.command;

import java.nio.file.Path;
import org.twinrail.api.Backups;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code restore}: all data from a backup, after checking it; the replaced data is kept beside. */
public final class RestoreCommand implements CliCommand {
    @Override
    public String name() {
        return "restore";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.required(0, "FILE", "parameter.backup", session));
        Users.declare(spec, session);
    }

    @Override
    public int run(ParseResult line, Session session) {
        Path file = Path.of(line.<String>matchedPositionalValue(0, "")).toAbsolutePath();
        BackupCommand.allow("restore.noted", file, line, session);
        Backups.Report report = session.services().backups().restore(file);
        BackupCommand.note("restore.noted", report, line, session);
        BackupCommand.print("restore.done", report, session);
        return Exit.DONE;
    }
}
