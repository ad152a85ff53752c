package org.twinrail.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.exchange.Guess;
import org.twinrail.api.exchange.Importer;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code import}: a file of records, row by row. */
public final class ImportCommand implements CliCommand {
    private static final int SHOWN = 20;
    private static final int PERCENT = 100;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.optional(0, "KIND", "parameter.kind", session));
        spec.addPositional(Specs.optional(1, "FILE", "parameter.csv", session));
        spec.addOption(Specs.value("--map", "MAP.yaml", "option.map", session));
        spec.addOption(Specs.flag("--guess", "option.guess", session));
        spec.addOption(Specs.flag("--dry-run", "option.dry-run", session));
        spec.addOption(Specs.value("--undo", "RUN", "option.undo", session));
        Users.declare(spec, session);
    }

    @Override
    public int run(ParseResult line, Session session) {
        if (line.hasMatchedOption("--undo")) {
            return new ImportUndoing(session).run(line.matchedOptionValue("--undo", ""), Users.of(line));
        }
        requireKindAndFile(line);
        if (line.matchedOptionValue("--guess", false)) {
            return guess(line, session);
        }
        String mapping = line.matchedOptionValue("--map", "");
        if (mapping.isEmpty()) {
            throw new InvalidInputException("--map", Session.text("import.map.missing"));
        }
        Importer.Order order = new Importer.Order(
                line.matchedPositionalValue(0, ""),
                Path.of(line.<String>matchedPositionalValue(1, "")),
                Path.of(mapping),
                line.matchedOptionValue("--dry-run", false),
                Users.of(line));
        Importer.Report report = session.services().importer().run(order, progress(session));
        if (session.json()) {
            session.document(report);
        } else {
            print(report, session);
        }
        if (report.failed() > 0) {
            return Exit.INPUT;
        }
        return report.refused() > 0 ? Exit.REFUSED : report.waiting() > 0 ? Exit.WAITING : Exit.DONE;
    }

    /** Of what an import needs nothing is needed to undo one, so it is asked for here. */
    private static void requireKindAndFile(ParseResult line) {
        List<ArgSpec> missing = line.commandSpec().positionalParameters().stream()
                .filter(parameter -> !line.hasMatchedPositional(parameter))
                .map(ArgSpec.class::cast)
                .toList();
        if (!missing.isEmpty()) {
            throw new CommandLine.MissingParameterException(line.commandSpec().commandLine(), missing, "");
        }
    }

    /** The mapping that the file suggests, to be redirected into a file and corrected there; what it rests on stands in comments. */
    private static int guess(ParseResult line, Session session) {
        Importer importer = session.services().importer();
        Guess guess =
                importer.guess(line.matchedPositionalValue(0, ""), Path.of(line.<String>matchedPositionalValue(1, "")));
        if (session.json()) {
            session.document(guess);
            return Exit.DONE;
        }
        guess.remarks().forEach(remark -> comment(session, session.in(remark)));
        guess.columns()
                .forEach(column -> comment(
                        session,
                        session.say(
                                "import.guessed",
                                column.column(),
                                column.field().isEmpty() ? "—" : column.field(),
                                Math.round(PERCENT * column.confidence()),
                                session.in(column.reason()))));
        session.out().print(importer.write(guess.mapping()));
        return Exit.DONE;
    }

    private static void comment(Session session, String words) {
        session.out().println("# " + words.replaceAll("\\R", " "));
    }

    /** Progress is for somebody who watches; it would only clutter a script's log. */
    private static Consumer<Importer.Progress> progress(Session session) {
        boolean watched = System.console() != null && !session.json();
        return p -> {
            if (watched) {
                long percent = p.totalBytes() == 0 ? 100 : 100 * p.bytes() / p.totalBytes();
                session.err().print("\r" + session.say("import.progress", p.rows(), percent));
                if (p.bytes() >= p.totalBytes()) {
                    session.err().println();
                }
            }
        };
    }

    private static void print(Importer.Report report, Session session) {
        session.line(report.dryRun() ? "import.tried" : "import.done", report.rows());
        session.line("import.counts", report.created(), report.updated(), report.unchanged(), report.skipped());
        if (report.refused() + report.waiting() + report.failed() > 0) {
            session.line("import.problems", report.refused(), report.waiting(), report.failed());
        }
        if (report.raised() > 0) {
            session.line("import.raised", report.raised());
        }
        report.errors().stream()
                .limit(SHOWN)
                .forEach(e -> session.line("import.error", e.line(), e.problem().in(session.reader())));
        if (report.errors().size() > SHOWN) {
            session.line("import.more", report.errors().size() - SHOWN);
        }
        if (report.created() + report.updated() > 0 && report.batch() != null) {
            session.line("import.undoable", report.batch());
        }
        if (report.rejects() != null) {
            session.line("import.rejects", report.rejects());
        }
    }
}
