package org.twinrail.itest;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinrail.itest.support.Room;

/** What people read, in all bundles: there in Chinese and in English, and each in its own words. */
class TextsTest {
    private static final String ZH = "_zh.properties";
    private static final String EN = "_en.properties";

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern CHINESE_OR_ITS_MARKS = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern BLANK = Pattern.compile("<\\d>|\\{\\w+}");
    private static final Pattern OPERATION = Pattern.compile("@Operation\\(\\s*(?:value\\s*=\\s*)?\"([^\"]+)\"");

    /** What stands in quotation marks; comments and single characters are passed over, whatever is in them. */
    private static final Pattern LITERAL = Pattern.compile(
            "\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*+)\"|'(?:[^'\\\\\\n]|\\\\.)+'|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);

    /** Names stay what they are: the product's, the sample company's, and a language's in that language. */
    private static final Set<String> CHINESE_IN_ENGLISH = Set.of(
            "org.twinrail.workbench: product", "org.twinrail.workbench: language.other", "org.twinrail.sample: head");

    private static final Set<String> ENGLISH_IN_CHINESE =
            Set.of("org.twinrail.workbench: language.other", "org.twinrail.launcher: thing.java");

    /** The sample company is a Chinese one; its people, customers and products have their names in code. */
    private static final String SAMPLE = "org.twinrail.sample";

    /** The product's name is one in both languages. */
    private static final String PRODUCT = "Twinrail 双轨";

    /** Signs in code that are no text: what a language calls itself, how a day is written, the words that hold sentences of rules together. */
    private static final Map<String, String> NO_TEXT = Map.of(
            "org.twinrail.workbench", "[中文]", "org.twinrail.exchange.ui", "[年月日]", "org.twinrail.rules", "[规则当完且]");

    /** Texts in two languages. */
    private record Pair(Room room, Path zh) {
        Properties chinese() throws IOException {
            return texts(zh);
        }

        Properties english() throws IOException {
            return texts(english(zh));
        }

        static Path english(Path zh) {
            String name = zh.getFileName().toString();
            return zh.resolveSibling(name.substring(0, name.length() - ZH.length()) + EN);
        }

        @Override
        public String toString() {
            return room.resources().relativize(zh).toString();
        }
    }

    private static Stream<Pair> pairs() {
        return Room.all().stream()
                .flatMap(room -> Room.files(room.resources(), ZH).stream().map(zh -> new Pair(room, zh)));
    }

    @Test
    void noTextsAreThereInOneLanguageOnly() {
        for (Room room : Room.all()) {
            assertThat(Room.files(room.resources(), ZH))
                    .extracting(Pair::english)
                    .as(room.name())
                    .containsExactlyInAnyOrderElementsOf(Room.files(room.resources(), EN));
        }
        assertThat(pairs()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothLanguagesSayTheSameThingsAndLeaveTheSameBlanks(Pair pair) throws IOException {
        Properties zh = pair.chinese();
        Properties en = pair.english();

        assertThat(zh.stringPropertyNames()).as("%s", pair).isNotEmpty().isEqualTo(en.stringPropertyNames());
        for (String key : zh.stringPropertyNames()) {
            assertThat(zh.getProperty(key)).as(key).isNotBlank();
            assertThat(en.getProperty(key)).as(key).isNotBlank();
            assertThat(blanks(zh.getProperty(key))).as(key).isEqualTo(blanks(en.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anApostropheSwallowsNothing(Pair pair) throws IOException {
        for (Properties texts : new Properties[] {pair.chinese(), pair.english()}) {
            texts.forEach((key, text) -> {
                assertThat(text.toString().replaceAll("'\\{[^']*'|'}'|''", ""))
                        .as("%s: an apostrophe is written twice", key)
                        .doesNotContain("'");
                assertThat(said(text.toString())).as("%s fills its blanks", key).doesNotContainPattern("\\{\\d");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void chineseIsChineseAndEnglishIsEnglish(Pair pair) throws IOException {
        pair.chinese().forEach((key, text) -> {
            String words = BLANK.matcher(said(text.toString())).replaceAll("");
            if (WORD.matcher(words).find()
                    && !ENGLISH_IN_CHINESE.contains(pair.room().name() + ": " + key)) {
                assertThat(words).as("%s in Chinese", key).containsPattern(CHINESE);
            }
        });
        pair.english().forEach((key, text) -> {
            if (!CHINESE_IN_ENGLISH.contains(pair.room().name() + ": " + key)) {
                assertThat(text.toString()).as("%s in English", key).doesNotContainPattern(CHINESE_OR_ITS_MARKS);
            }
        });
    }

    @Test
    void noTextIsLeftThatNothingSays() throws IOException {
        Set<String> anywhere = new TreeSet<>();
        for (Room room : Room.all()) {
            anywhere.addAll(found(LITERAL, room));
        }
        for (Pair pair : pairs().toList()) {
            Set<String> here = found(LITERAL, pair.room());
            Set<String> operations = found(OPERATION, pair.room());
            assertThat(pair.chinese().stringPropertyNames().stream()
                            .filter(key -> !here.contains(key))
                            .filter(key -> !here.contains(key.substring(Math.max(0, key.lastIndexOf('.')))))
                            .filter(key -> beginnings(key).noneMatch(operations::contains))
                            .filter(key -> beginnings(key).noneMatch(start -> anywhere.contains(start + "."))))
                    .as(pair.toString())
                    .isEmpty();
        }
    }

    @Test
    void nothingPeopleReadIsWrittenIntoCode() throws IOException {
        for (Room room : Room.all()) {
            assertThat(found(LITERAL, room).stream()
                            .filter(literal -> !room.name().equals(SAMPLE) && !literal.equals(PRODUCT))
                            .map(literal -> literal.replaceAll(NO_TEXT.getOrDefault(room.name(), "(?!)"), ""))
                            .filter(literal -> CHINESE.matcher(literal).find()))
                    .as(room.name())
                    .isEmpty();
        }
    }

    /** What is said where the first argument is {@code <0>} and so on. */
    private static String said(String pattern) {
        Object[] arguments = IntStream.range(0, 10).mapToObj(i -> "<" + i + ">").toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    private static Set<String> blanks(String pattern) {
        return BLANK.matcher(said(pattern)).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> beginnings(String key) {
        return IntStream.range(0, key.length())
                .filter(i -> key.charAt(i) == '.')
                .mapToObj(i -> key.substring(0, i));
    }

    private static Set<String> found(Pattern pattern, Room room) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : Room.files(room.sources(), ".java")) {
            Matcher match = pattern.matcher(Files.readString(source));
            while (match.find()) {
                IntStream.rangeClosed(1, match.groupCount())
                        .mapToObj(match::group)
                        .filter(Objects::nonNull)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Properties texts(Path file) throws IOException {
        Properties texts = new Once();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    /** Properties that do not let a second line silently win over the first. */
    private static final class Once extends Properties {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).as("%s is there twice", key).isFalse();
            return super.put(key, value);
        }
    }
}
