package org.twinrail.rules.internal.edit;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinrail.rules.internal.source.Parts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Which type a value of a cell becomes in the conclusion that takes it. */
final class Conclusions {
    private static final Pattern MADE = Pattern.compile("insert\\((?:new (\\w+)|(\\w+)\\.(\\w+))\\(");

    private Conclusions() {}

    /**
     * The type of a blank in a snippet such as {@code insert(Term.of("$1", $2));}. Where the maker takes text, the record it makes knows
     * better what the text must be.
     */
    static Optional<Class<?>> held(AllowedTypes types, String snippet, String blank) {
        Matcher made = MADE.matcher(snippet);
        if (!made.find()) {
            return Optional.empty();
        }
        List<String> arguments = arguments(snippet.substring(made.end()));
        int place = arguments.indexOf(blank) >= 0 ? arguments.indexOf(blank) : arguments.indexOf('"' + blank + '"');
        String name = made.group(1) == null ? made.group(2) : made.group(1);
        if (place < 0) {
            return Optional.empty();
        }
        return types.simple(name).flatMap(type -> {
            Stream<? extends Executable> makers = made.group(1) != null
                    ? Arrays.stream(type.getConstructors())
                    : Arrays.stream(type.getMethods())
                            .filter(m -> m.getName().equals(made.group(3)) && Modifier.isStatic(m.getModifiers()));
            return makers.filter(maker -> maker.getParameterCount() == arguments.size())
                    .findFirst()
                    .<Class<?>>map(maker -> maker.getParameterTypes()[place])
                    .map(taken -> taken == String.class ? kept(type, place, arguments.size()) : taken);
        });
    }

    private static Class<?> kept(Class<?> type, int place, int count) {
        RecordComponent[] parts = type.getRecordComponents();
        return parts == null || parts.length != count ? String.class : parts[place].getType();
    }

    private static List<String> arguments(String rest) {
        int depth = 1;
        int end = 0;
        while (end < rest.length() && depth > 0) {
            char c = rest.charAt(end++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        String inside = rest.substring(0, Math.max(0, end - 1));
        return Parts.of(inside).stream().map(String::strip).toList();
    }

    /** The type that a fact's accessor answers; empty where it has none of that name. */
    static Optional<Class<?>> accessor(Class<?> fact, String name) {
        return Arrays.stream(fact.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().equals(name))
                .<Class<?>>map(Method::getReturnType)
                .findFirst();
    }
}
