package org.twinrail.crm.internal.search;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.ListTerms;
import org.twinrail.crm.SearchCrm;

/** Finds what is known by a part of its name, and what was written before. */
@Component
public final class SearchOperations implements OperationProvider {
    private static final int HITS = 20;
    private static final int TERMS = 100;

    @Override
    public void register(Registrar registrar) {
        registrar.query(SearchCrm.class, SearchOperations::search);
        registrar.query(ListTerms.class, SearchOperations::terms);
    }

    private static List<String> terms(ListTerms query, Work work) {
        Terms terms =
                switch (query.term()) {
                    case INDUSTRY -> new Terms("CustomerEntity", "industry", work);
                    case REGION -> new Terms("CustomerEntity", "region", work);
                    case SOURCE -> new Terms("LeadEntity", "source", work);
                    case CHANNEL -> new Terms("TouchEntity", "channel", work);
                    case ROLE -> new Terms("ContactEntity", "role", work);
                };
        return terms.first(query.limit() == null ? TERMS : query.limit());
    }

    private static List<SearchCrm.Hit> search(SearchCrm query, Work work) {
        Finding finding = finding(query.kind());
        String text = query.text().strip();
        int most = query.limit() == null ? HITS : query.limit();
        return finding.find(text, most, work).stream()
                .map(row -> hit(query.kind(), row))
                .toList();
    }

    private static Finding finding(SearchCrm.Kind kind) {
        return switch (kind) {
            case CUSTOMER ->
                new Finding(
                        "coalesce(m.name, c.name) as id, c.name as title, coalesce(m.name, c.industry) as first, c.region as"
                                + " second",
                        "CustomerEntity c left join c.mergedInto m",
                        List.of("c.name"));
            case CONTACT ->
                new Finding(
                        "c.name as id, p.name as title, c.name as first, p.role as second",
                        "ContactEntity p join p.customer c",
                        List.of("p.name", "p.phone", "p.email"));
            case LEAD ->
                new Finding(
                        "l.number as id, l.number as title, coalesce(c.name, l.company) as first, l.contact as second",
                        "LeadEntity l left join l.customer c",
                        List.of("l.number", "c.name", "l.company", "l.contact"));
            case OPPORTUNITY ->
                new Finding(
                        "o.number as id, o.number as title, c.name as first, p.name as second",
                        "OpportunityEntity o left join o.customer c left join o.product p",
                        List.of("o.number", "c.name", "p.name"));
        };
    }

    private static SearchCrm.Hit hit(SearchCrm.Kind kind, Tuple row) {
        String detail = Stream.of(row.get("first", String.class), row.get("second", String.class))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        SearchCrm.Kind opens = kind == SearchCrm.Kind.CONTACT ? SearchCrm.Kind.CUSTOMER : kind;
        ObjectRef object = new ObjectRef(opens.name().toLowerCase(Locale.ROOT), row.get("id", String.class));
        return new SearchCrm.Hit(object, row.get("title", String.class), detail);
    }
}
