package org.twinrail.intelligence.facts;

/**
 * A coordination rule's conclusion: how long a field note counts. Of several the shortest holds; without any it does not age.
 *
 * @param days days after the one it was observed on
 */
public record Validity(int days) {}
