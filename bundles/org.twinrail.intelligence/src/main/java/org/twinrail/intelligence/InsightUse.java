package org.twinrail.intelligence;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.ObjectRef;

/**
 * A decision that an insight led to.
 *
 * @param insight the insight's id
 * @param title the insight's title
 * @param decision what was decided
 * @param about the object it was decided of; null for none
 * @param by the login of who decided
 * @param at when
 */
public record InsightUse(UUID insight, String title, String decision, ObjectRef about, String by, Instant at) {}
