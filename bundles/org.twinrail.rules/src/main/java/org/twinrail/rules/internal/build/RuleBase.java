package org.twinrail.rules.internal.build;

/**
 * The compiled rules of one decision point. Unchanging: other rules are another base.
 *
 * @param point the decision point
 * @param version the hash of their sources, behind the commit and a dash where they are of one
 * @param sessions where its rules decide; null where the point has none
 * @param places where they were written
 * @param reach how much work a decision by them can be
 */
public record RuleBase(String point, String version, Sessions sessions, Places places, Reach reach) {
    /** The same rules, named after the commit they are of; as they are where that is empty. */
    public RuleBase of(String commit) {
        return commit.isEmpty() ? this : new RuleBase(point, commit + "-" + version, sessions, places, reach);
    }
}
