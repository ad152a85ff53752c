package org.twinrail.cli.internal.command;

import java.util.UUID;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.rules.versions.ReplayProgress;
import org.twinrail.api.rules.versions.ReplayRules;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.text.Outcomes;

/** {@code rules replay}: what the rules of a draft would have decided in the last days, told when it is through. */
final class RuleReplays {
    private static final int WAIT_SECONDS = 5;

    int replay(RulesLine line) {
        Session session = line.session();
        Outcome<UUID> begun = line.perform(new ReplayRules(line.required(0, "VERSION"), days(line)));
        if (begun.result() == null) {
            if (session.json()) {
                session.document(begun);
            } else {
                Outcomes.print(begun, session);
            }
            return Exit.of(begun.status());
        }
        ReplayProgress.Replay replay = line.ask(new ReplayProgress(begun.result(), WAIT_SECONDS));
        while (!replay.ended()) {
            session.err().println(session.say("rules.replay.progress", replay.done(), replay.total()));
            replay = line.ask(new ReplayProgress(begun.result(), WAIT_SECONDS));
        }
        if (session.json()) {
            session.document(replay);
        } else {
            print(replay, session);
        }
        return replay.fault().isEmpty() ? Exit.DONE : Exit.INPUT;
    }

    private static void print(ReplayProgress.Replay replay, Session session) {
        if (!replay.fault().isEmpty()) {
            session.line("rules.replay.fault", replay.fault());
        }
        session.line("rules.replay.found", replay.done(), replay.decisions(), replay.changed());
        for (ReplayProgress.Change change : replay.changes()) {
            session.line("rules.replay.change", change.at(), change.point(), change.action(), change.about());
            change.before().forEach(text -> session.out().println("    - " + text));
            change.after().forEach(text -> session.out().println("    + " + text));
        }
    }

    private static Integer days(RulesLine line) {
        try {
            return line.option("--days").map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException wrong) {
            throw new InvalidInputException("--days", Session.text("parameter.number"));
        }
    }
}
