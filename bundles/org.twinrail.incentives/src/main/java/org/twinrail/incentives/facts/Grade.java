package org.twinrail.incentives.facts;

/**
 * Concludes the grade of a person's scorecard.
 *
 * @param grade the grade, for example {@code A}
 */
public record Grade(String grade) {}
