package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.intelligence.AddFieldNote;
import org.twinrail.intelligence.Confidence;
import org.twinrail.intelligence.ConfirmFieldNote;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.ListCompetitors;
import org.twinrail.intelligence.ListFieldNotes;
import org.twinrail.intelligence.MergeFieldNote;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.Provenance;
import org.twinrail.intelligence.RejectFieldNote;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The forms by which field notes are taken and rated. */
final class NoteForms {
    private static final int LINE = 300;
    private static final int NAME = 100;
    private static final int FOUND = 20;

    private NoteForms() {}

    /**
     * Takes a note, in one line; what is left out the house finds by itself.
     *
     * @param subject the object it is about; null for none
     */
    static void capture(Desk desk, Clock clock, ObjectRef subject) {
        new Form(desk, "fieldnote.add", Texts.of("capture.title"))
                .about(subject == null ? "" : subject.toString())
                .remark(Texts.of("capture.remark"))
                .add(Field.text("text", Texts.of("column.text"), LINE).required())
                .add(Field.choice(
                                "provenance",
                                Texts.of("column.provenance"),
                                constants(desk, "provenance.", Provenance.values()))
                        .required())
                .add(Field.choice("kind", Texts.of("capture.kind"), constants(desk, "kind.", NoteKind.values())))
                .add(Field.usual("competitor", Texts.of("column.competitor"), NAME, NoteForms::competitors))
                .add(Field.day("observedOn", Texts.of("column.observed"), clock))
                .start("provenance", Provenance.FIRST_HAND.name())
                .start("observedOn", LocalDate.now(clock))
                .does(
                        Texts.of("capture.do"),
                        values -> new AddFieldNote(
                                values.text("text"),
                                kind(values),
                                subject == null ? null : subject.toString(),
                                values.orNull("competitor"),
                                null,
                                null,
                                Provenance.valueOf(values.text("provenance")),
                                values.day("observedOn")),
                        note -> desk.tell(Texts.of(note.sameAs() == null ? "capture.done" : "capture.same")))
                .open();
    }

    private static NoteKind kind(FormValues values) {
        return values.orNull("kind") == null ? null : NoteKind.valueOf(values.text("kind"));
    }

    static void confirm(Desk desk, FieldNote note) {
        form(desk, "fieldnote.confirm", "confirm.title", note)
                .add(Field.choice(
                                "confidence",
                                Texts.of("column.confidence"),
                                constants(desk, "confidence.", Confidence.values()))
                        .required())
                .add(Field.choice("kind", Texts.of("column.kind"), constants(desk, "kind.", NoteKind.values()))
                        .required())
                .start("confidence", Confidence.MEDIUM.name())
                .start("kind", note.kind().name())
                .does(
                        Texts.of("confirm.do"),
                        values -> new ConfirmFieldNote(
                                note.id(), Confidence.valueOf(values.text("confidence")), kind(values)),
                        done -> {})
                .open();
    }

    static void reject(Desk desk, FieldNote note) {
        form(desk, "fieldnote.reject", "reject.title", note)
                .add(Field.text("reason", Texts.of("column.reason"), LINE).required())
                .does(
                        Texts.of("reject.do"),
                        values -> new RejectFieldNote(note.id(), values.text("reason")),
                        done -> {})
                .open();
    }

    static void merge(Desk desk, FieldNote note) {
        form(desk, "fieldnote.merge", "merge.title", note)
                .add(Field.lookup(
                                "into",
                                Texts.of("merge.into"),
                                (any, words, loaded) -> others(desk, note, words, loaded))
                        .required())
                .does(
                        Texts.of("merge.do"),
                        values -> new MergeFieldNote(note.id(), UUID.fromString(values.text("into"))),
                        done -> {})
                .open();
    }

    private static void others(Desk desk, FieldNote note, String words, Consumer<List<Choice>> loaded) {
        desk.ask(
                new ListFieldNotes(null, null, null, null, null, words, null, null, FOUND, 0),
                found -> loaded.accept(found.stream()
                        .filter(other -> !other.id().equals(note.id()) && other.state() != NoteState.REJECTED)
                        .map(other -> new Choice(other.id().toString(), other.text()))
                        .toList()));
    }

    private static Form form(Desk desk, String id, String title, FieldNote note) {
        return new Form(desk, id, Texts.of(title))
                .about(note.id().toString())
                .version(note.version())
                .remark(Text.same(note.text()));
    }

    /** The competitors by name. */
    static void competitors(Desk desk, String words, Consumer<List<Choice>> loaded) {
        desk.ask(
                new ListCompetitors(words, FOUND, 0),
                found -> loaded.accept(found.stream()
                        .map(competitor -> new Choice(competitor.name(), competitor.name()))
                        .toList()));
    }

    /** The constants of a kind, as people call them. */
    static Choices constants(Desk desk, String words, Enum<?>... all) {
        return Choices.of(Stream.of(all)
                .map(one -> new Choice(one.name(), desk.say(Texts.constant(words, one))))
                .toList());
    }
}
