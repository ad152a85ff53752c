package org.twinrail.intelligence.internal.notes;

import java.util.Locale;
import org.twinrail.api.ObjectRef;
import org.twinrail.intelligence.internal.competitors.Competitors;

/**
 * What a note is on, so that notes can be told to be on the same: its competitor, or else its object, its product or its region.
 *
 * @param key how topics are compared; empty where a note is on nothing in particular
 * @param label what people read
 */
public record Topic(String key, String label) {
    /** What a note's topic becomes where the object it is on is merged into another one: notes on one object stay on one topic. */
    public static final String FOLLOWS =
            ", x.topicLabel = case when x.topic = concat('object:', :kind, '/', :id) then :to"
                    + " else x.topicLabel end, x.topic = case when x.topic = concat('object:', :kind, '/', :id) then"
                    + " concat('object:', :kind, '/', :to) else x.topic end";

    static Topic of(String competitor, ObjectRef subject, String product, String region) {
        if (!competitor.isEmpty()) {
            return new Topic("competitor:" + Competitors.key(competitor), competitor);
        }
        if (subject != null) {
            return new Topic("object:" + subject, subject.id());
        }
        if (!product.isEmpty()) {
            return new Topic("product:" + product.toLowerCase(Locale.ROOT), product);
        }
        return region.isEmpty() ? new Topic("", "") : new Topic("region:" + region.toLowerCase(Locale.ROOT), region);
    }
}
