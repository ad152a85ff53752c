package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.Customer;
import org.twinrail.crm.ListDuplicates;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** All customers that may have been recorded twice, looked for when somebody wants to. */
@Component
public final class DuplicatesView implements ViewFactory {
    @Override
    public String id() {
        return "customers.duplicates";
    }

    @Override
    public String perspective() {
        return CustomersPerspective.ID;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Text title() {
        return Texts.of("duplicates.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Body(parent, desk);
    }

    /** The view in one window. */
    private static final class Body {
        private final Desk desk;
        private final People people;
        private final RuledButton merge;
        private final RuledButton open;
        private final PagedTable<ListDuplicates.Pair> table;
        private final List<ListDuplicates.Pair> pairs = new ArrayList<>();

        private Body(Composite parent, Desk desk) {
            this.desk = desk;
            parent.setLayout(Layouts.page(desk.looks()));
            people = People.of(desk, this::reload);
            Composite bar = Layouts.wide(new Composite(parent, SWT.NONE));
            bar.setLayout(Layouts.row(desk.looks()));
            new RuledButton(bar, desk, people, "duplicates.search", Texts.of("duplicates.search"), "search")
                    .whenPressed(this::search)
                    .enabled(true);
            merge = new RuledButton(bar, desk, people, "duplicates.merge", Texts.of("duplicates.merge"), "copy")
                    .whenPressed(this::merge);
            open = new RuledButton(bar, desk, people, "duplicates.open", Texts.of("duplicates.open"), "building-2")
                    .whenPressed(() -> pair().ifPresent(pair -> {
                        open(pair.customer());
                        open(pair.duplicate().customer());
                    }));
            table = new PagedTable<ListDuplicates.Pair>(
                            Layouts.area(parent),
                            desk,
                            "duplicates.table",
                            (offset, limit, sort, page) -> page.accept(pairs.subList(
                                    Math.min(offset, pairs.size()), Math.min(offset + limit, pairs.size()))))
                    .column("one", Texts.of("column.customer"), 200, null, p -> p.customer()
                            .name())
                    .column("other", Texts.of("column.duplicate"), 200, null, p -> p.duplicate()
                            .customer()
                            .name())
                    .toned(
                            "likeness",
                            Texts.of("column.likeness"),
                            100,
                            null,
                            p -> desk.say(DuplicateWords.likeness(p.duplicate().likeness())),
                            p -> DuplicateWords.tone(p.duplicate().likeness()))
                    .column(
                            "why",
                            Texts.of("column.evidence.weight"),
                            520,
                            null,
                            p -> DuplicateWords.why(desk, p.duplicate()))
                    .whenChoiceChanges(this::chose)
                    .whenOpened(pair -> merge())
                    .whenEmpty(Texts.of("duplicates.unsearched"))
                    .open();
            chose(Optional.empty());
        }

        private void search() {
            pairs.clear();
            table.refresh();
            desk.run(Texts.of("duplicates.title"), new DuplicateScan(desk, found -> {
                pairs.addAll(found);
                reload();
            }));
        }

        private Optional<ListDuplicates.Pair> pair() {
            return table.chosen();
        }

        private void chose(Optional<ListDuplicates.Pair> chosen) {
            merge.enabled(chosen.isPresent());
            open.enabled(chosen.isPresent());
        }

        private void open(Customer customer) {
            desk.open(ObjectRef.of("customer", customer.name()));
        }

        private void merge() {
            pair().ifPresent(pair -> {
                List<String> both = List.of(
                        pair.customer().name(), pair.duplicate().customer().name());
                new MergeDialog(desk, people, both.get(0), both.get(1)).open(survivor -> merged(both, survivor));
            });
        }

        /** The merged one is gone, and with it all pairs it was in. */
        private void merged(List<String> both, Customer survivor) {
            pairs.removeIf(pair -> List.of(
                            pair.customer().name(), pair.duplicate().customer().name())
                    .stream()
                    .anyMatch(name -> both.contains(name) && !name.equals(survivor.name())));
            reload();
        }

        /** Who the people are may be known before the table is there. */
        private void reload() {
            if (table != null) {
                table.reload();
            }
        }
    }
}
