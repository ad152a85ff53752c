package org.twinrail.crm;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Makes the keys by which duplicates are found, for some of the customers and contacts that have none: those of before there were any. Changes
 * nothing that people see.
 */
@Operation(value = "duplicates.prepare", audited = false)
public record PrepareDuplicates() implements Action<PrepareDuplicates.Result> {
    /**
     * How far it is.
     *
     * @param prepared how many customers and contacts were prepared
     * @param left how many are left
     */
    public record Result(long prepared, long left) {}
}
