package org.twinrail.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of an action or its result that not everybody may read who reads the audit, such as a department's internal note.
 *
 * <p>The audit and a request that waits show {@code …} in its place. The audit keeps its checksum, by which an action that is sent again is
 * known; the text itself is kept by whoever the action handed it to. In the result of an action that is sent again only who did it finds it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Confidential {}
