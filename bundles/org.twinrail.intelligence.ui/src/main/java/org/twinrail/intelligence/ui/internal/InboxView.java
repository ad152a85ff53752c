package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.intelligence.Confidence;
import org.twinrail.intelligence.ConfirmFieldNote;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.ListFieldNotes;
import org.twinrail.intelligence.MergeFieldNote;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.RejectFieldNote;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** Marketing's inbox: the field notes, first those nobody has rated (D7). */
@Component
public final class InboxView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public InboxView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "intelligence.inbox";
    }

    @Override
    public String perspective() {
        return IntelligencePerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("inbox.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk, clock);
    }

    /** The view of one window. */
    private static final class Page {
        private static final int REST_MILLIS = 150;

        private final PagedTable<FieldNote> table;
        private final RuledButton confirm;
        private final RuledButton reject;
        private final RuledButton merge;
        private final Button open;
        private final Pause rest;
        private FieldNote chosen;

        Page(Composite parent, Desk desk, Clock clock) {
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, this::anew);
            Composite row = Layouts.row(parent, desk.looks());
            confirm = new RuledButton(row, desk, people, "inbox.confirm", Texts.of("confirm.do"), "check")
                    .whenPressed(() -> NoteForms.confirm(desk, chosen));
            reject = new RuledButton(row, desk, people, "inbox.reject", Texts.of("reject.do"), "x")
                    .whenPressed(() -> NoteForms.reject(desk, chosen));
            merge = new RuledButton(row, desk, people, "inbox.merge", Texts.of("merge.do"), "copy")
                    .whenPressed(() -> NoteForms.merge(desk, chosen));
            open = Looks.named(new Button(row, SWT.CHECK), "inbox.open");
            open.setText(desk.say(Texts.of("inbox.open")));
            open.setSelection(true);
            open.addListener(SWT.Selection, event -> refresh());
            rest = new Pause(row, REST_MILLIS, this::ask);
            table = NoteTable.of(
                            Layouts.area(parent),
                            desk,
                            people,
                            clock.getZone(),
                            "inbox.table",
                            (offset, limit, sort, page) -> desk.ask(
                                    new ListFieldNotes(
                                            open.getSelection() ? NoteState.NEW : null,
                                            null,
                                            null,
                                            null,
                                            null,
                                            null,
                                            null,
                                            sort,
                                            limit,
                                            offset),
                                    page))
                    .whenChoiceChanges(this::choose)
                    .whenEmpty(Texts.of("inbox.none"))
                    .open();
            choose(Optional.empty());
            desk.whenChanged(table::reload);
        }

        private void choose(Optional<FieldNote> note) {
            chosen = note.orElse(null);
            List.of(confirm, reject, merge).forEach(button -> button.enabled(false));
            rest.again();
        }

        private void ask() {
            if (chosen == null || chosen.state() != NoteState.NEW) {
                List.of(confirm, reject, merge)
                        .forEach(button -> button.disabled(Texts.of(chosen == null ? "inbox.choose" : "inbox.rated")));
                return;
            }
            confirm.ask(new ConfirmFieldNote(chosen.id(), Confidence.MEDIUM, null));
            reject.ask(new RejectFieldNote(chosen.id(), "-"));
            merge.ask(new MergeFieldNote(chosen.id(), chosen.id()));
        }

        private void refresh() {
            table.refresh();
        }

        /** People may be known before there is a table. */
        private void anew() {
            if (table != null) {
                table.reload();
            }
        }
    }
}
