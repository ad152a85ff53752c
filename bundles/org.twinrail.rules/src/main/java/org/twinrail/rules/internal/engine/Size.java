package org.twinrail.rules.internal.engine;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How much memory a conclusion holds, roughly: characters, digits and elements counted together. */
final class Size {
    /** What a thing weighs by itself, so that very many small ones are too much as well. */
    private static final long EACH = 16;

    private static final int DEEPEST = 12;
    private static final long TOO_MUCH = Long.MAX_VALUE / 4;

    /** Those of a record's components that may hold more than a number; looked up once, since every conclusion is weighed. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Size() {}

    static long of(Object value) {
        return of(value, 0);
    }

    private static long of(Object value, int depth) {
        if (value == null) {
            return 0;
        }
        if (depth > DEEPEST) {
            return TOO_MUCH;
        }
        if (value instanceof CharSequence text) {
            return EACH + text.length();
        }
        if (value instanceof BigDecimal number) {
            // An exponent costs nothing until somebody adds one to it.
            return EACH + number.precision() + Math.abs((long) number.scale());
        }
        if (value instanceof BigInteger number) {
            return EACH + number.bitLength() / 3;
        }
        if (value instanceof Collection<?> elements) {
            return EACH + elements.stream().mapToLong(e -> of(e, depth + 1)).sum();
        }
        if (value instanceof Map<?, ?> map) {
            return EACH + of(map.keySet(), depth + 1) + of(map.values(), depth + 1);
        }
        return value instanceof Record record ? ofRecord(record, depth) : EACH;
    }

    private static long ofRecord(Record record, int depth) {
        long size = EACH;
        for (Method accessor : ACCESSORS.get(record.getClass())) {
            try {
                size += of(accessor.invoke(record), depth + 1);
            } catch (ReflectiveOperationException hidden) {
                size += EACH;
            }
        }
        return size;
    }
}
