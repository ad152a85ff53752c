package org.twinrail.rules.internal.vocabulary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinrail.api.Effect;
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;

/** The types that rules may name: a few of Java's, the platform's plain values, and the vocabularies'. Unchanging. */
public final class AllowedTypes {
    private static final List<Class<?>> WITHOUT_IMPORT = List.of(
            Object.class,
            String.class,
            CharSequence.class,
            Number.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class,
            Character.class,
            Math.class,
            Comparable.class);
    private static final List<Class<?>> IMPORTED = List.of(
            BigDecimal.class,
            BigInteger.class,
            RoundingMode.class,
            DayOfWeek.class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            Month.class,
            Period.class,
            YearMonth.class,
            ChronoUnit.class,
            Collection.class,
            List.class,
            Map.class,
            Objects.class,
            Optional.class,
            Set.class,
            UUID.class,
            Effect.class,
            Money.class,
            ObjectRef.class);
    private static final int MOST_KNOWN = 5_000;
    private static final Map<String, Class<?>> PLAIN = Stream.concat(WITHOUT_IMPORT.stream(), IMPORTED.stream())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private final List<VocabularyPackage> packages;
    private final List<String> sentences;
    /** Names that were looked up, also in vain: asking the loaders of all vocabularies takes long. */
    private final Map<String, Optional<Class<?>>> known = new ConcurrentHashMap<>();

    AllowedTypes(List<VocabularyPackage> packages, List<String> sentences) {
        this.packages = List.copyOf(packages);
        this.sentences = List.copyOf(sentences);
    }

    /** The texts of the vocabularies' files of sentences. */
    public List<String> sentences() {
        return sentences;
    }

    /** A type by its simple name; empty where rules may not name it. */
    public Optional<Class<?>> simple(String name) {
        return name.indexOf('.') < 0 ? known(name, this::findSimple) : Optional.empty();
    }

    private Optional<Class<?>> known(String name, Function<String, Optional<Class<?>>> find) {
        Optional<Class<?>> found = known.get(name);
        if (found == null) {
            found = find.apply(name);
            if (known.size() < MOST_KNOWN) {
                known.put(name, found);
            }
        }
        return found;
    }

    private Optional<Class<?>> findSimple(String name) {
        Class<?> plain = PLAIN.get(name);
        return plain != null
                ? Optional.of(plain)
                : packages.stream().flatMap(p -> p.find(name).stream()).findFirst();
    }

    /** A type by its full name; empty where rules may not name it. */
    public Optional<Class<?>> qualified(String name) {
        return name.indexOf('.') < 0 ? Optional.empty() : known(name, this::findQualified);
    }

    private Optional<Class<?>> findQualified(String name) {
        int dot = name.lastIndexOf('.');
        String simple = name.substring(dot + 1);
        return simple(simple).filter(type -> type.getName().equals(name)).or(() -> packages.stream()
                .filter(p -> p.name().equals(name.substring(0, dot)))
                .flatMap(p -> p.find(simple).stream())
                .findFirst());
    }

    /** True for an import of one allowed type or of a whole vocabulary package. */
    public boolean mayImport(String target) {
        return target.endsWith(".*")
                ? packages.stream().anyMatch(p -> (p.name() + ".*").equals(target))
                : qualified(target).isPresent();
    }

    /** The import statements put before every rule file, on one line. */
    public String imports() {
        return Stream.concat(
                        IMPORTED.stream().map(Class::getName), packages.stream().map(p -> p.name() + ".*"))
                .map(name -> "import " + name + "; ")
                .collect(Collectors.joining());
    }

    /** The vocabulary packages. */
    public List<VocabularyPackage> packages() {
        return packages;
    }

    /** Differs when the vocabularies' classes or sentences do. */
    public String fingerprint() {
        return packages.stream().map(VocabularyPackage::fingerprint).collect(Collectors.joining(",", "", ";"))
                + Integer.toHexString(sentences.hashCode());
    }
}
