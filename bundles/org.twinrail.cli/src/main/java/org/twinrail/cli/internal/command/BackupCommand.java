package org.twinrail.cli.internal.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import org.twinrail.api.Backups;
import org.twinrail.api.Outcome;
import org.twinrail.api.RefusedException;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code backup}: all data to one verified file, noted in the audit trail. */
public final class BackupCommand implements CliCommand {
    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.required(0, "FILE", "parameter.backup", session));
        Users.declare(spec, session);
    }

    @Override
    public int run(ParseResult line, Session session) {
        Path file = Path.of(line.<String>matchedPositionalValue(0, "")).toAbsolutePath();
        allow("backup.noted", file, line, session);
        Backups.Report report = session.services().backups().backup(file);
        note("backup.noted", report, line, session);
        print("backup.done", report, session);
        return Exit.DONE;
    }

    /** The rules are asked before data leaves or is replaced, not only when that is noted. */
    static void allow(String action, Path file, ParseResult line, Session session) {
        String body = body(file.toString(), "-");
        var verdict = session.services()
                .gateway()
                .preview(session.services().catalogue().action(action, body), session.call(Users.of(line)));
        if (verdict.effect() == org.twinrail.api.Effect.REFUSE) {
            throw new RefusedException(verdict.reasons().get(0));
        }
    }

    static void note(String action, Backups.Report report, ParseResult line, Session session) {
        String body = body(report.file().toString(), report.sha256());
        Outcome<?> outcome = session.services()
                .gateway()
                .perform(session.services().catalogue().action(action, body), session.call(Users.of(line)));
        if (outcome.status() != Outcome.Status.DONE) {
            throw new RefusedException(outcome.verdict().reasons().get(0));
        }
    }

    static void print(String key, Backups.Report report, Session session) {
        if (session.json()) {
            session.document(report);
        } else {
            long rows =
                    report.rows().values().stream().mapToLong(Long::longValue).sum();
            session.line(key, report.file(), report.rows().size(), rows, report.sha256());
        }
    }

    private static String body(String file, String sha256) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", file)
                .put("sha256", sha256)
                .toString();
    }
}
