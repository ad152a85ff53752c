package org.twinrail.crm.facts;

/**
 * A rule's conclusion: a customer falls into the public pool when for so long something has not happened. Of several the one that comes
 * first holds. Its sentence stands in the rule's {@code @reason_zh} and {@code @reason_en}, with {@code {days}} and {@code {warning}} for the
 * figures.
 *
 * @param without what has not happened: {@code TOUCH} since it came to the owner or the owner last touched it, {@code OPPORTUNITY} since it
 *     came to the owner; where one was opened since, this does not count
 * @param days after how many working days of eight hours
 * @param warning how many working days before the owner is warned
 */
public record Reclaim(String without, int days, int warning) {
    /** Since the owner last touched it. */
    public static final String TOUCH = "TOUCH";

    /** Since it came to the owner, where no opportunity was opened. */
    public static final String OPPORTUNITY = "OPPORTUNITY";

    public Reclaim {
        if (!without.equals(TOUCH) && !without.equals(OPPORTUNITY)) {
            throw new IllegalArgumentException(without + " is neither TOUCH nor OPPORTUNITY");
        }
        if (days < 1 || warning < 0) {
            throw new IllegalArgumentException("at least one day, and no fewer than none of warning");
        }
    }
}
