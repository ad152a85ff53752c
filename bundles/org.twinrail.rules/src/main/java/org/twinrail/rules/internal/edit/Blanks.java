package org.twinrail.rules.internal.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.RuleTable.Blank;
import org.twinrail.api.rules.versions.RuleTable.Type;
import org.twinrail.api.rules.versions.RuleTable.Use;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.Parts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** What the cells of one column hold: told by the snippet that takes their values, the facts it names, and what stands there. */
final class Blanks {
    private static final int MOST_VALUES = 40;
    private static final int LONGEST_VALUE = 40;
    private static final Pattern NUMBERED = Pattern.compile("\\$(\\d{1,3})");
    private static final Pattern COMPARISON =
            Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)\\s*(==|!=|>=|<=|>|<|not matches|matches)\\s*\"?\\$param\"?");

    private final AllowedTypes types;
    private final Use use;
    private final String fact;
    private final String snippet;
    private final List<String> cells;

    Blanks(AllowedTypes types, Use use, String fact, String snippet, List<String> cells) {
        this.types = types;
        this.use = use;
        this.fact = fact;
        this.snippet = snippet.strip();
        this.cells = cells;
    }

    /** The values of a cell, named by what the head says of them. */
    List<Blank> titled(String head) {
        Text title = title(head.strip());
        int count = count();
        List<String> zh = parts(title.zh());
        List<String> en = parts(title.en());
        if (count < 2 || zh.size() != count || en.size() != count) {
            return List.of(blank(title, count == 0 ? "$param" : "", cells));
        }
        List<Blank> blanks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            List<String> said = cells.stream()
                    .map(Parts::of)
                    .map(parts -> number < parts.size() ? parts.get(number).strip() : "")
                    .toList();
            blanks.add(blank(new Text(zh.get(i), en.get(i)), "$" + (i + 1), said));
        }
        return blanks;
    }

    private Text title(String head) {
        Text title = Text.parted(head);
        boolean both = !title.zh().equals(title.en());
        if (!both && snippet.startsWith("reason_zh")) {
            return Texts.of("table.reason.zh");
        }
        return !both && snippet.startsWith("reason_en") ? Texts.of("table.reason.en") : title;
    }

    private static List<String> parts(String title) {
        return Arrays.stream(title.split("[,，]", -1)).map(String::strip).toList();
    }

    private Blank blank(Text title, String name, List<String> said) {
        Optional<Class<?>> held = held(name);
        boolean several = use == Use.CONDITION && snippet.contains(" matches ");
        Type type = held.map(Blanks::type).orElse(Type.TEXT);
        List<String> constants = held.filter(Class::isEnum).map(this::constants).orElse(List.of());
        if (!constants.isEmpty()) {
            boolean small = said.stream().anyMatch(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)));
            return new Blank(
                    title,
                    type,
                    true,
                    several,
                    small ? constants.stream().map(String::toLowerCase).toList() : constants);
        }
        if (type == Type.YES_NO) {
            return new Blank(title, type, true, false, List.of("true", "false"));
        }
        return new Blank(title, type, false, several, type == Type.TEXT ? used(said, several) : List.of());
    }

    /** The type that a value becomes; empty where it cannot be told. */
    Optional<Class<?>> held(String name) {
        return use == Use.CONDITION
                ? compared()
                : use == Use.ACTION ? Conclusions.held(types, snippet, name) : Optional.empty();
    }

    /** How many values a cell holds, parted by commas; 0 where it is one, taken whole. */
    int count() {
        return NUMBERED.matcher(snippet)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    private List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private Optional<Class<?>> compared() {
        Matcher comparison = COMPARISON.matcher(snippet);
        if (!comparison.matches()) {
            boolean asked = snippet.endsWith("== $param") || snippet.endsWith("!= $param");
            return asked && snippet.contains("(") ? Optional.of(boolean.class) : Optional.empty();
        }
        return types.simple(fact.substring(fact.lastIndexOf('.') + 1))
                .flatMap(type -> Conclusions.accessor(type, comparison.group(1)));
    }

    private static Type type(Class<?> held) {
        if (held == boolean.class || held == Boolean.class) {
            return Type.YES_NO;
        }
        if (Number.class.isAssignableFrom(held) || held.isPrimitive() && held != char.class) {
            return Type.NUMBER;
        }
        return held == java.time.LocalDate.class ? Type.DAY : Type.TEXT;
    }

    /** What others in the column say; nothing where they are sentences, of which each is another. */
    private List<String> used(List<String> said, boolean several) {
        if (use == Use.NOTE || use == Use.METADATA) {
            return List.of();
        }
        Stream<String> words = several ? said.stream().flatMap(s -> Stream.of(s.split("\\|"))) : said.stream();
        TreeSet<String> used = new TreeSet<>();
        words.map(String::strip).filter(Predicate.not(String::isEmpty)).forEach(used::add);
        boolean sentences = used.stream().anyMatch(word -> word.length() > LONGEST_VALUE);
        return sentences || used.size() > MOST_VALUES ? Collections.emptyList() : List.copyOf(used);
    }
}
