package org.twinrail.api.spi;

import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.ObjectRef;

/** An OSGi service by which a domain says which of its objects there are, so that notes, files and the like can hang on them. */
@ConsumerType
public interface KnownObjects {
    /** The kinds it knows, for example {@code customer}. */
    Set<String> kinds();

    /** Whether there is such an object; asked for its own kinds only. */
    boolean exists(ObjectRef object, Work work);

    /** Who is responsible for an object (D4); nothing where nobody is. Asked for its own kinds only. */
    default Optional<Host> host(ObjectRef object, Work work) {
        return Optional.empty();
    }

    /**
     * Who is responsible for an object.
     *
     * @param login the person; empty where the department is, and nobody of it in particular
     * @param department the code of the department; empty where nobody knows
     */
    record Host(String login, String department) {
        public Host {
            login = login == null ? "" : login;
            department = department == null ? "" : department;
            if (login.isEmpty() && department.isEmpty()) {
                throw new IllegalArgumentException("a host is a person or a department");
            }
        }
    }
}
