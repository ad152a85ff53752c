package org.twinrail.rules.internal.guard;

import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieServices;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;
import org.twinrail.rules.internal.vocabulary.VocabularyPackage;

/**
 * Loads what running rules may reach, and nothing else: the facts, a little of Java, and the engine that generated code is written
 * against. The second line behind {@link RuleGuard}, which keeps rules from naming even these.
 */
public final class GuardedLoader extends ClassLoader {
    private static final Set<String> JAVA_PACKAGES = Set.of(
            "java.math",
            "java.time",
            "java.time.temporal",
            "java.time.format",
            "java.time.chrono",
            "java.util.function",
            "java.util.regex",
            "java.lang.invoke");
    private static final Set<String> JAVA_UTIL = Set.of(
            "Arrays",
            "ArrayList",
            "Collection",
            "Collections",
            "Comparator",
            "Currency",
            "Date",
            "HashMap",
            "HashSet",
            "Iterator",
            "LinkedHashMap",
            "LinkedHashSet",
            "LinkedList",
            "List",
            "Locale",
            "Map",
            "Map$Entry",
            "Objects",
            "Optional",
            "Set",
            "SortedMap",
            "SortedSet",
            "TreeMap",
            "TreeSet",
            "UUID");
    private static final Set<String> JAVA_LANG = Set.of(
            "ArithmeticException",
            "AssertionError",
            "Boolean",
            "Byte",
            "CharSequence",
            "Character",
            "Class",
            "ClassCastException",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "IllegalArgumentException",
            "IllegalStateException",
            "IndexOutOfBoundsException",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "MatchException",
            "NoSuchFieldError",
            "NullPointerException",
            "Number",
            "NumberFormatException",
            "Object",
            "Override",
            "Record",
            "RuntimeException",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "Throwable",
            "UnsupportedOperationException",
            "Void");
    private static final Set<String> OTHERS = Set.of("java.io.Serializable");

    private final ClassLoader engine = KieServices.class.getClassLoader();
    private final Map<String, VocabularyPackage> packages;
    private final AllowedTypes types;

    /** A loader for an allow-list. */
    public GuardedLoader(AllowedTypes types) {
        super(null);
        this.types = types;
        this.packages = types.packages().stream()
                .collect(Collectors.toMap(VocabularyPackage::name, p -> p, (one, same) -> one));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        String packageName = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        if (packageName.startsWith("java")) {
            if (isJavaAllowed(packageName, name)) {
                return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
            }
        } else if (packageName.startsWith("org.drools") || packageName.startsWith("org.kie")) {
            return engine.loadClass(name);
        } else if (packages.containsKey(packageName)) {
            return packages.get(packageName).loader().loadClass(name);
        } else if (types.qualified(name).isPresent()) {
            return types.qualified(name).orElseThrow();
        }
        throw new ClassNotFoundException(name);
    }

    private static boolean isJavaAllowed(String packageName, String name) {
        String simple = name.substring(packageName.length() + 1);
        return switch (packageName) {
            case "java.lang" -> JAVA_LANG.contains(simple);
            case "java.util" -> JAVA_UTIL.contains(simple);
            default -> JAVA_PACKAGES.contains(packageName) || OTHERS.contains(name);
        };
    }

    @Override
    public URL getResource(String name) {
        return null;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return null;
    }
}
