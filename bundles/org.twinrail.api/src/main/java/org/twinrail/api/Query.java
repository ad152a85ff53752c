package org.twinrail.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something a person or a program wants to read; it changes nothing.
 *
 * <p>Implemented as a record annotated with {@link Operation}, like an {@link Action}.
 *
 * @param <R> the answer
 */
@ConsumerType
public interface Query<R> {}
