package org.twinrail.rules.internal.history;

import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.lib.PersonIdent;
import org.twinrail.api.Actor;

/**
 * Who wrote a commit, and when.
 *
 * @param login the login; the part before the at sign in Git's own words
 * @param name the name people read
 * @param at when
 */
public record Author(String login, String name, Instant at) {
    private static final String HOST = "@twinrail";

    /** Somebody at a time. */
    public static Author of(Actor actor, Instant at) {
        return new Author(actor.login(), actor.name(), at);
    }

    PersonIdent ident() {
        return new PersonIdent(name, login + HOST, at, ZoneOffset.UTC);
    }

    static Author of(PersonIdent ident) {
        String login = ident.getEmailAddress();
        return new Author(
                login.endsWith(HOST) ? login.substring(0, login.length() - HOST.length()) : login,
                ident.getName(),
                ident.getWhenAsInstant());
    }
}
