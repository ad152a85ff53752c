package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.intelligence.AcknowledgeContribution;
import org.twinrail.intelligence.Contribution;
import org.twinrail.intelligence.ListContributions;
import org.twinrail.intelligence.ShowLedger;
import org.twinrail.intelligence.ShowLedger.Line;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** What the departments gave one another this year so far, and below it what waits to be acknowledged. */
@Component
public final class LedgerView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public LedgerView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "intelligence.ledger";
    }

    @Override
    public String perspective() {
        return IntelligencePerspective.ID;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Text title() {
        return Texts.of("ledger.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk, clock);
    }

    /** The view of one window. */
    private static final class Page {
        private final Desk desk;
        private final Clock clock;
        private final RuledButton acknowledge;
        private Contribution chosen;

        Page(Composite parent, Desk desk, Clock clock) {
            this.desk = desk;
            this.clock = clock;
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, () -> {});
            acknowledge = new RuledButton(
                            Layouts.row(parent, desk.looks()),
                            desk,
                            people,
                            "ledger.acknowledge",
                            Texts.of("ledger.acknowledge"),
                            "handshake")
                    .whenPressed(() -> desk.perform(new AcknowledgeContribution(chosen.id()), outcome -> {}));
            SashForm halves = Layouts.fill(new SashForm(parent, SWT.VERTICAL));
            halves.setSashWidth(Looks.UNIT);
            PagedTable<Line> ledger = new PagedTable<Line>(
                            new Composite(halves, SWT.NONE), desk, "ledger.table", PagedTable.Source.whole(this::lines))
                    .column(
                            "department",
                            Texts.of("column.department"),
                            150,
                            null,
                            line -> people.name(line.department()))
                    .column("other", Texts.of("column.other"), 150, null, line -> people.name(line.other()))
                    .numbers("given", Texts.of("column.given"), 90, null, line -> String.valueOf(line.given()))
                    .numbers("received", Texts.of("column.received"), 90, null, line -> String.valueOf(line.received()))
                    .column(
                            "kind",
                            Texts.of("column.what"),
                            150,
                            null,
                            line -> desk.say(Texts.constant("contribution.", line.kind())))
                    .whenEmpty(Texts.of("ledger.none"))
                    .open();
            PagedTable<Contribution> waiting = new PagedTable<Contribution>(
                            new Composite(halves, SWT.NONE),
                            desk,
                            "waiting.table",
                            (offset, limit, sort, page) ->
                                    desk.ask(new ListContributions(null, null, false, limit, offset), page))
                    .column(
                            "kind",
                            Texts.of("column.what"),
                            150,
                            null,
                            one -> desk.say(Texts.constant("contribution.", one.kind())))
                    .column("giver", Texts.of("column.by"), 120, null, one -> people.name(one.giver()))
                    .column("from", Texts.of("column.from"), 130, null, one -> people.name(one.from()))
                    .column("to", Texts.of("column.to"), 130, null, one -> people.name(one.to()))
                    .column(
                            "at",
                            Texts.of("column.published"),
                            130,
                            null,
                            one -> Shown.moment(one.offeredAt(), clock.getZone()))
                    .whenOpened(one -> desk.open(one.source()))
                    .whenChoiceChanges(this::choose)
                    .whenEmpty(Texts.of("waiting.none"))
                    .open();
            choose(Optional.empty());
            Runnable anew = () -> {
                ledger.reload();
                waiting.reload();
            };
            people.whenKnown(anew);
            desk.whenChanged(anew);
        }

        private void lines(Consumer<List<Line>> rows) {
            LocalDate today = LocalDate.now(clock);
            desk.ask(new ShowLedger(today.withDayOfYear(1), today.plusDays(1), null), rows);
        }

        private void choose(Optional<Contribution> contribution) {
            chosen = contribution.orElse(null);
            if (chosen == null) {
                acknowledge.disabled(Texts.of("ledger.choose"));
            } else {
                acknowledge.ask(new AcknowledgeContribution(chosen.id()));
            }
        }
    }
}
