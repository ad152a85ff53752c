package org.twinrail.exchange.internal;

import java.io.UncheckedIOException;
import java.util.List;
import org.twinrail.api.Gateway;
import org.twinrail.api.Messages;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Reason;
import org.twinrail.api.Recorded;
import org.twinrail.exchange.internal.csv.Rejects;
import org.twinrail.exchange.internal.mapping.RowMapper;
import org.twinrail.exchange.internal.table.TableRow;

/** Puts down what became of each row: in the counts, the errors and the rejects. Belongs to one import. */
final class Outcomes {
    private static final Messages MESSAGES = Messages.beside(Outcomes.class);

    private final Tally tally;
    private final Rejects rejects;
    private final RowMapper mapper;
    private final Foresight foresight;
    private boolean rejectsLost;

    /**
     * Puts down outcomes.
     *
     * @param rejects null where none are to be written
     * @param foresight null where what the Gateway says is what has happened
     */
    Outcomes(Tally tally, Rejects rejects, RowMapper mapper, Foresight foresight) {
        this.tally = tally;
        this.rejects = rejects;
        this.mapper = mapper;
        this.foresight = foresight;
    }

    void put(Entry entry, Gateway.Attempt attempt) {
        if (!entry.problems().isEmpty()) {
            reject(entry.row(), Tally.Fate.FAILED, entry.problems());
        } else if (attempt == null) {
            tally.row(Tally.Fate.SKIPPED);
        } else if (attempt.outcome() == null) {
            reject(entry.row(), Tally.Fate.FAILED, attempt.problems());
        } else {
            put(entry, attempt.outcome());
        }
    }

    private void put(Entry entry, Outcome<?> outcome) {
        switch (outcome.status()) {
            case WAITING -> tally.row(Tally.Fate.WAITING);
            case REFUSED -> reject(entry.row(), Tally.Fate.REFUSED, reasons(outcome));
            case DONE -> tally.row(fate(entry, outcome));
        }
    }

    private Tally.Fate fate(Entry entry, Outcome<?> outcome) {
        if (outcome.repeated()) {
            return Tally.Fate.UNCHANGED;
        }
        if (!(outcome.result() instanceof Recorded recorded)) {
            throw new IllegalStateException(
                    "the action " + outcome.action() + " of an import kind must answer Recorded");
        }
        Recorded.Change change =
                foresight == null ? recorded.change() : foresight.real(entry.parameters(), recorded.change());
        return switch (change) {
            case CREATED -> Tally.Fate.CREATED;
            case UPDATED -> Tally.Fate.UPDATED;
            case UNCHANGED -> Tally.Fate.UNCHANGED;
        };
    }

    private static List<Problem> reasons(Outcome<?> outcome) {
        List<Reason> reasons = outcome.verdict().reasons();
        return reasons.isEmpty()
                ? List.of(new Problem("", MESSAGES.text("refused")))
                : reasons.stream().map(reason -> new Problem("", reason.text())).toList();
    }

    private void reject(TableRow row, Tally.Fate fate, List<Problem> problems) {
        List<Problem> ofColumns = problems.stream().map(mapper::ofColumn).toList();
        tally.row(fate);
        tally.error(row.line(), ofColumns);
        if (rejects == null || rejectsLost) {
            return;
        }
        try {
            rejects.add(row, ofColumns);
        } catch (UncheckedIOException fault) {
            // The rows before this one are recorded already; what happened to the rest must still be told.
            rejectsLost = true;
            tally.note(row.line(), new Problem("", MESSAGES.text("rejects.lost", fault.getCause())));
        }
    }
}
