package org.twinrail.coordination.advice;

/** How a piece of advice stands (D4). */
public enum AdviceState {
    /** It was asked for, and the adviser has not said anything yet. */
    ASKED,
    /** The adviser gave an opinion, which the host has to answer. */
    GIVEN,
    /** The host follows the opinion. */
    TAKEN,
    /** The host decided otherwise, and said why. */
    NOT_TAKEN,
    /** The adviser has nothing to say, and said why. */
    DECLINED,
    /** The deadline passed in silence, which counts as no objection. */
    DEEMED
}
