package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.ShowAround;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorSection;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;

/** What is known around a customer or an opportunity: its field notes, and the cards of the competitors met there (D8). */
@Component
public final class AroundSection implements EditorSection {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AroundSection(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "intelligence";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("customer", "opportunity");
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Text title() {
        return Texts.of("perspective.intelligence");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        return new Pane(parent, desk, clock, object)::reload;
    }

    /** The section of one editor. */
    private static final class Pane {
        private final Desk desk;
        private final ObjectRef object;
        private final org.eclipse.swt.widgets.Text cards;
        private final PagedTable<FieldNote> notes;

        Pane(Composite parent, Desk desk, Clock clock, ObjectRef object) {
            this.desk = desk;
            this.object = object;
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, () -> {});
            Composite row = Layouts.row(parent, desk.looks());
            Buttons.plain(
                    row,
                    desk,
                    "around.note",
                    Texts.of("capture.title"),
                    "message-square-plus",
                    () -> NoteForms.capture(desk, clock, object));
            Buttons.plain(
                    row,
                    desk,
                    "around.meet",
                    Texts.of("competitor.meet"),
                    "swords",
                    () -> CompetitorForms.meet(desk, object));
            SashForm halves = Layouts.fill(new SashForm(parent, SWT.HORIZONTAL));
            halves.setSashWidth(Looks.UNIT);
            cards = Looks.named(
                    new org.eclipse.swt.widgets.Text(
                            halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER),
                    "around.cards");
            notes = NoteTable.of(
                            new Composite(halves, SWT.NONE),
                            desk,
                            people,
                            clock.getZone(),
                            "around.notes",
                            PagedTable.Source.whole(this::ask))
                    .whenEmpty(Texts.of("around.none"))
                    .open();
            halves.setWeights(new int[] {2, 3});
        }

        private void ask(Consumer<List<FieldNote>> page) {
            desk.ask(new ShowAround(object.toString()), around -> {
                cards.setText(
                        around.cards().isEmpty()
                                ? desk.say(Texts.of("around.no-competitor"))
                                : Cards.of(around.cards(), desk));
                page.accept(around.notes());
            });
        }

        void reload() {
            notes.reload();
        }
    }
}
