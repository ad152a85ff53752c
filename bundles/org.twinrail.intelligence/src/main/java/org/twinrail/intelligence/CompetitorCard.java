package org.twinrail.intelligence;

import java.util.List;

/**
 * All that is known and counts about a competitor.
 *
 * @param competitor the competitor
 * @param notes the confirmed field notes on it that still count, the newest first
 * @param briefs the briefs in force on it, the newest first
 * @param met how many objects it was met at
 */
public record CompetitorCard(Competitor competitor, List<FieldNote> notes, List<Brief> briefs, long met) {
    public CompetitorCard {
        notes = List.copyOf(notes);
        briefs = List.copyOf(briefs);
    }
}
