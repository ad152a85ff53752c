package org.twinrail.crm;

import java.time.LocalDate;
import org.twinrail.api.Money;

/**
 * A campaign of marketing.
 *
 * @param code the stable code
 * @param name what it is called
 * @param channel how it reaches people, for example {@code fair}; empty where unknown
 * @param from the first day; null where unknown
 * @param until the day after the last; null where unknown
 * @param budget what it may cost; null where unknown
 * @param owner login of the person responsible; empty where nobody is
 * @param version for optimistic locking
 */
public record Campaign(
        String code,
        String name,
        String channel,
        LocalDate from,
        LocalDate until,
        Money budget,
        String owner,
        long version) {}
