package org.twinrail.crm.internal.keys;

/**
 * What two customers may have in common. The first ones are evidence of their own; the last three only bring customers together that are
 * then compared: a name that differs in one sign still begins the same, or has every other sign the same.
 */
public enum KeyKind {
    /** The number in the company register. */
    REGISTRATION,
    /** A telephone number of the company or of somebody there. */
    PHONE,
    /** A mail address of the company or of somebody there. */
    MAIL,
    /** The name without legal form. */
    NAME,
    /** The name without legal form and places. */
    CORE,
    /** How the core begins. */
    START,
    /** The first, third, fifth… sign of the core. */
    ODD,
    /** The second, fourth, sixth… sign of the core. */
    EVEN;

    private static final int LONGEST = 120;

    /** The key of this kind with a value; a very long value is cut. */
    public String key(String value) {
        return name() + ":" + (value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }

    /** Whether a key is of this kind. */
    public boolean has(String key) {
        return key.startsWith(name() + ":");
    }

    /** The value of a key of any kind. */
    public static String value(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
