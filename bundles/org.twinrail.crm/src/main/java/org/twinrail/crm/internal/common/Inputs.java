package org.twinrail.crm.internal.common;

import org.twinrail.api.Money;

/** Reads parameters the same way everywhere: text without blanks around it, what is null stays as it was. */
public final class Inputs {
    private Inputs() {}

    /** The value without blanks around it, or what was there before. */
    public static String given(String value, String before) {
        return value == null ? before : value.strip();
    }

    /** The value, or what was there before. */
    public static <T> T given(T value, T before) {
        return value == null ? before : value;
    }

    /** The value without blanks around it; empty for null. */
    public static String text(String value) {
        return given(value, "");
    }

    /** True where there is nothing to read. */
    public static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    /** Complains about an amount below zero; null is none. */
    public static void requireNotNegative(String parameter, Money money) {
        if (money != null && money.isNegative()) {
            throw Complaints.invalid(parameter, "negative");
        }
    }
}
