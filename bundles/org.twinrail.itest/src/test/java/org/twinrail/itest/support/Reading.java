package org.twinrail.itest.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What a reader of one language sees in an answer, the company's own names apart. */
public final class Reading {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern CHINESE_OR_ITS_MARKS = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

    private Reading() {}

    /** Checks that a text is in the language that was asked for. */
    public static void isIn(String language, String text) {
        String bare = text;
        for (String name : Company.NAMES) {
            bare = bare.replace(name, "");
        }
        if (language.equals("zh")) {
            assertThat(bare).containsPattern(CHINESE);
        } else {
            assertThat(bare).doesNotContainPattern(CHINESE_OR_ITS_MARKS).containsPattern("[A-Za-z]");
        }
    }

    /** Checks the one document of an answer that tells what was wrong: its exit code, and each problem in both languages. */
    public static void isError(Answer answer) {
        JsonNode error = answer.json().get("error");
        assertThat(error).as(answer.out()).isNotNull();
        assertThat(error.get("exit").asInt()).isEqualTo(answer.exit());
        assertThat(error.get("problems")).isNotEmpty().allSatisfy(problem -> {
            isIn("zh", problem.get("what").get("zh").asText());
            isIn("en", problem.get("what").get("en").asText());
        });
    }
}
