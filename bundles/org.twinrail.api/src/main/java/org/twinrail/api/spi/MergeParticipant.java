package org.twinrail.api.spi;

import java.util.List;
import java.util.Objects;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Text;

/**
 * An OSGi service by which a bundle takes part where two records of another bundle are merged, and where that is taken back: with what hangs on
 * them by an {@link org.twinrail.api.ObjectRef}, and with what was computed from them. Asked for every kind of object; what is not its own
 * matter it answers with nothing.
 *
 * <p>All of it happens in the merge's transaction, in statements whose number does not grow with the records.
 */
@ConsumerType
public interface MergeParticipant {
    /** What a merge would do here, for who thinks of one. Changes nothing. */
    List<Effect> effects(ObjectMerge merge, Work work);

    /** Lets what hangs on the merged record hang on the survivor, and keeps what that was. */
    default void merge(ObjectMerge merge, Work work) {}

    /** Gives back what {@link #merge} moved, as far as it is still there; what came since stays with the survivor. */
    default void split(ObjectMerge merge, Work work) {}

    /** What was settled since on the strength of the merge, so that it stays, as the ends of sentences: a closed period. */
    default List<Text> settledSince(ObjectMerge merge, Work work) {
        return List.of();
    }

    /**
     * One thing a merge would do.
     *
     * @param kind of what kind it is
     * @param what what it is about, for people: {@code 3 notes}
     */
    record Effect(Kind kind, Text what) {
        public Effect {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(what, "what");
        }
    }

    /** The kinds of effects. */
    enum Kind {
        /** Goes over to the survivor. */
        MOVES,
        /** Stays where it is, because the survivor has the same already. */
        STAYS,
        /** Changes whose something is. */
        OWNERSHIP,
        /** Was computed for people's pay, or will be, from what is merged. */
        PAY
    }
}
