package org.twinrail.coordination.internal.advice;

import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.internal.people.Directory;

/** Shows stored advice to people, with names for codes. */
final class AdviceViews {
    private AdviceViews() {}

    static Advice of(AdviceEntity advice, Directory directory) {
        Standing standing = advice.standing();
        return new Advice(
                advice.id(),
                advice.object(),
                advice.origin(),
                advice.question(),
                advice.askedBy(),
                advice.askedAt(),
                directory.party(advice.host().code()),
                advice.host().department(),
                directory.party(advice.adviser().code()),
                advice.adviser().department(),
                advice.deadline(),
                advice.reason(),
                standing.state(),
                standing.opinion(),
                standing.givenBy(),
                standing.givenAt(),
                standing.late(),
                standing.reply(),
                standing.answeredBy(),
                standing.answeredAt(),
                advice.version());
    }
}
