package org.twinrail.coordination.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictPage;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;

/**
 * Conflicts as a table asks for them. What the query cannot filter by is filtered here, page after page until there are as many as the table
 * wants. Belongs to its UI thread.
 */
final class ConflictSource implements PagedTable.Source<Conflict> {
    private static final int PAGE = 200;

    private final Desk desk;
    private final Supplier<ConflictFilter> filter;
    private Scan scan;

    ConflictSource(Desk desk, Supplier<ConflictFilter> filter) {
        this.desk = desk;
        this.filter = filter;
    }

    @Override
    public void ask(int offset, int limit, String sort, Consumer<List<Conflict>> page) {
        ConflictFilter wanted = filter.get();
        if (wanted.isOfTheQuery() && offset % limit == 0) {
            desk.ask(query(wanted, sort, 1 + offset / limit, limit), found -> page.accept(found.conflicts()));
            return;
        }
        if (scan == null || offset == 0 || !scan.is(wanted, sort)) {
            scan = new Scan(wanted, sort);
        }
        scan.until(offset, limit, page);
    }

    private static ListConflicts query(ConflictFilter wanted, String sort, int page, int size) {
        return new ListConflicts(wanted.which(), wanted.kind(), null, null, sort, page, size);
    }

    /** What was read so far, and how far that is. */
    private final class Scan {
        private final ConflictFilter wanted;
        private final String sort;
        private final List<Conflict> found = new ArrayList<>();
        private int read;
        private boolean ended;

        Scan(ConflictFilter wanted, String sort) {
            this.wanted = wanted;
            this.sort = sort;
        }

        boolean is(ConflictFilter other, String otherSort) {
            return wanted.equals(other) && java.util.Objects.equals(sort, otherSort);
        }

        void until(int offset, int limit, Consumer<List<Conflict>> page) {
            if (ended || found.size() >= offset + limit) {
                int end = Math.min(found.size(), offset + limit);
                page.accept(List.copyOf(found.subList(Math.min(offset, end), end)));
                return;
            }
            desk.ask(query(wanted, sort, ++read, PAGE), next -> {
                take(next);
                until(offset, limit, page);
            });
        }

        private void take(ConflictPage next) {
            next.conflicts().stream().filter(wanted::wants).forEach(found::add);
            ended = next.conflicts().size() < PAGE;
        }
    }
}
