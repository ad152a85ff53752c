package org.twinrail.intelligence.ui.internal;

import java.time.ZoneId;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Text;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.NoteState;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** Field notes in a list, the same wherever they stand. */
final class NoteTable {
    private NoteTable() {}

    static PagedTable<FieldNote> of(
            Composite parent, Desk desk, People people, ZoneId zone, String id, PagedTable.Source<FieldNote> source) {
        return new PagedTable<>(parent, desk, id, source)
                .toned("state", Texts.of("column.state"), 80, "state", note -> desk.say(state(note)), NoteTable::tone)
                .column(
                        "kind",
                        Texts.of("column.kind"),
                        80,
                        "kind",
                        note -> desk.say(Texts.constant("kind.", note.kind())))
                .column("text", Texts.of("column.text"), 340, null, FieldNote::text)
                .column("topic", Texts.of("column.topic"), 110, null, NoteTable::topic)
                .numbers(
                        "confirmations",
                        Texts.of("column.confirmations"),
                        60,
                        null,
                        note -> note.confirmations() == 0 ? "" : "+" + note.confirmations())
                .column(
                        "confidence",
                        Texts.of("column.confidence"),
                        60,
                        null,
                        note -> desk.say(Texts.constant("confidence.", note.confidence())))
                .column(
                        "provenance",
                        Texts.of("column.provenance"),
                        80,
                        null,
                        note -> desk.say(Texts.constant("provenance.", note.provenance())))
                .column("author", Texts.of("column.author"), 80, "author", note -> people.name(note.author()))
                .column("observed", Texts.of("column.observed"), 90, "observed", note -> Shown.day(note.observedOn()))
                .column("valid", Texts.of("column.valid"), 90, null, note -> Shown.day(note.validUntil()))
                .column("at", Texts.of("column.at"), 125, "at", note -> Shown.moment(note.at(), zone));
    }

    /** What became of a note, or that it is too old to count. */
    static Text state(FieldNote note) {
        return note.expired() ? Texts.of("state.expired") : Texts.constant("state.", note.state());
    }

    static Tone tone(FieldNote note) {
        if (note.expired() || note.state() == NoteState.REJECTED) {
            return Tone.QUIET;
        }
        return note.state() == NoteState.NEW ? Tone.WARNING : Tone.INK;
    }

    /** What a note is on, in a word. */
    static String topic(FieldNote note) {
        if (!note.competitor().isEmpty()) {
            return note.competitor();
        }
        if (note.subject() != null) {
            return note.subject().id();
        }
        return note.product().isEmpty() ? note.region() : note.product();
    }
}
