package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.intelligence.Competitor;
import org.twinrail.intelligence.CompetitorCard;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.ListFieldNotes;
import org.twinrail.intelligence.RecordCompetitor;
import org.twinrail.intelligence.ShowCard;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Sections;
import org.twinrail.workbench.forms.RuledButton;

/** Opens the card of a competitor, with every note on it below (D8). */
@Component
public final class CompetitorEditor implements EditorFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public CompetitorEditor(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "competitor";
    }

    @Override
    public Text title(ObjectRef object) {
        return Text.same(object.id());
    }

    @Override
    public String icon() {
        return "swords";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new Page(parent, desk, clock, object.id());
    }

    /** The page of one competitor. */
    private static final class Page {
        private final Desk desk;
        private final Clock clock;
        private final People people;
        private final String name;
        private final ReadPage page;
        private RuledButton edit;
        private Competitor shown;

        Page(Composite parent, Desk desk, Clock clock, String name) {
            this.desk = desk;
            this.clock = clock;
            this.name = name;
            this.people = People.of(desk, () -> {});
            page = new ReadPage(parent, desk, "competitor", this::buttons, this::sections);
            load();
            desk.whenChanged(this::load);
        }

        private void buttons(Composite row) {
            edit = new RuledButton(row, desk, people, "competitor.edit", Texts.of("form.change"), "pencil")
                    .whenPressed(() -> CompetitorForms.edit(desk, shown));
            edit.enabled(false);
        }

        private void sections(Sections sections) {
            sections.add(
                    "competitor.notes",
                    Texts.of("competitor.notes"),
                    body -> NoteTable.of(body, desk, people, clock.getZone(), "competitor.notes.table", this::notes)
                            .whenEmpty(Texts.of("around.none"))
                            .open()::reload);
        }

        private void notes(int offset, int limit, String sort, Consumer<List<FieldNote>> rows) {
            desk.ask(new ListFieldNotes(null, null, null, null, name, null, null, sort, limit, offset), rows);
        }

        private void load() {
            desk.ask(new ShowCard(name), this::show);
        }

        private void show(CompetitorCard card) {
            shown = card.competitor();
            page.show(
                    name,
                    desk.say(Texts.of(
                            "competitor.facts", card.met(), card.notes().size())),
                    Cards.of(card, desk));
            edit.ask(new RecordCompetitor(name, null, null, null, null));
        }
    }
}
