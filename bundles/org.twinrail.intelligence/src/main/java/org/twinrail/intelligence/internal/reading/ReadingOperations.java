package org.twinrail.intelligence.internal.reading;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTime;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.intelligence.ListReceipts;
import org.twinrail.intelligence.ListReceipts.Which;
import org.twinrail.intelligence.ReadItem;
import org.twinrail.intelligence.Receipt;
import org.twinrail.intelligence.facts.ReadingFact;
import org.twinrail.intelligence.internal.common.Judgement;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.common.Words;

/** Takes receipts, and says who has not opened what they have to know. */
@Component
public final class ReadingOperations implements OperationProvider {
    private static final Set<String> READABLE = Set.of("brief", "insight");
    private static final Comparator<Receipt> ORDER = Comparator.comparing(Receipt::overdue)
            .reversed()
            .thenComparing(Receipt::since)
            .thenComparing(Receipt::title)
            .thenComparing(Receipt::login);

    private final ObjectDirectory objects;
    private final WorkingTimes times;
    private final Judgement judgement;

    /** Made by Declarative Services. */
    @Activate
    public ReadingOperations(
            @Reference ObjectDirectory objects, @Reference WorkingTimes times, @Reference RuleEngine rules) {
        this.objects = objects;
        this.times = times;
        this.judgement = new Judgement(rules);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                ReadItem.class,
                (action, work) ->
                        List.of(new Deed("brief.read", "READ_BRIEF", "", "", "", item(action.item(), work), "", "")),
                this::read);
        registrar.query(ListReceipts.class, this::list);
    }

    private ObjectRef item(String text, Work work) {
        ObjectRef item = objects.existing("item", text, work);
        if (!READABLE.contains(item.kind())) {
            throw Words.invalid("item", "reading.kind", item.kind());
        }
        return item;
    }

    private Boolean read(ReadItem action, Work work) {
        ObjectRef item = item(action.item(), work);
        String login = work.actor().login();
        if (Reading.receipts(item, work).stream().noneMatch(r -> r.login().equals(login))) {
            work.resource(EntityManager.class).persist(new ReadReceiptEntity(item, work));
            return true;
        }
        return false;
    }

    private List<Receipt> list(ListReceipts query, Work work) {
        Search<RequiredReadingEntity> search = new Search<>(RequiredReadingEntity.class)
                .where("e.department = :department", "department", query.department())
                .where("e.released = false")
                .where("(e.until is null or e.until >= :today)", "today", work.today());
        if (query.item() != null) {
            ObjectRef item = item(query.item(), work);
            search.where("e.itemKind = :kind", "kind", item.kind()).where("e.itemId = :id", "id", item.id());
        }
        List<Receipt> receipts = new ArrayList<>();
        WorkingTime time = times.of(work);
        Map<String, List<Person>> people = new HashMap<>();
        for (RequiredReadingEntity required : search.all(work, "e.since, e.id")) {
            people.computeIfAbsent(required.department(), department -> work.ask(new ListPeople(department, false)));
            receipts.addAll(of(required, people.get(required.department()), time, work));
        }
        Which which = query.which() == null ? Which.UNREAD : query.which();
        return receipts.stream()
                .filter(receipt -> query.login() == null || receipt.login().equals(query.login()))
                .filter(receipt ->
                        which == Which.ALL || receipt.readAt() == null && (which == Which.UNREAD || receipt.overdue()))
                .sorted(ORDER)
                .toList();
    }

    private List<Receipt> of(RequiredReadingEntity required, List<Person> people, WorkingTime time, Work work) {
        OptionalInt hours = judgement.readingHours(
                new ReadingFact(required.item().kind().toUpperCase(Locale.ROOT), required.department()));
        Instant due = hours.isPresent() ? time.after(required.since(), Duration.ofHours(hours.getAsInt())) : null;
        Map<String, Instant> read = new HashMap<>();
        Reading.receipts(required.item(), work).forEach(r -> read.put(r.login(), r.readAt()));
        return people.stream()
                .map(person -> {
                    Instant at = read.get(person.login());
                    boolean overdue = at == null && due != null && work.now().isAfter(due);
                    return new Receipt(
                            required.item(),
                            required.title(),
                            person.login(),
                            person.department(),
                            required.since(),
                            due,
                            at,
                            overdue);
                })
                .toList();
    }
}
