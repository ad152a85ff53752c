package org.twinrail.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name by which an action or a query is called from outside, for example {@code opportunity.quote}.
 *
 * <p>Its one-line description stands under the same name as key in {@code Messages_zh.properties} and
 * {@code Messages_en.properties} beside the record; a parameter's description under {@code <name>.<parameter>}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Operation {
    /** The name: lower-case words joined by dots and hyphens, the thing first, then the verb. */
    String value();

    /**
     * Whether an action that was done gets a row in the audit. False only for what concerns nobody but the caller, such as how wide they
     * like a column: refused, it has its row all the same; sent again with its id, it is done again.
     */
    boolean audited() default true;
}
