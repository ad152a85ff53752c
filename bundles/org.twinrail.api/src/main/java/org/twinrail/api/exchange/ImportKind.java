package org.twinrail.api.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Action;
import org.twinrail.api.Query;
import org.twinrail.api.Text;

/** An OSGi service by which a domain makes a kind of record importable: each row becomes one action. */
@ConsumerType
public interface ImportKind {
    /** The kind's word on the command line, a plural: {@code customers}. */
    String kind();

    /** What the kind is called. */
    Text title();

    /** The name of the action that records one row by its natural key and answers {@link org.twinrail.api.Recorded}. */
    String action();

    /**
     * The parameters that together identify a record. Empty where records have no key of their own (a touch): then rows that are the same in
     * all columns are told apart by counting them, so that the same file again changes nothing.
     */
    List<String> naturalKey();

    /** The parameters that name another record by its natural key, with that record's kind. */
    Map<String, String> references();

    /** Asks whether a record of this kind exists under a natural key; null where nothing refers to this kind. */
    Query<Boolean> exists(String key);

    /**
     * Further names that files of other systems give to the parameters, in any language: parameter to names, and for a word of a choice
     * {@code parameter#WORD} to names. Upper and lower case, spaces and signs make no difference.
     */
    default Map<String, List<String>> names() {
        return Map.of();
    }

    /** The action that makes a bare record for a missing reference, where the mapping asks for that. */
    default Optional<Action<?>> bare(String key) {
        return Optional.empty();
    }
}
