package org.twinrail.api.people;

import java.time.LocalDate;

/**
 * Days on which a person is absent (D18): nothing is routed to them then.
 *
 * <p>The days of one person never overlap, so a person and a first day name an absence.
 *
 * @param login the person's login
 * @param from the first day
 * @param to the last day, which still belongs to it
 * @param kind why
 * @param version for optimistic locking
 */
public record Absence(String login, LocalDate from, LocalDate to, AbsenceKind kind, long version) {}
