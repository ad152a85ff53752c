package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.MergePack;
import org.twinrail.api.rules.versions.ProposeDraft;
import org.twinrail.api.rules.versions.PublishRules;
import org.twinrail.api.rules.versions.ReplayRules;
import org.twinrail.api.rules.versions.ReturnDraft;
import org.twinrail.api.rules.versions.RollBackRules;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The forms by which a draft goes its way, and a publication back. */
final class DraftForms {
    private static final int NOTE = 2000;
    private static final int NAME = 60;
    private static final int DAYS = 30;

    private final Desk desk;
    private final Clock clock;

    DraftForms(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void propose(Draft draft) {
        new Form(desk, "draft.propose", Texts.of("draft.propose"))
                .about(draft.name())
                .add(Field.lines("note", Texts.of("column.note"), NOTE).required())
                .does(
                        Texts.of("draft.propose"),
                        values -> new ProposeDraft(draft.name(), values.text("note")),
                        proposed -> {})
                .open();
    }

    void giveBack(Draft draft) {
        new Form(desk, "draft.return", Texts.of("draft.return"))
                .about(draft.name())
                .add(Field.lines("reason", Texts.of("column.reason"), NOTE).required())
                .does(
                        Texts.of("draft.return"),
                        values -> new ReturnDraft(draft.name(), values.text("reason")),
                        returned -> {})
                .open();
    }

    void publish(Draft draft) {
        new Form(desk, "draft.publish", Texts.of("draft.publish"))
                .about(draft.name())
                .remark(Texts.of("draft.publish.remark"))
                .add(Field.moment("from", Texts.of("column.from"), clock))
                .does(
                        Texts.of("draft.publish"),
                        values -> new PublishRules(draft.name(), values.moment("from", clock.getZone())),
                        published -> {})
                .open();
    }

    void replay(Draft draft) {
        new Form(desk, "draft.replay", Texts.of("draft.replay"))
                .about(draft.name())
                .remark(Texts.of("draft.replay.remark"))
                .start("days", DAYS)
                .add(Field.number("days", Texts.of("column.days")).required())
                .does(
                        Texts.of("draft.replay"),
                        values -> new ReplayRules(draft.name(), values.number("days")),
                        replay -> desk.open(ReplayEditor.object(replay)))
                .open();
    }

    /** Takes the new standard pack into a draft, which opens. */
    void mergePack() {
        new Form(desk, "rules.pack", Texts.of("pack.merge"))
                .remark(Texts.of("pack.merge.remark"))
                .add(Field.text("name", Texts.of("column.draft"), NAME).required())
                .does(
                        Texts.of("pack.merge"),
                        values -> new MergePack(values.text("name")),
                        merged -> desk.open(DraftEditor.object(merged.draft().name())))
                .open();
    }

    /**
     * Puts rules back in force.
     *
     * @param publication those of this publication; null for those before the rules of now
     */
    void rollBack(String publication) {
        new Form(
                        desk,
                        "rules.rollback",
                        publication == null ? Texts.of("rollback.last") : Texts.of("rollback.title", publication))
                .remark(Texts.of("rollback.remark"))
                .add(Field.lines("note", Texts.of("column.reason"), NOTE).required())
                .does(Texts.of("rollback"), values -> new RollBackRules(publication, values.text("note")), back -> {})
                .open();
    }
}
