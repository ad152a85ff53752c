package org.twinrail.cli.internal.text;

import com.fasterxml.jackson.databind.JsonNode;
import org.twinrail.cli.internal.Session;

/** Prints an assessment: the scorecards, the pool, and each statement with its lines (D28, D30, D31, D33). */
public final class Settlement {
    private final JsonNode assessment;
    private final Session session;

    /** The settlement of an assessment, given as the platform writes it. */
    public Settlement(JsonNode assessment, Session session) {
        this.assessment = assessment;
        this.session = session;
    }

    /** Prints it. */
    public void print() {
        String state = session.say(assessment.path("closed").asBoolean() ? "assess.closed" : "assess.open");
        session.line("assess.head", cell("period"), cell("from"), cell("until"), state, cell("rulesVersion"));
        session.line("assess.won", cell("deals"), cell("won"));
        JsonNode credit = assessment.path("credit");
        session.line("assess.credit", cell(credit, "marketing"), cell(credit, "sales"), cell(credit, "joint"));
        scorecards();
        pool();
        statements();
        assessment.path("notes").forEach(note -> session.out().println("· " + Cells.of(note, session)));
    }

    private void scorecards() {
        Table table = Table.of(
                session.say("column.person"),
                session.say("column.deals"),
                session.say("column.won"),
                session.say("column.target"),
                session.say("column.attainment"),
                session.say("column.grade"),
                session.say("column.credit"));
        for (JsonNode card : assessment.path("scorecards")) {
            String attainment = cell(card, "attainment");
            table.row(
                    cell(card, "name"),
                    cell(card, "deals"),
                    cell(card, "won"),
                    cell(card, "target"),
                    attainment.isEmpty() ? "" : attainment + "%",
                    cell(card, "grade"),
                    cell(card, "credit"));
        }
        session.out().println();
        table.print(session.out());
    }

    private void pool() {
        JsonNode pool = assessment.path("pool");
        session.out().println();
        session.line(
                "assess.pool",
                cell(pool, "influenced"),
                cell(pool, "baseline"),
                cell(pool, "increment"),
                cell(pool, "amount"));
        session.out().println("  " + cell(pool, "reason"));
    }

    private void statements() {
        for (JsonNode statement : assessment.path("statements")) {
            session.out().println();
            session.line("assess.statement", cell(statement, "name"), cell(statement, "total"));
            for (JsonNode line : statement.path("lines")) {
                session.line("assess.line", cell(line, "amount"), cell(line, "text"), cell(line, "id"));
            }
        }
    }

    private String cell(String name) {
        return cell(assessment, name);
    }

    private String cell(JsonNode node, String name) {
        return Cells.of(node.get(name), session);
    }
}
