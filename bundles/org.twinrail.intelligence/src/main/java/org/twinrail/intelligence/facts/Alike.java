package org.twinrail.intelligence.facts;

/**
 * A coordination rule's conclusion: when two field notes on one topic say the same. Of several the strictest holds; without any, none do.
 *
 * @param percent how alike their words are at least, from 0 to 100
 * @param days how many days may lie between them
 */
public record Alike(int percent, int days) {}
