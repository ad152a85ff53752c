package org.twinrail.api.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;

/** An OSGi service that can explain ids of its bundle: a conflict, a line of a statement. */
@ConsumerType
public interface Explainer {
    /** Why the thing with this id is as it is; nothing where the id is not this bundle's. */
    Optional<Explanation> explain(UUID id, Work work);

    /**
     * Why something is as it is.
     *
     * @param id what was asked for
     * @param kind what it is: {@code action}, {@code conflict}, {@code statement-line}…
     * @param title one line that names it
     * @param at when it was decided
     * @param by the login of who caused it
     * @param verdict the reasons, the rules that fired with their facts, and the rules' version
     * @param details further lines a person may want, in reading order
     */
    record Explanation(UUID id, String kind, Text title, Instant at, String by, Verdict verdict, List<Text> details) {
        public Explanation {
            details = List.copyOf(details);
        }
    }
}
