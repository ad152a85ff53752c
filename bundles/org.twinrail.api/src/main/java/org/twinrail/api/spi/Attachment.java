package org.twinrail.api.spi;

import java.util.Objects;
import java.util.function.LongFunction;
import org.twinrail.api.Text;

/**
 * Things of one kind that hang on objects of any bundle, and go with an object that is merged into another one (lesson 16). Their entity
 * has the object's kind and id in attributes {@code aboutKind} and {@code aboutId}, and a {@code UUID id}.
 *
 * @param kind its short name, of at most 20 letters, that no other bundle uses
 * @param entity the name of its entity, which is {@code x} in the fragments below
 * @param also what else is set beside the object, in the persistence's query language, each with a comma before it; it hangs on {@code :id}
 *     of {@code :kind}, and {@code :to} is the id of the object it hangs on from now on
 * @param free a condition in the same language that the survivor, {@code :to} of kind {@code :kind}, has not the same already; what does not
 *     meet it stays where it is
 * @param told says how many of them there are, as the end of a sentence: {@code 3 notes}
 */
public record Attachment(String kind, String entity, String also, String free, LongFunction<Text> told) {
    private static final String ALWAYS = "1 = 1";

    public Attachment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(also, "also");
        Objects.requireNonNull(free, "free");
        Objects.requireNonNull(told, "told");
    }

    /** Things of which any number can hang on an object. */
    public static Attachment any(String kind, String entity, LongFunction<Text> told) {
        return new Attachment(kind, entity, "", ALWAYS, told);
    }

    /** Things of which an object has each only once. */
    public static Attachment once(String kind, String entity, String free, LongFunction<Text> told) {
        return new Attachment(kind, entity, "", free, told);
    }
}
