package org.twinrail.intelligence.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.twinrail.intelligence.Brief;
import org.twinrail.intelligence.Competitor;
import org.twinrail.intelligence.CompetitorCard;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Shown;

/** A competitor's card in words, for reading in one go. */
final class Cards {
    private Cards() {}

    /** Several cards, one under the other. */
    static String of(List<CompetitorCard> cards, Desk desk) {
        return String.join("\n\n", cards.stream().map(card -> of(card, desk)).toList());
    }

    /** One card: the competitor, the briefs in force, the notes that count. */
    static String of(CompetitorCard card, Desk desk) {
        Competitor competitor = card.competitor();
        List<String> lines = new ArrayList<>(List.of(competitor.name()));
        add(lines, desk, "column.strengths", competitor.strengths());
        add(lines, desk, "column.weaknesses", competitor.weaknesses());
        add(lines, desk, "column.price", Shown.money(competitor.typicalPrice(), desk.reader()));
        add(lines, desk, "column.answer", competitor.answer());
        for (Brief brief : card.briefs()) {
            add(lines, desk, "card.brief", brief.title() + "\n" + brief.text());
        }
        for (FieldNote note : card.notes()) {
            lines.add("· " + note.text() + "  " + Shown.day(note.observedOn()));
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, Desk desk, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(desk.say(Texts.of("card.line", Texts.of(label), words)));
        }
    }
}
