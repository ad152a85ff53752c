package org.twinrail.coordination.internal.hosts;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.Work;

/** The objects that notes, files and advice can hang on, as the domains at hand know them. Safe for use by many threads. */
@Component(service = {Hosts.class, ObjectDirectory.class})
public final class Hosts implements ObjectDirectory {
    private final List<KnownObjects> domains = new CopyOnWriteArrayList<>();

    /** Takes a domain in; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addDomain(KnownObjects domain) {
        domains.add(domain);
    }

    /** Lets a domain go. */
    public void removeDomain(KnownObjects domain) {
        domains.remove(domain);
    }

    /**
     * The object a parameter {@code object} names.
     *
     * @throws org.twinrail.api.InvalidInputException where it is none, of an unknown kind, or not there
     */
    public ObjectRef existing(String text, Work work) {
        return existing("object", text, work);
    }

    @Override
    public ObjectRef existing(String parameter, String text, Work work) {
        ObjectRef object = parsed(parameter, text);
        if (requireKind(parameter, object.kind()).stream().noneMatch(domain -> domain.exists(object, work))) {
            throw Complaints.of(parameter, "object.unknown", object);
        }
        return object;
    }

    /**
     * The domains that know a kind of object that a parameter names.
     *
     * @throws org.twinrail.api.InvalidInputException that lists the kinds there are, where nobody knows it
     */
    public List<KnownObjects> requireKind(String parameter, String kind) {
        List<KnownObjects> knowing =
                domains.stream().filter(domain -> domain.kinds().contains(kind)).toList();
        if (knowing.isEmpty()) {
            throw Complaints.of(parameter, "object.kind", kind, kinds());
        }
        return knowing;
    }

    /** Who is responsible for an object; nothing where nobody is, or its domain is not at hand. */
    public Optional<KnownObjects.Host> responsible(ObjectRef object, Work work) {
        return domains.stream()
                .filter(domain -> domain.kinds().contains(object.kind()))
                .flatMap(domain -> domain.host(object, work).stream())
                .findFirst();
    }

    private static ObjectRef parsed(String parameter, String text) {
        try {
            return ObjectRef.parse(text.strip());
        } catch (IllegalArgumentException notOne) {
            throw Complaints.of(parameter, "object.form", text);
        }
    }

    private String kinds() {
        return domains.stream()
                .flatMap(domain -> domain.kinds().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
