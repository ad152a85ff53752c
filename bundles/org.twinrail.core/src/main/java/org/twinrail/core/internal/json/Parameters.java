package org.twinrail.core.internal.json;

/**
 * An action's parameters as the audit keeps them.
 *
 * @param shown as JSON, without what is confidential: for every reader
 * @param sealed as JSON with the checksums of what is confidential: for nobody; null where nothing is
 */
public record Parameters(String shown, String sealed) {
    /** By what they are known again. */
    public String known() {
        return sealed == null ? shown : sealed;
    }
}
