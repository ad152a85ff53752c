package org.twinrail.cli.internal.command;

import java.util.List;
import java.util.Optional;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.cli.internal.Session;
import picocli.CommandLine.ParseResult;

/** One call of {@code rules}: its words and options, and the way to the Gateway. */
record RulesLine(ParseResult line, Session session) {
    /** A word after the verb, counted from 0. */
    Optional<String> word(int place) {
        List<String> words = line.matchedPositionalValue(1, List.of());
        return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
    }

    /** A word that must be there. */
    String required(int place, String label) {
        return word(place).orElseThrow(() -> new InvalidInputException(label, Session.text("rules.missing", label)));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(line.matchedOptionValue(name, null));
    }

    /** What is put down as reason; must be there. */
    String note() {
        return option("--note")
                .orElseThrow(() -> new InvalidInputException("--note", Session.text("rules.missing", "--note")));
    }

    List<String> options(String name) {
        return line.matchedOptionValue(name, List.of());
    }

    <R> R ask(Query<R> query) {
        return session.services().gateway().ask(query, session.call(Users.of(line)));
    }

    <R> Outcome<R> perform(Action<R> action) {
        return session.services().gateway().perform(action, session.call(Users.of(line)));
    }
}
