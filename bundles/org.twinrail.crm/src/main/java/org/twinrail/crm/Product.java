package org.twinrail.crm;

import org.twinrail.api.Money;

/**
 * A product.
 *
 * @param name the name, by which everything refers to it
 * @param listPrice what it costs before any discount; null where unknown
 * @param version for optimistic locking
 */
public record Product(String name, Money listPrice, long version) {}
