package org.twinrail.crm;

import org.twinrail.api.Money;

/**
 * A customer.
 *
 * @param name the name, by which everything refers to it
 * @param industry empty where unknown
 * @param region empty where unknown
 * @param revenue what it turns over a year; null where unknown
 * @param employees how many people it employs; null where unknown
 * @param owner login of the person responsible; empty where nobody is
 * @param externalId its id in another system; empty for none
 * @param version for optimistic locking
 */
public record Customer(
        String name,
        String industry,
        String region,
        Money revenue,
        Integer employees,
        String owner,
        String externalId,
        long version) {}
