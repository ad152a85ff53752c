package org.twinrail.crm.internal.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.ListCards;
import org.twinrail.crm.ShowBoard;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.tracks.TrackEntity;
import org.twinrail.crm.internal.tracks.Tracks;

/** What of a track a board shows. */
record BoardFilter(TrackEntity track, String owner, String product, String text, LocalDate wonFrom) {
    static BoardFilter of(ShowBoard query, Work work) {
        return new BoardFilter(
                Tracks.known(query.track(), work), query.owner(), query.product(), query.text(), query.wonFrom());
    }

    static BoardFilter of(ListCards query, Work work) {
        return new BoardFilter(
                Tracks.known(query.track(), work), query.owner(), query.product(), query.text(), query.wonFrom());
    }

    /** A lead is about no product yet. */
    boolean leavesOutLeads() {
        return !Inputs.blank(product);
    }

    /** The condition for leads that became no opportunity yet. */
    Condition leads() {
        Condition condition = new Condition("l.track = :track and l.opportunity is null").with("track", track.code());
        if (!Inputs.blank(owner)) {
            condition.and("l.owner = :owner").with("owner", owner.strip());
        }
        if (!Inputs.blank(text)) {
            condition
                    .and("(locate(:text, lower(l.number)) > 0 or locate(:text, lower(coalesce(c.name, l.company)))"
                            + " > 0)")
                    .with("text", part());
        }
        return condition;
    }

    /** The condition for opportunities that were not lost. */
    Condition opportunities() {
        Condition condition = new Condition("o.track = :track").with("track", track.code());
        if (wonFrom == null) {
            condition.and("o.outcome <> :lost").with("lost", DealOutcome.LOST);
        } else {
            condition
                    .and("(o.outcome = :open or o.outcome = :won and o.closedOn >= :wonFrom)")
                    .with("open", DealOutcome.OPEN)
                    .with("won", DealOutcome.WON)
                    .with("wonFrom", wonFrom);
        }
        if (!Inputs.blank(owner)) {
            condition.and("o.owner = :owner").with("owner", owner.strip());
        }
        if (!Inputs.blank(product)) {
            condition.and("fk(o.product) = " + Masters.ID_OF_PRODUCT).with("product", product.strip());
        }
        if (!Inputs.blank(text)) {
            condition
                    .and("(locate(:text, lower(o.number)) > 0 or locate(:text, lower(c.name)) > 0)")
                    .with("text", part());
        }
        return condition;
    }

    private String part() {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Parts of a condition with their parameters. */
    static final class Condition {
        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> parameters = new TreeMap<>();

        private Condition(String first) {
            parts.add(first);
        }

        Condition and(String part) {
            parts.add(part);
            return this;
        }

        Condition with(String parameter, Object value) {
            parameters.put(parameter, value);
            return this;
        }

        String where() {
            return " where " + String.join(" and ", parts);
        }

        Map<String, Object> parameters() {
            return parameters;
        }
    }
}
