package org.twinrail.api.spi;

import java.util.List;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/** An OSGi service that says what of its bundle refers to an object: a record that others refer to is not taken back. */
@ConsumerType
public interface Referrer {
    /** What refers to the object; empty where nothing does or the kind is unknown here. */
    List<Reference> to(ObjectRef object, Work work);

    /**
     * Something that refers to an object.
     *
     * @param what what it is, as the end of a sentence: {@code 3 contacts}
     * @param settled true where it rests on the object as it is now, so that not even a value of it goes back: a closed period
     */
    record Reference(Text what, boolean settled) {
        /** All of them, one after the other. */
        public static Text all(List<Reference> references) {
            return new Text(
                    references.stream().map(r -> r.what().zh()).collect(Collectors.joining("、")),
                    references.stream().map(r -> r.what().en()).collect(Collectors.joining(", ")));
        }
    }
}
