package org.twinrail.sample.internal;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictState;
import org.twinrail.incentives.Assessment;

/** Tells the story in a reader's language. */
final class Teller {
    private static final Messages MESSAGES = Messages.beside(Teller.class);
    private static final int EXAMPLES = 3;

    private final PrintStream out;
    private final Locale reader;

    Teller(PrintStream out, Locale reader) {
        this.out = out;
        this.reader = reader;
    }

    void tell(Story story) {
        line("head", story.people(), story.customers(), story.seed());
        actions(story);
        refusals(story);
        conflicts(story.conflicts());
        scorecards(story.assessment());
        pool(story.assessment());
        statements(story.assessment());
        line("tail");
    }

    private void actions(Story story) {
        long done = story.actions().values().stream()
                .mapToLong(Chronicle.Tally::done)
                .sum();
        long waited = story.actions().values().stream()
                .mapToLong(Chronicle.Tally::waited)
                .sum();
        long refused = story.actions().values().stream()
                .mapToLong(Chronicle.Tally::refused)
                .sum();
        title("actions.title");
        line("actions.sum", done + waited + refused, done, waited, refused);
        story.actions()
                .forEach((name, tally) -> line("actions.line", name, tally.done(), tally.waited(), tally.refused()));
    }

    private void refusals(Story story) {
        title("refusals.title");
        for (Chronicle.Refusal refusal : story.refusals()) {
            line(
                    "refusals.line",
                    name(refusal.who()),
                    refusal.action(),
                    refusal.reason(),
                    refusal.file(),
                    place(refusal.place()),
                    refusal.times());
        }
        title("waits.title");
        line("waits.sum", story.waits().size());
        for (Chronicle.Wait wait : story.waits().stream().limit(EXAMPLES).toList()) {
            line("waits.line", name(wait.who()), wait.action(), wait.reason());
        }
    }

    /** {@code row 9} in the reader's language. */
    private static Object place(String place) {
        String[] words = place.split(" ");
        return words.length == 2
                ? MESSAGES.find("place." + words[0], words[1])
                        .<Object>map(t -> t)
                        .orElse(place)
                : place;
    }

    private void conflicts(List<Conflict> conflicts) {
        title("conflicts.title");
        Map<Text, List<Conflict>> byKind = conflicts.stream()
                .collect(Collectors.groupingBy(Conflict::kindTitle, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, list) -> {
            line(
                    "conflicts.kind",
                    kind,
                    list.size(),
                    count(list, ConflictState.SETTLED),
                    count(list, ConflictState.DECIDED),
                    count(list, ConflictState.OPEN));
            for (Conflict conflict : list.stream().limit(EXAMPLES).toList()) {
                String parties = conflict.parties().stream()
                        .map(p -> p.name().in(reader))
                        .collect(Collectors.joining(MESSAGES.text("comma").in(reader)));
                line("conflicts.line", parties, conflict.sentence(), MESSAGES.text("state." + conflict.state()));
            }
        });
    }

    private static long count(List<Conflict> conflicts, ConflictState state) {
        return conflicts.stream().filter(c -> c.state() == state).count();
    }

    private void scorecards(Assessment assessment) {
        title("scores.title", assessment.period());
        line("scores.sum", assessment.deals(), assessment.won());
        line(
                "scores.credit",
                assessment.credit().marketing(),
                assessment.credit().sales(),
                assessment.credit().joint());
        for (Assessment.Scorecard card : assessment.scorecards()) {
            if (card.target() == null) {
                line("scores.free", card.name(), card.deals(), card.won(), card.credit());
            } else {
                line(
                        "scores.line",
                        card.name(),
                        card.deals(),
                        card.won(),
                        card.target(),
                        card.attainment().toPlainString(),
                        card.grade(),
                        card.credit());
            }
        }
    }

    private void pool(Assessment assessment) {
        Assessment.Pool pool = assessment.pool();
        title("pool.title");
        line("pool.line", pool.influenced(), pool.baseline(), pool.increment(), pool.amount());
        line("pool.reason", pool.reason());
    }

    private void statements(Assessment assessment) {
        title("statements.title");
        for (Assessment.Statement statement : assessment.statements()) {
            line("statements.line", statement.name(), statement.total());
            statement.lines().forEach(l -> line("statements.part", l.amount(), l.text()));
        }
    }

    private static String name(String login) {
        return Company.PEOPLE.stream()
                .filter(e -> e.login().equals(login))
                .map(Company.Employee::name)
                .findFirst()
                .orElse(login);
    }

    private void title(String key, Object... arguments) {
        out.println();
        line(key, arguments);
    }

    private void line(String key, Object... arguments) {
        out.println(MESSAGES.text(key, arguments).in(reader));
    }
}
