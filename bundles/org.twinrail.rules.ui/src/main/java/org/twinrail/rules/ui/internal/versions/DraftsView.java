package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ListDrafts;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;

/** The drafts of the rules: who changed them, how far they have come, and below what the chosen one changes. */
@Component
public final class DraftsView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public DraftsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "rules.drafts";
    }

    @Override
    public String perspective() {
        return RulesPerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("drafts.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        halves.setSashWidth(Looks.UNIT);
        Composite list = new Composite(halves, SWT.NONE);
        DraftPane pane = new DraftPane(new Composite(halves, SWT.NONE), desk, clock);
        halves.setWeights(2, 3);
        PagedTable<Draft> table = new PagedTable<>(
                list, desk, "rules.drafts.table", PagedTable.Source.whole(all -> desk.ask(new ListDrafts(true), all)));
        People people = People.of(desk, table::reload);
        table.column("name", Texts.of("column.draft"), 180, null, Draft::name)
                .toned(
                        "state",
                        Texts.of("column.state"),
                        120,
                        null,
                        draft -> desk.say(state(draft.state())),
                        draft -> draft.state() == Draft.State.PROPOSED ? Tone.WARNING : Tone.INK)
                .column("authors", Texts.of("column.authors"), 160, null, draft -> draft.authors().stream()
                        .map(people::name)
                        .collect(Collectors.joining(desk.say(Texts.of("editor.list")))))
                .column("approved", Texts.of("column.approvedBy"), 120, null, d -> people.name(d.approvedBy()))
                .column(
                        "changed",
                        Texts.of("column.changed"),
                        140,
                        null,
                        d -> Shown.moment(d.changed(), clock.getZone()))
                .column(
                        "note",
                        Texts.of("column.note"),
                        420,
                        null,
                        d -> d.reason().isEmpty() ? d.note() : d.reason())
                .whenEmpty(Texts.of("drafts.none"))
                .whenChoiceChanges(pane::show)
                .whenOpened(draft -> desk.open(DraftEditor.object(draft.name())))
                .open();
        desk.whenChanged(table::reload);
    }

    private static Text state(Draft.State state) {
        return switch (state) {
            case OPEN -> Texts.of("draft.OPEN");
            case PROPOSED -> Texts.of("draft.PROPOSED");
            case APPROVED -> Texts.of("draft.APPROVED");
            case PUBLISHED -> Texts.of("draft.PUBLISHED");
            case DISCARDED -> Texts.of("draft.DISCARDED");
        };
    }
}
