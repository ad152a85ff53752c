package org.twinrail.rules.internal.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Checks the names in a rule's condition, which is no Java that a Java parser would read: each chain of names must begin with a field, a
 * variable or an allowed type.
 */
final class Names {
    private static final Pattern QUIET = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'");
    private static final Pattern CHAIN =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\s*\\.\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    private final AllowedTypes types;

    Names(AllowedTypes types) {
        this.types = types;
    }

    /** A name that is not allowed, and why. */
    record Offence(String name, Text text) {}

    /** The first name of an expression that is not allowed. */
    Optional<Offence> check(String expression) {
        String code = QUIET.matcher(expression).replaceAll("\"\"");
        for (String sign : List.of("->", "::", "{")) {
            if (code.contains(sign)) {
                return Optional.of(new Offence(sign, Texts.of("guard.construct", sign)));
            }
        }
        Matcher chains = CHAIN.matcher(code);
        while (chains.find()) {
            Optional<Offence> offence = chain(List.of(chains.group().split("\\s*\\.\\s*")));
            if (offence.isPresent()) {
                return offence;
            }
        }
        return Optional.empty();
    }

    /** A chain of names such as {@code $deed.owner}, {@code Effect.REFUSE} or {@code java.lang.Runtime}. */
    private Optional<Offence> chain(List<String> names) {
        List<String> before = new ArrayList<>();
        for (String name : names) {
            if (Forbidden.name(name) || name.equals("class")) {
                return Optional.of(new Offence(name, Texts.of("guard.name", name)));
            }
            if (isTypeName(name)) {
                boolean first = before.isEmpty();
                boolean ofType = !first && isTypeName(before.get(before.size() - 1));
                String full = String.join(".", before) + (first ? "" : ".") + name;
                if (!ofType && !isAllowed(first, full)) {
                    return Optional.of(new Offence(name, Texts.of("guard.type", full)));
                }
            }
            before.add(name);
        }
        return Optional.empty();
    }

    private boolean isAllowed(boolean simple, String name) {
        return simple ? types.simple(name).isPresent() : types.qualified(name).isPresent();
    }

    static boolean isTypeName(String name) {
        return Character.isUpperCase(name.charAt(0));
    }
}
