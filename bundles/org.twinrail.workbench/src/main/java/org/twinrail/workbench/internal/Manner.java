package org.twinrail.workbench.internal;

import org.twinrail.api.Call;

/**
 * In which manner an action is done.
 *
 * @param partner login of the colleague it is done with; null for nobody
 * @param expectedVersion the version the person saw; null to take the object as it is
 */
record Manner(String partner, Long expectedVersion) {
    static final Manner PLAIN = new Manner(null, null);

    Call of(Call call) {
        Call joint = partner == null ? call : call.with(partner);
        return expectedVersion == null ? joint : joint.expecting(expectedVersion);
    }
}
