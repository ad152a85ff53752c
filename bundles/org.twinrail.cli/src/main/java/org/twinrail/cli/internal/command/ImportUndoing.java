package org.twinrail.cli.internal.command;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.exchange.ListImports;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;

/** {@code import --undo}: takes an import back, as far as nobody has used or changed what it made. */
final class ImportUndoing {
    private static final int SHOWN = 20;
    private static final int MOST_RUNS = 1000;
    private static final String LATEST = "last";

    private final Session session;

    ImportUndoing(Session session) {
        this.session = session;
    }

    int run(String run, String user) {
        Importer.UndoReport report = session.services()
                .importer()
                .undo(batch(run, user), user, progress(), Thread.currentThread()::isInterrupted);
        if (session.json()) {
            session.document(report);
        } else {
            print(report);
        }
        return report.refused() > 0 ? Exit.REFUSED : Exit.DONE;
    }

    /** A run by its id, by as much of its beginning as tells it from the others, or the latest. */
    private UUID batch(String run, String user) {
        List<UUID> batches = session
                .services()
                .gateway()
                .ask(new ListImports(LATEST.equals(run) ? 1 : MOST_RUNS, null), session.call(user))
                .stream()
                .map(ListImports.Run::batch)
                .filter(batch -> LATEST.equals(run) || batch.toString().startsWith(run))
                .toList();
        if (batches.size() != 1) {
            throw new InvalidInputException(
                    run, Session.text(batches.isEmpty() ? "import.run.unknown" : "import.run.several"));
        }
        return batches.get(0);
    }

    private Consumer<Importer.Progress> progress() {
        boolean watched = System.console() != null && !session.json();
        return p -> {
            if (watched) {
                session.err().print("\r" + session.say("import.undo.progress", p.rows()));
            }
        };
    }

    private void print(Importer.UndoReport report) {
        session.line(report.cancelled() ? "import.undo.stopped" : "import.undo.done", report.undone());
        if (report.kept() > 0) {
            session.line("import.undo.kept", report.kept());
        }
        if (report.refused() > 0) {
            session.line("import.undo.refused", report.refused());
        }
        report.reasons().stream()
                .limit(SHOWN)
                .forEach(kept -> session.line(
                        "import.undo.reason",
                        kept.object() == null ? kept.action() : kept.object(),
                        session.in(kept.reason())));
        if (report.kept() + report.refused() > SHOWN) {
            session.line("import.more", report.kept() + report.refused() - SHOWN);
        }
    }
}
