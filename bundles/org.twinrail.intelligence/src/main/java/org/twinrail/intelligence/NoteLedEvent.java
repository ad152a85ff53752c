package org.twinrail.intelligence;

import java.util.List;
import java.util.UUID;

/**
 * The event {@code intelligence/note-led}: field notes led to a decision.
 *
 * @param insight the insight's id
 * @param title the insight's title
 * @param decision what was decided
 * @param by the login of who decided
 * @param authors the logins of those who are thanked
 */
public record NoteLedEvent(UUID insight, String title, String decision, String by, List<String> authors) {
    public NoteLedEvent {
        authors = List.copyOf(authors);
    }
}
