package org.twinrail.coordination.internal.fields;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.KnownObjects.Host;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.facts.FieldFact;
import org.twinrail.coordination.fields.FieldType;
import org.twinrail.coordination.fields.SetField;
import org.twinrail.coordination.internal.hosts.Hosts;

/** Fills in fields of the company's own, and takes that back. */
@Component
public final class FieldFilling implements OperationProvider {
    private static final Said NOTHING = new Said("", null, "", null);

    private final Hosts hosts;

    /** Made by Declarative Services. */
    @Activate
    public FieldFilling(@Reference Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(SetField.class, this::facts, this::set);
        registrar.action(
                RestoreFieldValue.class,
                (action, work) -> List.of(Deed.undo(
                        "field.restore-value", new ObjectRef(action.kind(), action.object()), work.takesBack())),
                this::restore);
    }

    private List<?> facts(SetField action, Work work) {
        ObjectRef object = object(action, work);
        FieldEntity field = new Fields(work).existing(object.kind(), action.field());
        Optional<Host> host = hosts.responsible(object, work);
        String owner = host.map(Host::login).orElse("");
        return List.of(
                new Deed(
                        "field.set",
                        "SET_FIELD",
                        "",
                        "",
                        "",
                        object,
                        owner,
                        host.map(Host::department).orElse("")),
                new FieldFact(
                        object.kind(),
                        field.code(),
                        field.type().name(),
                        owner.equals(work.actor().login())));
    }

    private ObjectRef object(SetField action, Work work) {
        return hosts.existing(
                "object", action.kind().strip() + "/" + action.object().strip(), work);
    }

    private Recorded set(SetField action, Work work) {
        ObjectRef object = object(action, work);
        FieldEntity field = new Fields(work).existing(object.kind(), action.field());
        if (field.retired()) {
            throw Words.invalid("field", "field.retired", field.code());
        }
        return say(object, field.code(), wanted(action, field, work), work);
    }

    private static Said wanted(SetField action, FieldEntity field, Work work) {
        if (action.value() == null || action.value().isBlank()) {
            if (field.required()) {
                throw Words.invalid("value", "value.required", field.code());
            }
            return NOTHING;
        }
        Said said = Said.read("value", field.type(), field.choices(), action.value());
        if (field.type() == FieldType.PERSON
                && work.ask(new FindPerson(said.words()))
                        .filter(person -> person.active())
                        .isEmpty()) {
            throw Words.invalid("value", "value.person", said.words());
        }
        return said;
    }

    private static Recorded say(ObjectRef object, String field, Said said, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        Optional<FieldValueEntity> found = new Fields(work).value(object, field);
        long version = found.map(FieldValueEntity::version).orElse(0L);
        String before = found.map(FieldValueEntity::words).orElse("");
        if (before.equals(said.words())) {
            return new Recorded(object, Recorded.Change.UNCHANGED, version);
        }
        work.checkVersion(version);
        if (said.words().isEmpty()) {
            found.ifPresent(database::remove);
            database.flush();
            version = 0;
        } else {
            FieldValueEntity value = found.orElseGet(() -> new FieldValueEntity(object, field));
            value.say(said, work.actor().login(), work.now());
            database.persist(value);
            database.flush();
            version = value.version();
        }
        // Other fields of the object do not matter, so undo looks at what is said and not at a version.
        work.undoneBy(new RestoreFieldValue(object.kind(), object.id(), field, before, said.words()), object, null);
        return new Recorded(object, found.isEmpty() ? Recorded.Change.CREATED : Recorded.Change.UPDATED, version);
    }

    private Recorded restore(RestoreFieldValue action, Work work) {
        ObjectRef object = new ObjectRef(action.kind(), action.object());
        Fields fields = new Fields(work);
        FieldEntity field = fields.existing(action.kind(), action.field());
        String now =
                fields.value(object, field.code()).map(FieldValueEntity::words).orElse("");
        if (!now.equals(action.after())) {
            throw Words.refused("undo.value", field.code());
        }
        // A word that is no longer offered was one when it was said.
        Said before = action.before().isEmpty()
                ? NOTHING
                : Said.read("before", field.type(), List.of(action.before()), action.before());
        return say(object, field.code(), before, work);
    }
}
