package org.twinrail.cli.internal.command;

import java.util.List;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.versions.CompareRules;
import org.twinrail.api.rules.versions.ListRuleFiles;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.rules.versions.ReadRuleFile;
import org.twinrail.api.rules.versions.RuleStatistics;
import org.twinrail.api.rules.versions.RulesInForce;
import org.twinrail.api.rules.versions.RulesLog;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.text.Answers;
import org.twinrail.cli.internal.text.Table;

/** The verbs of {@code rules} that only look: what is in force, what was before, and what differs. */
final class RuleHistories {
    private static final int SHORT = 10;

    int status(RulesLine line) {
        Session session = line.session();
        RulesInForce.Status status = line.ask(new RulesInForce());
        if (session.json()) {
            session.document(status);
            return Exit.DONE;
        }
        if (status.publication() == null) {
            session.line("rules.status.folder");
        } else {
            session.line(
                    "rules.status.publication",
                    status.publication().number(),
                    shortened(status.publication().commit()),
                    status.publication().effectiveFrom());
        }
        status.versions().forEach((point, version) -> session.line("rules.status.point", point, version));
        status.toCome()
                .forEach(p ->
                        session.line("rules.status.to-come", p.number(), shortened(p.commit()), p.effectiveFrom()));
        if (status.packDue()) {
            session.line("rules.status.pack", shortened(status.pack()));
        }
        status.faults().forEach(f -> session.line("rules.fault", f.place(), f.rule(), f.text()));
        return status.faults().isEmpty() ? Exit.DONE : Exit.INPUT;
    }

    int log(RulesLine line) {
        Session session = line.session();
        RulesLog.Log log = line.ask(new RulesLog(limit(line)));
        if (session.json()) {
            session.document(log);
            return Exit.DONE;
        }
        for (Publication p : log.publications()) {
            session.line(
                    "rules.log.publication",
                    p.number(),
                    shortened(p.commit()),
                    p.effectiveFrom(),
                    session.say("rules.kind." + p.kind()),
                    p.publishedBy(),
                    p.draftedBy(),
                    p.approvedBy(),
                    p.note(),
                    p.cancelledBy() == 0 ? "" : session.say("rules.log.cancelled", p.cancelledBy()));
        }
        for (RulesLog.Commit c : log.commits()) {
            session.line(
                    "rules.log.commit",
                    shortened(c.id()),
                    c.at(),
                    c.login(),
                    c.message(),
                    String.join(" ", c.branches()));
        }
        return Exit.DONE;
    }

    private static Integer limit(RulesLine line) {
        try {
            return line.option("--limit").map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException wrong) {
            throw new InvalidInputException("--limit", Session.text("parameter.number"));
        }
    }

    /** A file of a version; without a file, the files there are. */
    int show(RulesLine line) {
        String at = line.option("--at").orElse(null);
        if (line.word(0).isEmpty()) {
            Answers.print(line.ask(new ListRuleFiles(at)), line.session());
            return Exit.DONE;
        }
        ReadRuleFile.Content content = line.ask(new ReadRuleFile(line.required(0, "FILE"), at));
        if (line.session().json() || content.text() == null) {
            Answers.print(content, line.session());
        } else {
            line.session().out().print(content.text());
        }
        return Exit.DONE;
    }

    int stats(RulesLine line) {
        // What was counted in memory is added up by a timer; what is asked for now is added up now.
        line.session().services().timers().runDue();
        Answers.print(line.ask(new RuleStatistics(line.word(0).orElse(null))), line.session());
        return Exit.DONE;
    }

    int diff(RulesLine line) {
        Session session = line.session();
        String first = line.required(0, "VERSION");
        var changes = line.ask(
                line.word(1).isPresent()
                        ? new CompareRules(first, line.required(1, "VERSION"))
                        : new CompareRules(null, first));
        if (session.json()) {
            session.document(changes);
            return Exit.DONE;
        }
        if (changes.isEmpty()) {
            session.line("rules.diff.none");
        }
        for (CompareRules.FileChange file : changes) {
            session.line("rules.diff.file", session.say("rules.diff." + file.kind()), file.path());
            file.rows().forEach(row -> print(file, row, session));
        }
        return Exit.DONE;
    }

    private static void print(CompareRules.FileChange file, CompareRules.RowChange row, Session session) {
        int number = row.after() == 0 ? row.before() : row.after();
        session.line(
                file.table() ? "rules.diff.row" : "rules.diff.line", session.say("rules.diff." + row.kind()), number);
        if (row.kind() != CompareRules.Kind.CHANGED || !file.table()) {
            row.was().stream().filter(cell -> !cell.isBlank()).forEach(cell -> session.out()
                    .println("    - " + cell));
            row.is().stream().filter(cell -> !cell.isBlank()).forEach(cell -> session.out()
                    .println("    + " + cell));
            return;
        }
        Table cells = Table.of(
                session.say("rules.diff.column"), session.say("rules.diff.before"), session.say("rules.diff.after"));
        for (int column : row.cells()) {
            cells.row(cell(file.head(), column), cell(row.was(), column), cell(row.is(), column));
        }
        cells.print("    ", session.out());
    }

    private static String cell(List<String> cells, int column) {
        return column <= cells.size() ? cells.get(column - 1) : "";
    }

    private static String shortened(String commit) {
        return commit.length() > SHORT ? commit.substring(0, SHORT) : commit;
    }
}
