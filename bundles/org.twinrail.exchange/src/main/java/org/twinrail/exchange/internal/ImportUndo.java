package org.twinrail.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.twinrail.api.Call;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Outcome;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.requests.UndoAction;

/**
 * Takes back what an import did, the latest first, some at a time.
 *
 * <p>The ids of the undoings are made of the ids of what they undo: done again after a crash, nothing is undone twice. Belongs to one undoing.
 */
final class ImportUndo {
    private static final Messages MESSAGES = Messages.beside(ImportUndo.class);
    private static final int PAGE = 1000;
    private static final int STEP = 200;
    private static final int MOST_REASONS = 100;
    /** Each time something kept is tried again it needs one id more; nobody tries so often. */
    private static final int MOST_ATTEMPTS = 50;

    private final Gateway gateway;
    private final Call call;
    private final UUID batch;
    private final Consumer<Importer.Progress> progress;
    private final List<Importer.Kept> reasons = new ArrayList<>();
    private long undone;
    private long kept;
    private long refused;

    ImportUndo(Gateway gateway, Call call, UUID batch, Consumer<Importer.Progress> progress) {
        this.gateway = gateway;
        this.call = call;
        this.batch = batch;
        this.progress = progress;
    }

    Importer.UndoReport run(BooleanSupplier cancelled) {
        for (int offset = 0; ; offset += PAGE) {
            List<ListAudit.Entry> page = gateway.ask(new ListAudit(null, null, null, null, batch, PAGE, offset), call);
            if (page.isEmpty() && offset == 0) {
                throw new InvalidInputException("batch", MESSAGES.text("batch.empty", batch));
            }
            undone += page.stream().filter(entry -> entry.undone() != null).count();
            List<ListAudit.Entry> standing =
                    page.stream().filter(ListAudit.Entry::undoable).toList();
            for (int from = 0; from < standing.size(); from += STEP) {
                if (cancelled.getAsBoolean()) {
                    return report(true);
                }
                takeBack(standing.subList(from, Math.min(from + STEP, standing.size())), 0);
                progress.accept(new Importer.Progress(undone + kept + refused, 0, 0));
            }
            if (page.size() < PAGE) {
                return report(false);
            }
        }
    }

    private Importer.UndoReport report(boolean cancelled) {
        return new Importer.UndoReport(batch, undone, kept, refused, reasons, cancelled);
    }

    private void takeBack(List<ListAudit.Entry> entries, int attempt) {
        List<Gateway.Attempt> attempts = gateway.performAll(
                entries.stream()
                        .map(entry -> new Gateway.Step(new UndoAction(entry.id()), id(entry.id(), attempt)))
                        .toList(),
                call);
        List<ListAudit.Entry> again = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Outcome<?> outcome = attempts.get(i).outcome();
            if (outcome == null) {
                keep(entries.get(i), attempts.get(i).problems().get(0).what());
            } else if (outcome.status() == Outcome.Status.DONE) {
                undone++;
            } else if (outcome.repeated() && attempt < MOST_ATTEMPTS) {
                // It was kept by an earlier try; what kept it may be gone.
                again.add(entries.get(i));
            } else {
                put(entries.get(i), outcome.verdict().reasons());
            }
        }
        if (!again.isEmpty()) {
            takeBack(again, attempt + 1);
        }
    }

    private void put(ListAudit.Entry entry, List<Reason> why) {
        Reason reason = why.isEmpty() ? Reason.ofSafetyCore(MESSAGES.text("refused")) : why.get(0);
        if (reason.rule().equals(Reason.SAFETY_CORE)) {
            keep(entry, reason.text());
        } else {
            refused++;
            note(entry, reason.text());
        }
    }

    private void keep(ListAudit.Entry entry, Text why) {
        kept++;
        note(entry, why);
    }

    private void note(ListAudit.Entry entry, Text why) {
        if (reasons.size() < MOST_REASONS) {
            reasons.add(new Importer.Kept(entry.id(), entry.object(), why));
        }
    }

    private static UUID id(UUID action, int attempt) {
        return UUID.nameUUIDFromBytes(("undo " + action + ' ' + attempt).getBytes(StandardCharsets.UTF_8));
    }
}
