package org.twinrail.coordination.ui.internal.advice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.advice.ListAdvice;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;

/** A list of advice, beside it the chosen one in full with what can be said to it. Belongs to its UI thread. */
final class AdviceBook {
    /** What a book asks for, before it knows which page and in which order. */
    record Wanted(ListAdvice.Turn turn, AdviceState state, String object) {
        ListAdvice page(String sort, int offset, int limit) {
            return new ListAdvice(turn, state, object, null, null, null, null, sort, 1 + offset / limit, limit);
        }
    }

    private final AdviceWords words;
    private final AdviceActions actions;
    private final Text whole;
    private final PagedTable<Advice> table;

    /**
     * A book that fills a composite.
     *
     * @param id names its parts: {@code id.table}, {@code id.whole}, {@code id.give}…
     * @param wanted what to list, asked anew each time
     * @param empty what is said where there is none
     * @param about whether to show what each is about
     * @param acts what there are buttons for
     */
    AdviceBook(
            Composite parent,
            Desk desk,
            Clock clock,
            String id,
            Supplier<Wanted> wanted,
            org.twinrail.api.Text empty,
            boolean about,
            Set<Act> acts) {
        People people = People.of(desk, () -> {});
        words = new AdviceWords(desk, people, clock.getZone());
        parent.setLayout(Grids.bare(desk, 1));
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setLayoutData(Grids.all(1));
        halves.setSashWidth(desk.looks().px(Looks.UNIT));
        Composite left = new Composite(halves, SWT.NONE);
        Composite right = new Composite(halves, SWT.NONE);
        right.setLayout(Grids.bare(desk, 1));
        actions = new AdviceActions(right, desk, people, id, acts);
        whole = Looks.named(
                new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), id + ".whole");
        whole.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        halves.setWeights(new int[] {3, 2});
        table = AdviceTable.of(
                        left,
                        desk,
                        clock,
                        id + ".table",
                        (offset, limit, sort, page) -> desk.ask(
                                wanted.get().page(sort, offset, limit),
                                found -> people.whenKnown(() -> arrived(offset, found.advices(), page))),
                        about)
                .whenEmpty(empty)
                .whenChoiceChanges(this::show)
                .open();
    }

    /** The most pressing lies open from the beginning. */
    private void arrived(int offset, List<Advice> found, Consumer<List<Advice>> page) {
        page.accept(found);
        if (offset == 0 && table != null && table.chosen().isEmpty() && !found.isEmpty()) {
            table.select(advice -> true);
        }
    }

    private void show(Optional<Advice> advice) {
        whole.setText(advice.map(words::of).orElse(""));
        actions.show(advice);
    }

    /** Lists something else. */
    void refresh() {
        table.refresh();
    }

    /** Lists the same anew. */
    void reload() {
        if (table != null) {
            table.reload();
        }
    }
}
