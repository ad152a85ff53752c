package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.intelligence.Brief;
import org.twinrail.intelligence.ListReceipts;
import org.twinrail.intelligence.ReadItem;
import org.twinrail.intelligence.Receipt;
import org.twinrail.intelligence.ShowBrief;
import org.twinrail.intelligence.UseBrief;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Sections;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** Opens a brief, which signs for it, with who has read it and who has not (D8). */
@Component
public final class BriefEditor implements EditorFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public BriefEditor(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "brief";
    }

    @Override
    public Text title(ObjectRef object) {
        return Texts.of("thing.brief");
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new Page(parent, desk, clock, UUID.fromString(object.id()));
    }

    /** The page of one brief. */
    private static final class Page {
        private final Desk desk;
        private final Clock clock;
        private final People people;
        private final UUID id;
        private final ReadPage page;
        private RuledButton use;

        Page(Composite parent, Desk desk, Clock clock, UUID id) {
            this.desk = desk;
            this.clock = clock;
            this.id = id;
            this.people = People.of(desk, () -> {});
            page = new ReadPage(parent, desk, "brief", this::buttons, this::sections);
            people.whenKnown(() -> desk.ask(new ShowBrief(id), this::show));
            desk.perform(new ReadItem("brief/" + id), outcome -> {});
        }

        private void buttons(Composite row) {
            use = new RuledButton(row, desk, people, "brief.use", Texts.of("brief.use"), "handshake")
                    .whenPressed(() -> desk.perform(new UseBrief(id), outcome -> {}));
            use.enabled(false);
        }

        private void sections(Sections sections) {
            sections.add(
                    "brief.receipts",
                    Texts.of("receipts.title"),
                    body -> new PagedTable<Receipt>(
                                    body, desk, "receipts.table", PagedTable.Source.whole(this::receipts))
                            .column(
                                    "login",
                                    Texts.of("column.person"),
                                    140,
                                    null,
                                    receipt -> people.name(receipt.login()))
                            .column(
                                    "department",
                                    Texts.of("column.department"),
                                    140,
                                    null,
                                    receipt -> people.name(receipt.department()))
                            .toned(
                                    "read",
                                    Texts.of("column.read"),
                                    150,
                                    null,
                                    receipt -> receipt.readAt() == null
                                            ? desk.say(Texts.of(receipt.overdue() ? "read.overdue" : "read.no"))
                                            : Shown.moment(receipt.readAt(), clock.getZone()),
                                    receipt -> receipt.overdue() ? Tone.WARNING : Tone.INK)
                            .column(
                                    "due",
                                    Texts.of("column.due"),
                                    150,
                                    null,
                                    receipt -> Shown.moment(receipt.due(), clock.getZone()))
                            .whenEmpty(Texts.of("receipts.none"))
                            .open()::reload);
        }

        private void receipts(Consumer<List<Receipt>> rows) {
            desk.ask(new ListReceipts("brief/" + id, null, null, ListReceipts.Which.ALL), rows);
        }

        private void show(Brief brief) {
            page.show(
                    brief.title(),
                    desk.say(Texts.of(
                            brief.inForce() ? "brief.facts" : "brief.facts.over",
                            brief.edition(),
                            people.name(brief.publishedBy()),
                            Shown.day(brief.validUntil()),
                            String.join(", ", brief.competitors()))),
                    brief.text());
            use.rehearse(new UseBrief(id));
        }
    }
}
