package org.twinrail.support.facts;

/**
 * A coordination rule's conclusion: a way to who does a step of a technical question (D21). Ways are tried in their order; the first behind
 * which somebody works who is not absent holds.
 *
 * @param order the place among the ways, the least first
 * @param whom a login, a role or a department's code
 */
public record SupportRoute(int order, String whom) {
    public SupportRoute {
        whom = whom.strip();
    }
}
