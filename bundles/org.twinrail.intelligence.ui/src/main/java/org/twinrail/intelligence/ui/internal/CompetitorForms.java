package org.twinrail.intelligence.ui.internal;

import org.twinrail.api.ObjectRef;
import org.twinrail.intelligence.Competitor;
import org.twinrail.intelligence.MeetCompetitor;
import org.twinrail.intelligence.RecordCompetitor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The forms by which competitors are recorded, and where they were met. */
final class CompetitorForms {
    private static final int NAME = 100;
    private static final int WORDS = 2000;

    private CompetitorForms() {}

    /** Records a new competitor, or changes one; null for a new one. */
    static void edit(Desk desk, Competitor before) {
        Field name = Field.text("name", Texts.of("column.name"), NAME).required();
        Form form = before == null
                ? new Form(desk, "competitor.new", Texts.of("competitor.new"))
                        .makes()
                        .add(name)
                : new Form(desk, "competitor.edit", Texts.of("competitor.edit", before.name()))
                        .about(before.name())
                        .version(before.version())
                        .start("name", before.name())
                        .start("strengths", before.strengths())
                        .start("weaknesses", before.weaknesses())
                        .start("typicalPrice", before.typicalPrice())
                        .start("answer", before.answer())
                        .add(name.fixed());
        form.add(Field.lines("strengths", Texts.of("column.strengths"), WORDS))
                .add(Field.lines("weaknesses", Texts.of("column.weaknesses"), WORDS))
                .add(Field.money("typicalPrice", Texts.of("column.price")))
                .add(Field.lines("answer", Texts.of("column.answer"), WORDS))
                .does(
                        Texts.of("form.save"),
                        values -> new RecordCompetitor(
                                values.text("name"),
                                values.text("strengths"),
                                values.text("weaknesses"),
                                values.money("typicalPrice"),
                                values.text("answer")),
                        recorded -> {})
                .open();
    }

    /** Says that a competitor was met at an object. */
    static void meet(Desk desk, ObjectRef object) {
        new Form(desk, "competitor.meet", Texts.of("competitor.meet"))
                .about(object.toString())
                .add(Field.lookup("competitor", Texts.of("column.competitor"), NoteForms::competitors)
                        .required())
                .does(
                        Texts.of("competitor.meet"),
                        values -> new MeetCompetitor(object.toString(), values.text("competitor")),
                        recorded -> {})
                .open();
    }
}
