package org.twinrail.coordination.internal.hosts;

import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.coordination.notes.Note;

/** What is wrong with a note, a file, or the object it is to hang on. */
public final class Complaints {
    private static final Messages MESSAGES = Messages.beside(Note.class);

    private Complaints() {}

    /** A problem at a parameter. */
    public static InvalidInputException of(String where, String key, Object... arguments) {
        return new InvalidInputException(where, MESSAGES.text(key, arguments));
    }
}
