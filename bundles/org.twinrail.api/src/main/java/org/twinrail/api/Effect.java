package org.twinrail.api;

/** What a boundary verdict says about an action, from the mildest to the strictest; where several rules speak, the strictest holds. */
public enum Effect {
    /** It may be done. */
    ALLOW,
    /** It may be done, and the other department, as adviser, is told (D4). */
    TELL,
    /** The other department is asked first; its silence past the deadline is recorded and the action goes on (D4, D9). */
    ADVICE,
    /** It may be done only together with a person of the owning department, who must agree (D2). */
    JOINT,
    /** Somebody must approve it first; without approval by the deadline it lapses. */
    APPROVAL,
    /** It may not be done. */
    REFUSE;

    /** The stricter of the two. */
    public Effect strictest(Effect other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** True where somebody else must answer before the action goes on. */
    public boolean waits() {
        return this == ADVICE || this == JOINT || this == APPROVAL;
    }
}
