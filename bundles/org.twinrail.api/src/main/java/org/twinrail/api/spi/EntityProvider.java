package org.twinrail.api.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An OSGi service by which a bundle contributes private entities and the scripts that make their tables.
 *
 * <p>Each contributor has a migration history of its own, so bundles are upgraded independently of one another; tables carry the
 * contributor's name as prefix, for example {@code crm_customer}, and no foreign key leaves a contributor.
 */
@ConsumerType
public interface EntityProvider {
    /** The contributor's short name: lower-case letters, for example {@code crm}. */
    String name();

    /** The entity classes, annotated with {@code jakarta.persistence}; loadable from this service's bundle. */
    List<Class<?>> entities();

    /**
     * The folder within the bundle that holds the scripts, named {@code V1__words.sql}, {@code V2__words.sql}…, in SQL that both H2 and
     * PostgreSQL take.
     */
    default String migrations() {
        return "db/" + name();
    }

    /** Which of its entities hang on objects of any bundle, and so go with one that is merged into another. */
    default List<Attachment> attachments() {
        return List.of();
    }
}
