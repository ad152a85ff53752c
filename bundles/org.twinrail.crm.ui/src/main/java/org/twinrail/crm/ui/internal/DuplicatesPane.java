package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.requests.UndoAction;
import org.twinrail.crm.Duplicate;
import org.twinrail.crm.FindDuplicates;
import org.twinrail.crm.ListMerges;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** Which customers may be the same as one, with the evidence; and which were merged into it, to be taken apart again. */
final class DuplicatesPane {
    private static final int MOST = 100;

    private final Desk desk;
    private final People people;
    private final String customer;
    private final RuledButton merge;
    private final RuledButton open;
    private final RuledButton split;
    private final PagedTable<Duplicate> duplicates;
    private final PagedTable<ListMerges.Merge> merges;

    DuplicatesPane(Composite parent, Desk desk, Clock clock, People people, String customer) {
        this.desk = desk;
        this.people = people;
        this.customer = customer;
        parent.setLayout(Layouts.page(desk.looks()));
        Composite bar = Layouts.wide(new Composite(parent, SWT.NONE));
        bar.setLayout(Layouts.row(desk.looks()));
        merge = button(bar, "customer.duplicates.merge", "duplicates.merge", "copy")
                .whenPressed(this::merge);
        open = button(bar, "customer.duplicates.open", "duplicates.open", "building-2")
                .whenPressed(() -> duplicates().chosen().ifPresent(this::open));
        split = button(bar, "customer.duplicates.split", "duplicates.split", "undo-2")
                .whenPressed(() -> merges().chosen()
                        .ifPresent(chosen -> desk.perform(new UndoAction(chosen.action()), outcome -> {})));
        SashForm halves = Layouts.fill(new SashForm(parent, SWT.HORIZONTAL));
        halves.setSashWidth(Looks.UNIT);
        duplicates = new PagedTable<Duplicate>(
                        new Composite(halves, SWT.NONE),
                        desk,
                        "customer.duplicates.table",
                        (offset, limit, sort, page) -> desk.ask(
                                new FindDuplicates(customer, null, null, null, MOST),
                                found -> page.accept(slice(found, offset, limit))))
                .column("name", Texts.of("column.duplicate"), 180, null, d -> d.customer()
                        .name())
                .toned(
                        "likeness",
                        Texts.of("column.likeness"),
                        90,
                        null,
                        d -> desk.say(DuplicateWords.likeness(d.likeness())),
                        d -> DuplicateWords.tone(d.likeness()))
                .column(
                        "owner",
                        Texts.of("column.owner"),
                        70,
                        null,
                        d -> people.name(d.customer().owner()))
                .column("why", Texts.of("column.evidence.weight"), 420, null, d -> DuplicateWords.why(desk, d))
                .whenChoiceChanges(this::chose)
                .whenOpened(chosen -> merge())
                .whenEmpty(Texts.of("duplicates.none"))
                .open();
        merges = new PagedTable<ListMerges.Merge>(
                        new Composite(halves, SWT.NONE),
                        desk,
                        "customer.merges.table",
                        (offset, limit, sort, page) -> desk.ask(
                                new ListMerges(customer, MOST), found -> page.accept(slice(found, offset, limit))))
                .column("merged", Texts.of("column.merged"), 190, null, ListMerges.Merge::merged)
                .column("at", Texts.of("column.at"), 130, null, m -> Shown.moment(m.at(), clock.getZone()))
                .column("by", Texts.of("column.by"), 70, null, m -> people.name(m.by()))
                .whenChoiceChanges(this::choseMerge)
                .whenEmpty(Texts.of("merges.none"))
                .open();
        halves.setWeights(new int[] {12, 8});
        chose(Optional.empty());
        choseMerge(Optional.empty());
    }

    private RuledButton button(Composite bar, String id, String text, String icon) {
        return new RuledButton(bar, desk, people, id, Texts.of(text), icon);
    }

    private PagedTable<Duplicate> duplicates() {
        return duplicates;
    }

    private PagedTable<ListMerges.Merge> merges() {
        return merges;
    }

    private void chose(Optional<Duplicate> chosen) {
        merge.enabled(chosen.isPresent());
        open.enabled(chosen.isPresent());
    }

    private void choseMerge(Optional<ListMerges.Merge> chosen) {
        chosen.ifPresentOrElse(
                standing -> split.rehearse(new UndoAction(standing.action())),
                () -> split.disabled(Texts.of("duplicates.split.which")));
    }

    private void open(Duplicate chosen) {
        desk.open(ObjectRef.of("customer", chosen.customer().name()));
    }

    private void merge() {
        duplicates.chosen().ifPresent(chosen -> new MergeDialog(
                        desk, people, customer, chosen.customer().name())
                .open(survivor -> desk.open(ObjectRef.of("customer", survivor.name()))));
    }

    private static <T> List<T> slice(List<T> all, int offset, int limit) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
    }

    void reload() {
        duplicates.reload();
        merges.reload();
    }
}
