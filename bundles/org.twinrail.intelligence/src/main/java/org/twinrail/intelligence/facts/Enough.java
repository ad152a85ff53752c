package org.twinrail.intelligence.facts;

/**
 * A coordination rule's conclusion: how many field notes on one topic, by different people, make a candidate for an insight. Of several the
 * strictest holds; without any none do.
 *
 * @param notes how many people have noted it
 * @param days within how many days until today
 */
public record Enough(int notes, int days) {}
