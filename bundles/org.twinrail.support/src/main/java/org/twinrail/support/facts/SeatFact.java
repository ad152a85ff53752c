package org.twinrail.support.facts;

/**
 * How who acts stands to a technical question, for the boundary rules (D21).
 *
 * @param seat whose turn it is: a login, a role or a department's code; empty for nobody's
 * @param seated true where it is their turn: in person, in a role, as a department, or because it was escalated to them
 * @param asker true where they asked it
 */
public record SeatFact(String seat, boolean seated, boolean asker) {}
