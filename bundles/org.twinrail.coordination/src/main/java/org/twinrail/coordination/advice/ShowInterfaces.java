package org.twinrail.coordination.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.coordination.Party;

/**
 * Shows who is responsible for an object and which departments advise on it (D4).
 *
 * @param object the object, as {@code kind/id}
 */
@Operation("advice.interfaces")
public record ShowInterfaces(@NotBlank @Size(max = 300) String object) implements Query<ShowInterfaces.Interfaces> {
    /**
     * The open interfaces of an object.
     *
     * @param host who is responsible; null where nobody is, and then whoever asks takes the place
     * @param hostDepartment the code of the host's department; empty where nobody knows
     * @param open the departments that advise
     */
    public record Interfaces(Party host, String hostDepartment, List<OpenInterface> open) {
        public Interfaces {
            open = List.copyOf(open);
        }
    }
}
