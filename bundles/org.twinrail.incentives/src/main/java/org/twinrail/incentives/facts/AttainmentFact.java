package org.twinrail.incentives.facts;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a person attained in a period, for the rules of grades and commission (D28).
 *
 * @param login the person
 * @param department their department's code
 * @param region their regional office; empty for none
 * @param roles the roles held
 * @param won the value won in the period
 * @param deals how many deals were won
 * @param hasTarget whether a target was set
 * @param target the target; zero where none was set
 * @param attainment how much of the target was attained, in percent with two decimals; zero where none was set
 */
public record AttainmentFact(
        String login,
        String department,
        String region,
        Set<String> roles,
        BigDecimal won,
        int deals,
        boolean hasTarget,
        BigDecimal target,
        BigDecimal attainment) {
    public AttainmentFact {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
