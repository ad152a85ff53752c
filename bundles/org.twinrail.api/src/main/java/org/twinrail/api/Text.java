package org.twinrail.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A sentence people read, in both languages of the house.
 *
 * @param zh Chinese, never null
 * @param en English, never null
 */
public record Text(String zh, String en) {
    /** Nothing to say, in both languages. */
    public static final Text EMPTY = new Text("", "");

    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The same words in both languages, for names and figures. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /**
     * Fills in named blanks, written {@code {name}}, in each language with that language's words; unknown blanks stay as they are.
     *
     * <p>Meant for reason texts that come from rule files, where names are easier to write than numbers.
     */
    public Text with(Map<String, Text> values) {
        String filledZh = zh;
        String filledEn = en;
        for (Map.Entry<String, Text> value : values.entrySet()) {
            String blank = "{" + value.getKey() + "}";
            filledZh = filledZh.replace(blank, value.getValue().zh());
            filledEn = filledEn.replace(blank, value.getValue().en());
        }
        return new Text(filledZh, filledEn);
    }

    /** The sentence in the reader's language: Chinese for a Chinese locale, English for every other. */
    public String in(Locale reader) {
        return Locale.CHINESE.getLanguage().equals(reader.getLanguage()) ? zh : en;
    }
}
