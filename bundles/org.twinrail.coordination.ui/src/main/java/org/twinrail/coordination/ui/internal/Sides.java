package org.twinrail.coordination.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.twinrail.api.people.Department.Rail;
import org.twinrail.coordination.Party;
import org.twinrail.workbench.Looks.Tone;

/**
 * The two sides of a conflict: marketing's on the left and sales' on the right, as everywhere in the house; where all are of one rail, the
 * first against the others.
 */
record Sides(Side left, Side right) {
    /**
     * One side.
     *
     * @param parties who is on it
     * @param tone the tone of its rail
     */
    record Side(List<Party> parties, Tone tone) {
        Side {
            parties = List.copyOf(parties);
        }

        List<String> codes() {
            return parties.stream().map(Party::code).toList();
        }
    }

    /** The sides of parties, by the rail each runs on. */
    static Sides of(List<Party> parties, Function<String, Rail> rails) {
        List<Party> pull = new ArrayList<>();
        List<Party> others = new ArrayList<>();
        for (Party party : parties) {
            (rails.apply(party.code()) == Rail.PULL ? pull : others).add(party);
        }
        boolean across = !pull.isEmpty() && !others.isEmpty();
        List<Party> left = across ? pull : parties.subList(0, Math.min(1, parties.size()));
        List<Party> right = across ? others : parties.subList(Math.min(1, parties.size()), parties.size());
        return new Sides(side(left, rails), side(right, rails));
    }

    private static Side side(List<Party> parties, Function<String, Rail> rails) {
        Rail rail = parties.isEmpty() ? Rail.NONE : rails.apply(parties.get(0).code());
        return new Side(
                parties,
                switch (rail) {
                    case PULL -> Tone.MARKETING;
                    case PUSH -> Tone.SALES;
                    case NONE -> Tone.INK;
                });
    }

    /** Whether an exhibit stands on a side: what speaks of both, or of neither, stands on both. */
    boolean stands(Exhibit exhibit, Side side) {
        boolean onLeft = exhibit.speaksOf(left.codes());
        boolean onRight = exhibit.speaksOf(right.codes());
        return onLeft == onRight || (side == left ? onLeft : onRight);
    }
}
