package org.twinrail.api.rules;

import java.util.Objects;
import java.util.Optional;
import org.twinrail.api.ObjectRef;

/**
 * An action as the boundary rules see it (D2): what is being done, where in the funnel, and whose it is.
 *
 * @param action the action's name, for example {@code opportunity.quote}
 * @param activity the kind of activity, for example {@code QUOTE}; the responsibility matrix speaks of these
 * @param track the operating model that hosts the object, for example {@code dual}; empty where none does
 * @param stage the funnel stage of the object; empty where it has none
 * @param half {@code UPPER} or {@code LOWER} funnel; empty where the object has no stage
 * @param object what is acted on; null for something new
 * @param owner the login of the person responsible for the object; empty where nobody is
 * @param ownerDepartment the code of that person's department; empty where nobody is
 */
public record Deed(
        String action,
        String activity,
        String track,
        String stage,
        String half,
        ObjectRef object,
        String owner,
        String ownerDepartment) {

    /** The activity of setting up the installation itself: people, departments, tracks. */
    public static final String ADMINISTER = "ADMINISTER";

    /** The activity of entering what has already happened, as an import does. */
    public static final String RECORD = "RECORD";

    /** The activity of answering what was asked of oneself: advice, joint work, approval. */
    public static final String ANSWER = "ANSWER";

    /** The activity of taking back what was done; the owner is then who did it. */
    public static final String UNDO = "UNDO";

    public Deed {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(activity, "activity");
        track = track == null ? "" : track;
        stage = stage == null ? "" : stage;
        half = half == null ? "" : half;
        owner = owner == null ? "" : owner;
        ownerDepartment = ownerDepartment == null ? "" : ownerDepartment;
    }

    /** A deed that acts on no object of the funnel. */
    public static Deed of(String action, String activity) {
        return new Deed(action, activity, "", "", "", null, "", "");
    }

    /**
     * The deed of an action by which another one is taken back (see {@link org.twinrail.api.spi.Work#undoneBy}).
     *
     * @param takesBack the login of who did that other one, as {@link org.twinrail.api.spi.Work#takesBack} says; nothing where the
     *     action is done by itself
     */
    public static Deed undo(String action, ObjectRef object, Optional<String> takesBack) {
        return new Deed(action, UNDO, "", "", "", object, takesBack.orElse(""), "");
    }
}
