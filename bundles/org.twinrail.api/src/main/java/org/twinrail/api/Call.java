package org.twinrail.api;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * The circumstances of one call of the Gateway: who calls, in which language, under which id.
 *
 * @param user the caller's login
 * @param actionId the action's id: sent again with the same id, an action is not done again; null lets the Gateway make one
 * @param locale the reader's language
 * @param partner the login of the colleague with whom the action is meant to be done jointly (D2); null for none
 * @param expectedVersion the version of the acted-on object that the caller saw, {@link #ABSENT} where there was none; null to take it as
 *     it is
 * @param batch the run that the action is part of, such as an import, which can be undone as a whole; null for none
 */
public record Call(String user, UUID actionId, Locale locale, String partner, Long expectedVersion, UUID batch) {
    /** The version of an object that is not there: whoever expects it means to make the object, not to change one. */
    public static final long ABSENT = -1;

    public Call {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(locale, "locale");
    }

    /** A call that is part of no run. */
    public Call(String user, UUID actionId, Locale locale, String partner, Long expectedVersion) {
        this(user, actionId, locale, partner, expectedVersion, null);
    }

    /** A call by a user, read in Chinese, with nothing special about it. */
    public static Call by(String user) {
        return new Call(user, null, Locale.CHINESE, null, null, null);
    }

    /** The same call under an id of the caller's own, for idempotent retry. */
    public Call withId(UUID id) {
        return new Call(user, id, locale, partner, expectedVersion, batch);
    }

    /** The same call in another language. */
    public Call in(Locale reader) {
        return new Call(user, actionId, reader, partner, expectedVersion, batch);
    }

    /** The same call, to be done jointly with a colleague of the other department. */
    public Call with(String colleague) {
        return new Call(user, actionId, locale, colleague, expectedVersion, batch);
    }

    /** The same call, refused where the object has moved past the version seen. */
    public Call expecting(long version) {
        return new Call(user, actionId, locale, partner, version, batch);
    }

    /** The same call as part of a run. */
    public Call inBatch(UUID run) {
        return new Call(user, actionId, locale, partner, expectedVersion, run);
    }
}
