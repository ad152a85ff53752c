package org.twinrail.intelligence;

import org.twinrail.api.Money;

/**
 * A competitor.
 *
 * @param name its unique name
 * @param strengths what it is good at; empty for nothing said
 * @param weaknesses where it is weak; empty for nothing said
 * @param typicalPrice what it usually asks; null where nobody knows
 * @param answer what we say to it; empty for nothing said
 * @param version for optimistic locking
 */
public record Competitor(
        String name, String strengths, String weaknesses, Money typicalPrice, String answer, long version) {}
