package org.twinrail.rules.internal.guard;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * The methods rules may call, type by type: whatever facts offer, and of Java only what computes a value of about the size of what it
 * was given. What is not listed is refused, so that a method a later Java brings is no way out.
 */
final class Methods {
    private static final Set<String> OF_ALL = Set.of("equals", "hashCode", "toString", "compareTo");
    private static final Set<String> OF_ENUMS = Set.of("name", "ordinal", "valueOf");
    private static final Pattern OF_TIME = Pattern.compile(
            "(get|is|plus|minus|with|to|at)([A-Z]\\w*)?|of([A-Z]\\w*)?|between|until"
                    + "|multipliedBy|dividedBy|abs|negated|parse|lengthOf\\w+|truncatedTo|plus|minus|name|ordinal|valueOf");
    private static final Map<Class<?>, Set<String>> OF_JAVA = java();
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            double.class, Double.class,
            boolean.class, Boolean.class,
            char.class, Character.class);

    private final AllowedTypes types;

    Methods(AllowedTypes types) {
        this.types = types;
    }

    private static Map<Class<?>, Set<String>> java() {
        Map<Class<?>, Set<String>> java = new HashMap<>();
        java.put(
                String.class,
                words("length isEmpty isBlank equalsIgnoreCase compareToIgnoreCase contains startsWith endsWith"
                        + " indexOf lastIndexOf charAt substring strip stripLeading stripTrailing trim toUpperCase"
                        + " toLowerCase matches valueOf"));
        java.put(CharSequence.class, words("length charAt"));
        Set<String> numbers =
                words("intValue longValue doubleValue valueOf parseInt parseLong parseDouble parseBoolean booleanValue"
                        + " compare signum max min sum isNaN isInfinite");
        for (Class<?> number : List.of(Number.class, Integer.class, Long.class, Double.class, Boolean.class)) {
            java.put(number, numbers);
        }
        java.put(
                Character.class,
                words("charValue isDigit isLetter isLetterOrDigit isUpperCase isLowerCase isWhitespace"));
        java.put(
                Math.class,
                words("abs max min round floor ceil signum addExact subtractExact multiplyExact floorDiv floorMod"
                        + " sqrt"));
        java.put(
                BigDecimal.class,
                words("add subtract multiply divide remainder setScale signum negate abs max min scale precision"
                        + " intValue longValue doubleValue valueOf stripTrailingZeros"));
        java.put(
                BigInteger.class,
                words("add subtract multiply signum negate abs max min intValue longValue doubleValue valueOf"));
        java.put(Objects.class, words("equals isNull nonNull requireNonNullElse"));
        java.put(Optional.class, words("isPresent isEmpty get orElse of empty ofNullable"));
        java.put(UUID.class, words("fromString"));
        Set<String> collections =
                words("size isEmpty contains containsAll containsKey containsValue get getOrDefault indexOf of");
        for (Class<?> collection : List.of(Collection.class, List.class, Set.class, Map.class)) {
            java.put(collection, collections);
        }
        return Map.copyOf(java);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** True where a type has a public method of that name, allowed or not. */
    static boolean exists(Class<?> type, String name) {
        return named(type, name).findAny().isPresent();
    }

    private static Stream<Method> named(Class<?> type, String name) {
        Class<?> boxed = BOXES.getOrDefault(type, type);
        return Arrays.stream(boxed.getMethods()).filter(m -> m.getName().equals(name));
    }

    /** True where rules may call a method of that name on a type; on an unknown type (null), where they may on any type of Java's. */
    boolean allows(Class<?> type, String name) {
        if (type == null || type == Object.class) {
            return OF_ALL.contains(name)
                    || name.matches("get|size|isEmpty|contains|length|(int|long|double)Value|name|signum");
        }
        Class<?> boxed = BOXES.getOrDefault(type, type);
        if (OF_ALL.contains(name) || boxed.isEnum() && OF_ENUMS.contains(name)) {
            return true;
        }
        if (boxed.getName().startsWith("java.time.")) {
            return OF_TIME.matcher(name).matches();
        }
        return OF_JAVA.containsKey(boxed)
                ? OF_JAVA.get(boxed).contains(name)
                : named(boxed, name).anyMatch(m -> isFacts(m.getDeclaringClass()));
    }

    private boolean isFacts(Class<?> declaring) {
        return !declaring.getName().startsWith("java.")
                && types.simple(declaring.getSimpleName())
                        .or(() -> types.qualified(declaring.getName()))
                        .isPresent();
    }

    /** True where a type has a method of that name for so many values. */
    static boolean takes(Class<?> type, String name, int values) {
        return named(type, name).anyMatch(m -> m.isVarArgs() || m.getParameterCount() == values);
    }

    /** True where a new object of a type is made of so many values. */
    static boolean makes(Class<?> type, int values) {
        return Arrays.stream(type.getConstructors()).anyMatch(c -> c.isVarArgs() || c.getParameterCount() == values);
    }

    /** The type a call answers; null where it cannot be told. */
    static Class<?> answer(Class<?> type, String name, int arguments) {
        return type == null
                ? null
                : named(type, name)
                        .filter(m -> m.getParameterCount() == arguments || m.isVarArgs())
                        .filter(m -> !m.isBridge())
                        .map(Method::getReturnType)
                        .findFirst()
                        .orElse(null);
    }

    /** The type of a constant such as {@code Effect.ALLOW}; empty where rules may not read it. */
    Optional<Class<?>> constant(Class<?> type, String name) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.getName().equals(name) && isConstant(field))
                .<Class<?>>map(field -> field.getType())
                .filter(of -> of.isPrimitive()
                        || types.simple(of.getSimpleName()).filter(of::equals).isPresent())
                .findFirst();
    }

    private static boolean isConstant(Member field) {
        return Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
    }

    /** What a fact calls a property: the component of a record, or what {@code get} and {@code is} stand before. */
    Optional<String> accessor(Class<?> type, String property) {
        String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Stream.of(property, "get" + capital, "is" + capital)
                .filter(name -> named(type, name).anyMatch(m -> m.getParameterCount() == 0))
                .findFirst();
    }

    /** The properties of a fact, for the message about one that it does not have. */
    static String properties(Class<?> type) {
        return type.isRecord()
                ? String.join(
                        "、",
                        Arrays.stream(type.getRecordComponents())
                                .map(c -> c.getName())
                                .toList())
                : type.getSimpleName();
    }
}
