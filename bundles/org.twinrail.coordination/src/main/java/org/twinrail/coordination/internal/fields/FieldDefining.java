package org.twinrail.coordination.internal.fields;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.fields.CustomField;
import org.twinrail.coordination.fields.FieldType;
import org.twinrail.coordination.fields.ListFields;
import org.twinrail.coordination.fields.RecordField;
import org.twinrail.coordination.internal.hosts.Hosts;

/** Defines fields of the company's own, takes that back, and lists them. */
@Component
public final class FieldDefining implements OperationProvider {
    /** As the column is wide. */
    private static final int LONGEST_CHOICES = 4000;

    private final Hosts hosts;

    /** Made by Declarative Services. */
    @Activate
    public FieldDefining(@Reference Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                RecordField.class,
                (action, work) -> List.of(new Deed(
                        "field.record",
                        "DEFINE_FIELD",
                        "",
                        "",
                        "",
                        FieldEntity.object(action.kind(), action.code()),
                        "",
                        "")),
                this::record);
        registrar.action(
                RestoreField.class,
                (action, work) -> List.of(
                        Deed.undo("field.restore", FieldEntity.object(action.kind(), action.code()), work.takesBack())),
                this::restore);
        registrar.query(ListFields.class, this::list);
    }

    private Recorded record(RecordField action, Work work) {
        hosts.requireKind("kind", action.kind());
        Fields fields = new Fields(work);
        Optional<FieldEntity> found = fields.find(action.kind(), action.code());
        Definition before = found.map(FieldEntity::definition).orElse(null);
        Definition after = wanted(action, before);
        require(after, before, found.filter(fields::hasValues).isPresent());
        ObjectRef object = FieldEntity.object(action.kind(), action.code());
        if (after.equals(before)) {
            return new Recorded(object, Recorded.Change.UNCHANGED, found.get().version());
        }
        found.ifPresent(field -> work.checkVersion(field.version()));
        FieldEntity field = found.orElseGet(() -> new FieldEntity(action.kind(), action.code()));
        return define(field, before, after, work);
    }

    private static Definition wanted(RecordField action, Definition before) {
        List<String> choices = action.choices() != null
                ? action.choices().stream().map(String::strip).distinct().toList()
                : before == null ? List.of() : before.choices();
        boolean required = action.required() != null ? action.required() : before != null && before.required();
        boolean retired = action.retired() != null ? action.retired() : before != null && before.retired();
        String help = action.help() != null ? action.help().strip() : before == null ? "" : before.help();
        return new Definition(
                action.nameZh().strip(),
                action.nameEn().strip(),
                action.type(),
                action.type() == FieldType.CHOICE ? choices : List.of(),
                required,
                help,
                retired);
    }

    private static void require(Definition after, Definition before, boolean filledIn) {
        if (after.type() == FieldType.CHOICE && after.choices().isEmpty()) {
            throw Words.invalid("choices", "field.no-choices");
        }
        if (String.join("\n", after.choices()).length() > LONGEST_CHOICES) {
            throw Words.invalid("choices", "field.many-choices", LONGEST_CHOICES);
        }
        if (filledIn && before.type() != after.type()) {
            throw Words.invalid("type", "field.type", before.type());
        }
    }

    private static Recorded define(FieldEntity field, Definition before, Definition after, Work work) {
        field.define(after);
        EntityManager database = work.resource(EntityManager.class);
        database.persist(field);
        database.flush();
        ObjectRef object = FieldEntity.object(field.kind(), field.code());
        work.undoneBy(new RestoreField(field.kind(), field.code(), before), object, field.version());
        return new Recorded(
                object, before == null ? Recorded.Change.CREATED : Recorded.Change.UPDATED, field.version());
    }

    private Recorded restore(RestoreField action, Work work) {
        Fields fields = new Fields(work);
        FieldEntity field = fields.existing(action.kind(), action.code());
        work.checkVersion(field.version());
        boolean filledIn = fields.hasValues(field);
        if (action.before() != null) {
            require(action.before(), field.definition(), filledIn);
            return define(field, field.definition(), action.before(), work);
        }
        if (filledIn) {
            throw Words.refused("undo.field", field.code());
        }
        work.resource(EntityManager.class).remove(field);
        return new Recorded(FieldEntity.object(action.kind(), action.code()), Recorded.Change.UPDATED, field.version());
    }

    private List<CustomField> list(ListFields query, Work work) {
        return new Fields(work)
                .ofKind(query.kind()).stream()
                        .filter(field -> query.retired() == null || field.retired() == query.retired())
                        .map(FieldEntity::view)
                        .toList();
    }
}
