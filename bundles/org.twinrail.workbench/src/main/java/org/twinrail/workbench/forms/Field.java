package org.twinrail.workbench.forms;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;

/**
 * A field of a form. What it holds is text: a day is {@code 2026-03-05}, an amount {@code 38000.00 CNY}, a tick {@code true}; nothing is
 * empty. Belongs to one form.
 */
public abstract class Field {
    private final String key;
    private final Text label;
    private final List<Function<String, Text>> checks = new ArrayList<>();
    private boolean required;
    private boolean fixed;

    Field(String key, Text label) {
        this.key = key;
        this.label = label;
    }

    /** A line of text of at most so many characters. */
    public static Field text(String key, Text label, int most) {
        return new LineField(key, label, most, false);
    }

    /** Several lines of text of at most so many characters. */
    public static Field lines(String key, Text label, int most) {
        return new LineField(key, label, most, true);
    }

    /** A whole number that is not negative. */
    public static Field number(String key, Text label) {
        return new NumberField(key, label);
    }

    /** An amount that is not negative, in a currency to choose. */
    public static Field money(String key, Text label) {
        return new MoneyField(key, label);
    }

    /** A day. */
    public static Field day(String key, Text label, Clock clock) {
        return new DayField(key, label, clock);
    }

    /** A day with a time, as {@code 2026-03-05T09:30}. */
    public static Field moment(String key, Text label, Clock clock) {
        return new MomentField(key, label, clock);
    }

    /** One of several values. */
    public static Field choice(String key, Text label, Choices choices) {
        return new ChoiceField(key, label, choices);
    }

    /** Text of at most so many characters, with values that are usual. */
    public static Field usual(String key, Text label, int most, Choices choices) {
        return new UsualField(key, label, most, choices);
    }

    /** One of very many values, looked for as one types. */
    public static Field lookup(String key, Text label, Choices found) {
        return new LookupField(key, label, found);
    }

    /**
     * A name of at most so many characters that must not be there yet.
     *
     * @param similar the names that are there and contain what is typed
     */
    public static Field fresh(String key, Text label, int most, Choices similar) {
        return new FreshField(key, label, most, similar);
    }

    /** Yes or no. */
    public static Field tick(String key, Text label) {
        return new TickField(key, label);
    }

    /** It must not stay empty. */
    public Field required() {
        required = true;
        return this;
    }

    /** It is shown and cannot be changed. */
    public Field fixed() {
        fixed = true;
        return this;
    }

    /**
     * A value must pass a check.
     *
     * @param check says what is wrong with a value that is not empty; null for nothing
     */
    public Field check(Function<String, Text> check) {
        checks.add(Objects.requireNonNull(check));
        return this;
    }

    final String key() {
        return key;
    }

    final Text label() {
        return label;
    }

    final boolean isRequired() {
        return required;
    }

    final boolean isFixed() {
        return fixed;
    }

    /** What keeps the value from being taken; null for nothing. */
    final Text trouble() {
        Text unreadable = unreadable();
        if (unreadable != null) {
            return unreadable;
        }
        String value = value();
        if (value.isEmpty()) {
            return required ? Texts.of("required") : null;
        }
        return checks.stream()
                .map(check -> check.apply(value))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Makes the control, named by the id; called once. */
    abstract Control create(Composite parent, Desk desk, String id, Runnable changed);

    /** What it holds; empty where that cannot be read. */
    abstract String value();

    /** Shows a value. */
    abstract void show(String value);

    /** The control that takes the keys. */
    abstract Control focus();

    /** Why what was typed cannot be read; null where it can. */
    Text unreadable() {
        return null;
    }

    /** A value as people read it. */
    String shown(String value) {
        return value;
    }
}
