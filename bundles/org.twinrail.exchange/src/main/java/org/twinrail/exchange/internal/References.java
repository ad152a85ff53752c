package org.twinrail.exchange.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Problem;
import org.twinrail.api.Query;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.api.exchange.Mapping;

/**
 * Looks after the records that rows name: whether they exist, and what to do where they do not. Belongs to one import.
 *
 * <p>A parameter that names a record of the file's own kind is not looked up, since that record may stand a few rows above; there the
 * action says what is missing.
 */
final class References {
    private static final Messages MESSAGES = Messages.beside(References.class);

    private final List<Named> named = new ArrayList<>();
    private final Map<String, KnownKeys> known = new HashMap<>();
    private final Predicate<Query<Boolean>> ask;

    private record Named(String field, ImportKind target, Mapping.Policy policy) {}

    /**
     * The references of a kind, under the policies of a mapping.
     *
     * @param kinds finds a kind by its word
     * @param ask asks whether a record exists
     */
    References(ImportKind kind, Mapping mapping, Function<String, ImportKind> kinds, Predicate<Query<Boolean>> ask) {
        this.ask = ask;
        kind.references().forEach((field, target) -> {
            Mapping.Policy said = mapping.references().getOrDefault(field, Mapping.Policy.ERROR);
            if (!target.equals(kind.kind())) {
                named.add(new Named(field, kinds.apply(target), said));
            }
        });
    }

    /** A record to be made before the row, because the row names it. */
    record Missing(ImportKind kind, String key, Action<?> action) {}

    /**
     * What a row needs before it can be recorded.
     *
     * @param skip true to leave the row out
     */
    record Needs(boolean skip, List<Missing> first) {}

    /**
     * Looks up what a row names; takes out of its parameters what the mapping wants left empty.
     *
     * @throws InvalidInputException that names everything that is missing and must not be
     */
    Needs of(ObjectNode parameters) {
        List<Missing> first = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Named reference : named) {
            JsonNode key = parameters.path(reference.field);
            if (key.isTextual() && !exists(reference.target, key.asText())) {
                switch (reference.policy) {
                    case SKIP -> {
                        return new Needs(true, List.of());
                    }
                    case EMPTY -> parameters.remove(reference.field);
                    case CREATE ->
                        bare(reference, key.asText())
                                .ifPresentOrElse(
                                        first::add,
                                        () -> problems.add(missing(reference, key.asText(), "reference.not.bare")));
                    case ERROR -> problems.add(missing(reference, key.asText(), "reference.missing"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Needs(false, first);
    }

    private boolean exists(ImportKind kind, String key) {
        KnownKeys keys = known.computeIfAbsent(kind.kind(), k -> new KnownKeys());
        Boolean remembered = keys.get(key);
        if (remembered == null) {
            Query<Boolean> query = kind.exists(key);
            remembered = query == null || ask.test(query);
            keys.put(key, remembered);
        }
        return remembered;
    }

    private static Optional<Missing> bare(Named reference, String key) {
        return reference.target.bare(key).map(action -> new Missing(reference.target, key, action));
    }

    private static Problem missing(Named reference, String key, String message) {
        return new Problem(reference.field, MESSAGES.text(message, key, reference.target.title()));
    }

    /** A missing record was made, for good. */
    void made(Missing record) {
        known.get(record.kind().kind()).put(record.key(), true);
    }
}
