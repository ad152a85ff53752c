package org.twinrail.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something a person, a timer or another program wants done.
 *
 * <p>Implemented as a record whose components are the parameters, annotated with {@link Operation} and, where a parameter has
 * limits, with {@code jakarta.validation} constraints: the Gateway checks them at the door and shows them in the JSON Schema.
 *
 * @param <R> what the action returns when it is done; {@link Void} where there is nothing to return
 */
@ConsumerType
public interface Action<R> {}
