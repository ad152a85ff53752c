package org.twinrail.crm.facts;

/**
 * What all evidence about two customers adds up to, as the coordination rules judge it.
 *
 * @param points the sum of the weights
 */
public record DuplicateTotal(int points) {}
