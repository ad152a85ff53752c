package org.twinrail.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Every action and query by name, with JSON in and out: the door's handle for command line, REST, imports and remote callers.
 *
 * <p>Safe for use by many threads. JSON that is broken, has unknown members or misses required ones is an
 * {@link InvalidInputException} that names the member.
 */
@ProviderType
public interface Catalogue {
    /** All operations at hand now, sorted by name; bundles come and go. */
    List<OperationInfo> operations();

    /**
     * What an operation, or one of its parameters, is; empty where nobody brings it now or says so.
     *
     * @param parameter its parameter; null for the operation itself
     */
    Optional<Text> described(String operation, String parameter);

    /** Reads the parameters of a named action. */
    Action<?> action(String name, String json);

    /** Reads the parameters of a named query. */
    Query<?> query(String name, String json);

    /** Writes any record of the API or of a bundle as JSON; dates as ISO 8601 text, money as exact amount and currency. */
    String toJson(Object value);

    /**
     * What is known of one operation.
     *
     * @param name its stable name
     * @param kind action or query
     * @param title one line that says what it does
     * @param schema the JSON Schema (2020-12) of its parameters
     * @param bundle the symbolic name of the bundle that brings it
     */
    record OperationInfo(String name, Kind kind, Text title, String schema, String bundle) {}

    /** The two kinds of operation. */
    enum Kind {
        ACTION,
        QUERY
    }
}
