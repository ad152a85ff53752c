package org.twinrail.crm.pool;

/** By what a customer came to its owner, or into the public pool. */
public enum OwnershipCause {
    /** The customer was recorded or imported so. */
    RECORDED,
    /** A salesperson took it from the pool. */
    CLAIMED,
    /** Somebody in charge gave it to a person. */
    ASSIGNED,
    /** The owner gave it back. */
    RELEASED,
    /** The rules took it back, because too little had happened. */
    RECLAIMED,
    /** It was merged with another customer, whose owner it has now. */
    MERGED,
    /** An earlier change was taken back. */
    UNDONE
}
