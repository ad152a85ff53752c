package org.twinrail.workbench.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.twinrail.api.Money;

/** What a form holds, and what it began with. Immutable. */
public final class FormValues {
    private final Map<String, String> values;
    private final Map<String, String> originals;

    /**
     * Values by the keys of their fields.
     *
     * @param originals what the form began with; a key that is missing began empty
     */
    public FormValues(Map<String, String> values, Map<String, String> originals) {
        this.values = Map.copyOf(values);
        this.originals = Map.copyOf(originals);
    }

    /** A text; empty for nothing. */
    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** A text; null for nothing. */
    public String orNull(String key) {
        String text = text(key);
        return text.isEmpty() ? null : text;
    }

    /** A text where it is another than at the beginning, empty where it was taken away; null where it stayed. */
    public String changed(String key) {
        return isChanged(key) ? text(key) : null;
    }

    /** Whether a field holds something else than at the beginning. */
    public boolean isChanged(String key) {
        return !text(key).equals(originals.getOrDefault(key, ""));
    }

    /** A day; null for none. */
    public LocalDate day(String key) {
        String text = text(key);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** A moment where the reader is; null for none. */
    public Instant moment(String key, ZoneId zone) {
        String text = text(key);
        return text.isEmpty() ? null : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    /** A whole number; null for none. */
    public Integer number(String key) {
        String text = text(key);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    /** An amount; null for none. */
    public Money money(String key) {
        String text = text(key);
        return text.isEmpty() ? null : read(text);
    }

    /** Whether a box is ticked. */
    public boolean ticked(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /** What a field holds for a day, an amount, a number or a text; empty for null. */
    public static String of(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The amount a field holds. */
    static Money read(String text) {
        int blank = text.indexOf(' ');
        return Money.of(text.substring(0, blank), text.substring(blank + 1));
    }
}
