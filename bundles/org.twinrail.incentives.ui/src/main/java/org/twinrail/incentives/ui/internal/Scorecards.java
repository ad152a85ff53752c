package org.twinrail.incentives.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Money;
import org.twinrail.api.people.Person;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** A line for each person: target, attainment, what was won, and what comes of it (D28, D30). */
final class Scorecards {
    private static final int AMOUNT = 112;

    private final Desk desk;
    private final Consumer<PersonRow> chosen;
    private final PagedTable<PersonRow> table;
    private List<PersonRow> rows = List.of();

    /** Scorecards that tell whose is chosen. */
    Scorecards(Composite parent, Desk desk, People people, Consumer<PersonRow> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        table = new PagedTable<PersonRow>(
                        parent,
                        desk,
                        "incentives.scorecards",
                        (offset, limit, sort, page) -> page.accept(PersonRow.sorted(rows, sort).stream()
                                .skip(offset)
                                .limit(limit)
                                .toList()))
                .column("name", Texts.of("column.name"), 76, "name", PersonRow::name)
                .numbers(
                        "attainment",
                        Texts.of("column.attainment"),
                        96,
                        "attainment",
                        row -> Figures.percent(row.attainment()))
                .column("grade", Texts.of("column.grade"), 54, null, PersonRow::grade);
        money("won", PersonRow::won);
        money("target", PersonRow::target);
        money("commission", PersonRow::commission);
        money("share", PersonRow::share);
        money("total", PersonRow::total);
        table.numbers("deals", Texts.of("column.deals"), 56, "deals", row -> Shown.number(row.deals()));
        money("credit", PersonRow::credit);
        table.column(
                "department",
                Texts.of("column.department"),
                90,
                "department",
                row -> people.name(
                        people.person(row.person()).map(Person::department).orElse(row.department())));
        table.whenChosen(chosen).open();
        people.whenKnown(table::reload);
    }

    private void money(String key, Function<PersonRow, Money> amount) {
        table.numbers(
                key, Texts.of("column." + key), AMOUNT, key, row -> Shown.money(amount.apply(row), desk.reader()));
    }

    /**
     * Shows rows.
     *
     * @param anew whether they are of another period; otherwise the person who was chosen stays so
     */
    void show(List<PersonRow> newRows, boolean anew) {
        String kept = anew ? "" : table.chosen().map(PersonRow::person).orElse("");
        rows = newRows;
        table.refresh();
        PersonRow row = find(kept.isEmpty() ? desk.user() : kept);
        if (row == null && !rows.isEmpty()) {
            row = rows.get(0);
        }
        if (row != null) {
            String person = row.person();
            table.select(r -> r.person().equals(person));
        }
        chosen.accept(row);
    }

    /** The login of the person who is chosen; null for nobody. */
    String person() {
        return table.chosen().map(PersonRow::person).orElse(null);
    }

    private PersonRow find(String person) {
        return rows.stream().filter(r -> r.person().equals(person)).findFirst().orElse(null);
    }
}
