package org.twinrail.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence people read, in both languages of the house.
 *
 * @param zh Chinese, never null
 * @param en English, never null
 */
public record Text(String zh, String en) {
    /** Nothing to say, in both languages. */
    public static final Text EMPTY = new Text("", "");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern BLANK = Pattern.compile("\\{([^{}]+)}");

    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The same words in both languages, for names and figures. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /**
     * What somebody wrote in both languages one after the other, Chinese first, such as {@code 状态 state}; the same words in both where it
     * is not written so.
     */
    public static Text parted(String words) {
        for (int blank = words.indexOf(' '); blank > 0; blank = words.indexOf(' ', blank + 1)) {
            String first = words.substring(0, blank).strip();
            String second = words.substring(blank + 1).strip();
            boolean inEnglish =
                    !second.isEmpty() && !CHINESE.matcher(second).find() && Character.isLetter(second.charAt(0));
            if (inEnglish && CHINESE.matcher(first).find()) {
                return new Text(first, second);
            }
        }
        return same(words);
    }

    /**
     * Fills in named blanks, written {@code {name}}, in each language with that language's words; unknown blanks stay as they are.
     *
     * <p>Meant for reason texts that come from rule files, where names are easier to write than numbers.
     */
    public Text with(Map<String, Text> values) {
        return new Text(filled(zh, values, Text::zh), filled(en, values, Text::en));
    }

    /** In one pass, so that a name with braces in it stays a name. */
    private static String filled(String sentence, Map<String, Text> values, Function<Text, String> language) {
        return BLANK.matcher(sentence).replaceAll(blank -> {
            Text value = values.get(blank.group(1));
            return Matcher.quoteReplacement(value == null ? blank.group() : language.apply(value));
        });
    }

    /** The sentence in the reader's language: Chinese for a Chinese locale, English for every other. */
    public String in(Locale reader) {
        return Locale.CHINESE.getLanguage().equals(reader.getLanguage()) ? zh : en;
    }
}
