package org.twinrail.crm.internal.routing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.crm.facts.Way;
import org.twinrail.crm.routing.Routing;

/** The last routing of a lead as stored; the earlier ones are in the audit. It goes with its lead. */
@Entity
@Table(name = "crm_routing")
public class RoutingEntity {
    private static final int SENTENCE = 4000;
    private static final String MORE = "…";

    @Id
    @Column(name = "lead_id")
    private UUID lead;

    @Column(name = "to_login", nullable = false, length = 100)
    private String to;

    @Column(name = "before_login", nullable = false, length = 100)
    private String before;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Way way;

    @Column(name = "reason_zh", nullable = false, length = SENTENCE)
    private String reasonZh;

    @Column(name = "reason_en", nullable = false, length = SENTENCE)
    private String reasonEn;

    @ElementCollection
    @CollectionTable(name = "crm_routing_row", joinColumns = @JoinColumn(name = "lead_id"))
    @OrderColumn(name = "row_no")
    private List<Row> rows = new ArrayList<>();

    @Column(nullable = false, length = 100)
    private String rules;

    @Column(name = "open_work", nullable = false)
    private long open;

    @Column(nullable = false)
    private int capacity;

    @Column(nullable = false)
    private int absent;

    @Column(name = "full_up", nullable = false)
    private int full;

    @Column(nullable = false)
    private Instant at;

    protected RoutingEntity() {}

    RoutingEntity(UUID lead) {
        this.lead = lead;
    }

    UUID lead() {
        return lead;
    }

    void is(Routing routing) {
        to = routing.to();
        before = routing.before();
        way = routing.way();
        reasonZh = cut(routing.reason().zh());
        reasonEn = cut(routing.reason().en());
        rows.clear();
        routing.rows().forEach(row -> rows.add(Row.of(row)));
        rules = routing.rules();
        open = routing.open();
        capacity = routing.capacity();
        absent = routing.absent();
        full = routing.full();
        at = routing.at();
    }

    private static String cut(String sentence) {
        return sentence.length() <= SENTENCE ? sentence : sentence.substring(0, SENTENCE - MORE.length()) + MORE;
    }

    Routing view(String number) {
        List<Firing> fired = rows.stream().map(Row::firing).toList();
        return new Routing(
                number, to, before, way, new Text(reasonZh, reasonEn), fired, rules, open, capacity, absent, full, at);
    }
}
