package org.twinrail.coordination.advice;

/** What the host makes of an opinion; the host alone decides (D4). */
public enum AdviceAnswer {
    TAKEN,
    NOT_TAKEN
}
