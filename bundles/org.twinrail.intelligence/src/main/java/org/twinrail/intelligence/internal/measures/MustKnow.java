package org.twinrail.intelligence.internal.measures;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTime;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.intelligence.facts.ReadingFact;
import org.twinrail.intelligence.internal.common.Judgement;

/**
 * What somebody had to have read by a moment in the period: each thing once for each person who has to know it, read in time or late (D7,
 * D33). What was not read by its time is late whether or not it was read afterwards, so that a period that is over stays as it was.
 */
@Component
public final class MustKnow implements Measure {
    private static final String READ = "read";

    private final WorkingTimes times;
    private final Judgement judgement;

    /** Made by Declarative Services. */
    @Activate
    public MustKnow(@Reference WorkingTimes times, @Reference RuleEngine rules) {
        this.times = times;
        this.judgement = new Judgement(rules);
    }

    @Override
    public String name() {
        return "intelligence.must-know";
    }

    @Override
    public Text title() {
        return Titles.of("reading");
    }

    @Override
    public Map<String, Set<String>> parameters() {
        return Map.of(READ, Set.of("time", "late"));
    }

    private record Required(ObjectRef item, String department, Instant due) {}

    private record Opened(ObjectRef item, String login) {}

    @Override
    public List<Portion> count(Slice slice, Work work) {
        Map<Opened, Instant> opened = opened(work);
        Map<String, List<Person>> people = new HashMap<>();
        List<Portion> portions = new ArrayList<>();
        for (Required required : due(slice, work)) {
            for (Person person : people.computeIfAbsent(
                    required.department(), department -> work.ask(new ListPeople(department, false)))) {
                Instant at = opened.get(new Opened(required.item(), person.login()));
                // Who can still read it in time is not late while the period runs.
                boolean late = at == null ? work.now().isAfter(required.due()) : at.isAfter(required.due());
                if (slice.takes(READ, late ? "late" : "time")) {
                    portions.add(Portion.one(required.item(), required.department(), "", person.login()));
                }
            }
        }
        return portions;
    }

    private List<Required> due(Slice slice, Work work) {
        WorkingTime time = times.of(work);
        List<Required> required = new ArrayList<>();
        work.resource(EntityManager.class)
                .createQuery(
                        "select r.itemKind, r.itemId, r.department, r.since, r.until from RequiredReadingEntity r"
                                + " where r.released = false and r.since < :to order by r.since, r.id",
                        Object[].class)
                .setParameter("to", slice.to())
                .getResultList()
                .forEach(row -> {
                    ObjectRef item = new ObjectRef((String) row[0], (String) row[1]);
                    String department = (String) row[2];
                    OptionalInt hours =
                            judgement.readingHours(new ReadingFact(item.kind().toUpperCase(Locale.ROOT), department));
                    if (hours.isPresent()) {
                        Instant due = time.after((Instant) row[3], Duration.ofHours(hours.getAsInt()));
                        LocalDate until = (LocalDate) row[4];
                        boolean counts = until == null
                                || !due.atZone(slice.zone()).toLocalDate().isAfter(until);
                        if (counts && !due.isBefore(slice.from()) && due.isBefore(slice.to())) {
                            required.add(new Required(item, department, due));
                        }
                    }
                });
        return required;
    }

    private static Map<Opened, Instant> opened(Work work) {
        Map<Opened, Instant> opened = new HashMap<>();
        work.resource(EntityManager.class)
                .createQuery(
                        "select r.itemKind, r.itemId, r.login, r.readAt from ReadReceiptEntity r where exists"
                                + " (select q from RequiredReadingEntity q where q.released = false"
                                + " and q.itemKind = r.itemKind and q.itemId = r.itemId)",
                        Object[].class)
                .getResultStream()
                .forEach(row -> opened.put(
                        new Opened(new ObjectRef((String) row[0], (String) row[1]), (String) row[2]),
                        (Instant) row[3]));
        return opened;
    }
}
