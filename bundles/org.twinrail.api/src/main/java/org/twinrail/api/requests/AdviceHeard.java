package org.twinrail.api.requests;

import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * Told to the reviews ({@link org.twinrail.api.spi.Work#changed}) when a request for advice has ended, answered or in silence (D4).
 *
 * @param object what the waiting action is done to
 * @param request the request as it ended
 */
public record AdviceHeard(ObjectRef object, Request request) {
    public AdviceHeard {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(request, "request");
    }
}
