package org.twinrail.crm.internal.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Column(nullable = false, length = 500)
    private String rule;

    @Column(name = "rule_file", nullable = false, length = 500)
    private String file;

    @Column(name = "rule_place", nullable = false, length = 100)
    private String place;

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
        Firing row = routing.row();
        rule = row == null ? "" : row.rule();
        file = row == null ? "" : row.file();
        place = row == null ? "" : row.place();
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
        Firing row = file.isEmpty() ? null : new Firing(rule, file, place, List.of());
        return new Routing(
                number, to, before, way, new Text(reasonZh, reasonEn), row, rules, open, capacity, absent, full, at);
    }
}
