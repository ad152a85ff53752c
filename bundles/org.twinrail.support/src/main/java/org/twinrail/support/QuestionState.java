package org.twinrail.support;

/** How far a customer's technical question is. */
public enum QuestionState {
    /** Asked; nobody has taken it. */
    ASKED,
    /** Somebody of the post works on it. */
    TAKEN,
    /** Passed to R&D, whose clock runs. */
    PASSED,
    /** Back from R&D; the post makes the answer of it. */
    BACK,
    /** Answered; the customer is still to be told. */
    ANSWERED,
    /** The customer was told. */
    TOLD
}
