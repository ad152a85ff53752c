package org.twinrail.coordination.internal.view;

import java.util.List;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.ConflictEvent;
import org.twinrail.coordination.internal.people.Directory;
import org.twinrail.coordination.internal.steps.Responsible;
import org.twinrail.coordination.internal.store.ConflictEntity;

/** Queues the events that tell the rest of the house about a conflict. */
public final class Announcements {
    public static final String RAISED = "conflict/raised";
    public static final String ESCALATED = "conflict/escalated";
    public static final String OVERDUE = "conflict/overdue";
    public static final String SETTLED = "conflict/settled";
    public static final String DECIDED = "conflict/decided";
    public static final String WITHDRAWN = "conflict/withdrawn";

    private Announcements() {}

    /** Queues an event for after the commit. */
    public static void announce(String topic, ConflictEntity conflict, List<String> parties, Work work) {
        List<String> responsible =
                conflict.isOpen() ? Responsible.named(conflict.responsible(), parties, new Directory(work)) : List.of();
        work.publish(
                topic,
                new ConflictEvent(
                        conflict.id(),
                        conflict.kind(),
                        conflict.severity(),
                        conflict.about(),
                        parties,
                        conflict.state(),
                        conflict.step(),
                        responsible,
                        work.actor().login(),
                        work.now()));
    }
}
