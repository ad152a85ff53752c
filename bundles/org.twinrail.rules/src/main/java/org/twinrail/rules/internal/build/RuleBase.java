package org.twinrail.rules.internal.build;

import org.kie.api.KieBase;

/**
 * The compiled rules of one decision point. Unchanging: other rules are another base.
 *
 * @param point the decision point
 * @param version the hash of their sources
 * @param base the rules; null where the point has none
 * @param places where they were written
 */
public record RuleBase(String point, String version, KieBase base, Places places) {}
