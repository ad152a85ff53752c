package org.twinrail.coordination.internal.fields;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.fields.FieldType;
import org.twinrail.coordination.fields.FieldValue;
import org.twinrail.coordination.fields.ListFieldValues;
import org.twinrail.coordination.fields.ShowFields;
import org.twinrail.coordination.internal.hosts.Hosts;

/** Shows what the fields of the company's own say: all of one object, and one on all objects. */
@Component
public final class FieldReading implements OperationProvider {
    private static final int PAGE = 100;

    private final Hosts hosts;

    /** Made by Declarative Services. */
    @Activate
    public FieldReading(@Reference Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(ShowFields.class, this::show);
        registrar.query(ListFieldValues.class, FieldReading::list);
    }

    private List<FieldValue> show(ShowFields query, Work work) {
        ObjectRef object = hosts.existing(query.object(), work);
        return new Fields(work)
                .lines(object).stream()
                        .filter(line -> line.value() != null || !line.field().retired())
                        .map(line -> line.value() == null
                                ? new FieldValue(object, line.field().view(), "", "", null, 0)
                                : line.value().view(line.field()))
                        .toList();
    }

    private static List<FieldValue> list(ListFieldValues query, Work work) {
        FieldEntity field = new Fields(work).existing(query.kind(), query.field());
        StringBuilder where = new StringBuilder("v.aboutKind = :kind and v.field = :field");
        Map<String, Object> values = new HashMap<>(Map.of("kind", field.kind(), "field", field.code()));
        if (query.text() != null && !query.text().isBlank()) {
            where.append(" and locate(:text, lower(v.words)) > 0");
            values.put("text", query.text().strip().toLowerCase(Locale.ROOT));
        }
        limit(field, "from", query.from(), ">=", where, values);
        limit(field, "to", query.to(), "<=", where, values);
        TypedQuery<FieldValueEntity> found = work.resource(EntityManager.class)
                .createQuery(
                        "select v from FieldValueEntity v where " + where + " order by "
                                + sorting(field.type()).order(query.sort()),
                        FieldValueEntity.class);
        values.forEach(found::setParameter);
        return found
                .setFirstResult(query.offset() == null ? 0 : query.offset())
                .setMaxResults(query.limit() == null ? PAGE : query.limit())
                .getResultList()
                .stream()
                .map(value -> value.view(field))
                .toList();
    }

    private static void limit(
            FieldEntity field,
            String parameter,
            String written,
            String sign,
            StringBuilder where,
            Map<String, Object> values) {
        if (written == null || written.isBlank()) {
            return;
        }
        Said said = Said.read(parameter, field.type(), field.choices(), written);
        switch (field.type()) {
            case NUMBER, MONEY -> {
                where.append(" and v.amount ").append(sign).append(" :").append(parameter);
                values.put(parameter, said.amount());
                // Amounts of different currencies are neither more nor less than each other.
                where.append(" and v.currency = :currency_").append(parameter);
                values.put("currency_" + parameter, said.currency());
            }
            case DATE -> {
                where.append(" and v.day ").append(sign).append(" :").append(parameter);
                values.put(parameter, said.day());
            }
            default -> throw Words.invalid(parameter, "values.range", field.code());
        }
    }

    private static Sorting sorting(FieldType type) {
        String[] keys =
                switch (type) {
                    case NUMBER, MONEY -> new String[] {"v.currency", "v.amount", "v.aboutId"};
                    case DATE -> new String[] {"v.day", "v.aboutId"};
                    case TEXT, CHOICE, YES_NO, PERSON -> new String[] {"v.words", "v.aboutId"};
                };
        return Sorting.standard("value").by("value", keys).by("object", "v.aboutId");
    }
}
