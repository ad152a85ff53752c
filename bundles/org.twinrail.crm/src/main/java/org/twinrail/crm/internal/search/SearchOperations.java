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
import org.twinrail.crm.Term;
import org.twinrail.crm.internal.common.Store;

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
        return Store.of(work)
                .query(terms(query.term()), String.class)
                .setMaxResults(query.limit() == null ? TERMS : query.limit())
                .getResultList();
    }

    private static String terms(Term term) {
        return switch (term) {
            case INDUSTRY -> terms("CustomerEntity", "industry");
            case REGION -> terms("CustomerEntity", "region");
            case SOURCE -> terms("LeadEntity", "source");
            case CHANNEL -> terms("TouchEntity", "channel");
            case ROLE -> terms("ContactEntity", "role");
        };
    }

    private static String terms(String entity, String field) {
        return "select e." + field + " from " + entity + " e where e." + field + " <> '' group by e." + field
                + " order by count(e) desc, e." + field;
    }

    private static List<SearchCrm.Hit> search(SearchCrm query, Work work) {
        return Store.of(work)
                .query(hits(query.kind()), Tuple.class)
                .setParameter("text", query.text().strip().toLowerCase(Locale.ROOT))
                .setMaxResults(query.limit() == null ? HITS : query.limit())
                .getResultStream()
                .map(row -> hit(query.kind(), row))
                .toList();
    }

    private static String hits(SearchCrm.Kind kind) {
        return switch (kind) {
            case CUSTOMER ->
                hits(
                        "c.name as id, c.name as title, c.industry as first, c.region as second",
                        "CustomerEntity c",
                        "c.name");
            case CONTACT ->
                hits(
                        "c.name as id, p.name as title, c.name as first, p.role as second",
                        "ContactEntity p join p.customer c",
                        "p.name",
                        "p.phone",
                        "p.email");
            case LEAD ->
                hits(
                        "l.number as id, l.number as title, coalesce(c.name, l.company) as first, l.contact as second",
                        "LeadEntity l left join l.customer c",
                        "l.number",
                        "c.name",
                        "l.company",
                        "l.contact");
            case OPPORTUNITY ->
                hits(
                        "o.number as id, o.number as title, c.name as first, p.name as second",
                        "OpportunityEntity o left join o.customer c left join o.product p",
                        "o.number",
                        "c.name",
                        "p.name");
        };
    }

    private static String hits(String what, String from, String... names) {
        String contains = Stream.of(names)
                .map(name -> "locate(:text, lower(" + name + ")) > 0")
                .collect(Collectors.joining(" or "));
        String begins = Stream.of(names)
                .map(name -> "locate(:text, lower(" + name + ")) = 1")
                .collect(Collectors.joining(" or "));
        return "select " + what + " from " + from + " where " + contains + " order by case when " + begins
                + " then 0 else 1 end, " + names[0];
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
