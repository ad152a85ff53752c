package org.twinrail.coordination.fields;

/** What a field of the company's own takes. */
public enum FieldType {
    /** Words, up to a thousand signs. */
    TEXT,
    /** A number of at most twenty digits, six of them behind the point. */
    NUMBER,
    /** An amount in a currency, such as {@code 1200.50 CNY}. */
    MONEY,
    /** A day, such as {@code 2026-11-27}. */
    DATE,
    /** One of the words the field lists. */
    CHOICE,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** A colleague, by login. */
    PERSON
}
