package org.twinrail.core.internal;

import java.lang.reflect.Field;

/** Sets a field as Declarative Services would. */
public final class Injected {
    private Injected() {}

    public static <T> T into(T component, String field, Object value) {
        try {
            Field injected = component.getClass().getDeclaredField(field);
            injected.setAccessible(true);
            injected.set(component, value);
            return component;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
