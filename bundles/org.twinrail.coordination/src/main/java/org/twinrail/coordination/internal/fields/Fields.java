package org.twinrail.coordination.internal.fields;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;

/** The fields and their values of one action or query. */
final class Fields {
    private final EntityManager database;

    Fields(Work work) {
        this.database = work.resource(EntityManager.class);
    }

    Optional<FieldEntity> find(String kind, String code) {
        return database.createQuery(
                        "select f from FieldEntity f where f.kind = :kind and f.code = :code", FieldEntity.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * The field that a parameter {@code field} names.
     *
     * @throws org.twinrail.api.InvalidInputException that lists those there are
     */
    FieldEntity existing(String kind, String code) {
        return find(kind, code.strip()).orElseThrow(() -> {
            String there = ofKind(kind).stream().map(FieldEntity::code).collect(Collectors.joining(", "));
            return there.isEmpty()
                    ? Words.invalid("field", "field.none", kind)
                    : Words.invalid("field", "field.unknown", kind, code, there);
        });
    }

    /** All of a kind, or all where that is null: in the order in which they were defined. */
    List<FieldEntity> ofKind(String kind) {
        return database.createQuery(
                        "select f from FieldEntity f where :kind is null or f.kind = :kind order by f.kind, f.id",
                        FieldEntity.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    Optional<FieldValueEntity> value(ObjectRef object, String field) {
        return database.createQuery(
                        "select v from FieldValueEntity v where v.aboutKind = :kind and v.aboutId = :id and v.field = :field",
                        FieldValueEntity.class)
                .setParameter("kind", object.kind())
                .setParameter("id", object.id())
                .setParameter("field", field)
                .getResultStream()
                .findFirst();
    }

    /** A field with its value on an object; the value is null where it is not filled in. */
    record Line(FieldEntity field, FieldValueEntity value) {}

    /** The fields of an object in one reading, filled in or not. */
    List<Line> lines(ObjectRef object) {
        return database.createQuery(
                        "select f, v from FieldEntity f left join FieldValueEntity v"
                                + " on v.field = f.code and v.aboutKind = f.kind and v.aboutId = :id"
                                + " where f.kind = :kind order by f.id",
                        Object[].class)
                .setParameter("kind", object.kind())
                .setParameter("id", object.id())
                .getResultStream()
                .map(row -> new Line((FieldEntity) row[0], (FieldValueEntity) row[1]))
                .toList();
    }

    boolean hasValues(FieldEntity field) {
        return !database.createQuery(
                        "select 1 from FieldValueEntity v where v.aboutKind = :kind and v.field = :field",
                        Integer.class)
                .setParameter("kind", field.kind())
                .setParameter("field", field.code())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
