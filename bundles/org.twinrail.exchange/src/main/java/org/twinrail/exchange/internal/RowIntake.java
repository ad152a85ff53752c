package org.twinrail.exchange.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Catalogue;
import org.twinrail.api.InvalidInputException;
import org.twinrail.exchange.internal.mapping.RowMapper;
import org.twinrail.exchange.internal.table.TableRow;

/** Turns rows into actions, as far as they can be. Belongs to one import. */
final class RowIntake {
    private final RowMapper mapper;
    private final References references;
    private final ActionIds ids;
    private final Catalogue catalogue;
    private final String action;

    RowIntake(RowMapper mapper, References references, ActionIds ids, Catalogue catalogue, String action) {
        this.mapper = mapper;
        this.references = references;
        this.ids = ids;
        this.catalogue = catalogue;
        this.action = action;
    }

    Entry take(TableRow row) {
        try {
            if (mapper.skips(row)) {
                return Entry.skipped(row);
            }
            ObjectNode parameters = mapper.parameters(row);
            References.Needs needs = references.of(parameters);
            if (needs.skip()) {
                return Entry.skipped(row);
            }
            String json = parameters.toString();
            Action<?> step = catalogue.action(action, json);
            return new Entry(row, needs.first(), parameters, step, ids.occurrence(json), List.of());
        } catch (InvalidInputException invalid) {
            return Entry.failed(row, invalid.problems());
        }
    }
}
