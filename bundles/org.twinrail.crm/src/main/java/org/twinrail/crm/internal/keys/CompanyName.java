package org.twinrail.crm.internal.keys;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A company's name as it is compared: however wide its letters, whatever its legal form is called and wherever it says it is from, the same
 * company has the same name.
 *
 * @param whole the name in one writing: without blanks, marks and legal form, small letters
 * @param core the same without places; the whole where nothing else is left
 */
public record CompanyName(String whole, String core) {
    private static final NameParts PLACES = NameParts.in("places.txt");
    private static final NameParts FORMS = NameParts.in("forms.txt");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[<【〔《]([^)\\]>】〕》]*)[)\\]>】〕》]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Dots and apostrophes within a word part nothing: {@code L.L.C.}, {@code O'Neil}. */
    private static final Pattern WITHIN_WORDS = Pattern.compile("[.'’]");

    /** Reads a name as people write it. */
    public static CompanyName of(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String whole = inOneWriting(plain);
        String core = withoutPlaces(withoutBracketedPlaces(plain));
        return new CompanyName(whole, core.isEmpty() ? whole : core);
    }

    private static String inOneWriting(String plain) {
        List<String> words = words(plain);
        String named = withoutChineseForm(String.join("", withoutEnglishForms(words)));
        return named.isEmpty() ? String.join("", words) : named;
    }

    private static List<String> words(String plain) {
        return Stream.of(MARKS.split(WITHIN_WORDS.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Legal forms end a name: a first word that looks like one is the name. */
    private static List<String> withoutEnglishForms(List<String> words) {
        int end = words.size();
        while (end > 1 && FORMS.words().contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static String withoutChineseForm(String name) {
        return FORMS.chinese().stream()
                .filter(form -> name.endsWith(form)
                        && name.length() > form.length()
                        && FORMS.special().stream().noneMatch(name::endsWith))
                .findFirst()
                .map(form -> withoutChineseForm(name.substring(0, name.length() - form.length())))
                .orElse(name);
    }

    private static String withoutBracketedPlaces(String plain) {
        Matcher brackets = IN_BRACKETS.matcher(plain);
        return brackets.replaceAll(
                found -> PLACES.words().contains(found.group(1).strip())
                        ? " "
                        : Matcher.quoteReplacement(" " + found.group(1) + " "));
    }

    private static String withoutPlaces(String plain) {
        List<String> words = withoutEnglishForms(words(plain)).stream()
                .filter(word -> !PLACES.words().contains(word))
                .toList();
        String name = withoutChineseForm(String.join("", words));
        for (String shorter = afterPlace(name); !shorter.equals(name); shorter = afterPlace(name)) {
            name = shorter;
        }
        return name;
    }

    /** At least two signs stay: {@code 上海} alone may well be a name. */
    private static String afterPlace(String name) {
        return PLACES.chinese().stream()
                .filter(name::startsWith)
                .findFirst()
                .map(place -> afterEnding(name.substring(place.length())))
                .filter(rest -> rest.length() > 1)
                .orElse(name);
    }

    private static String afterEnding(String rest) {
        return PLACES.special().stream()
                .filter(rest::startsWith)
                .findFirst()
                .map(ending -> rest.substring(ending.length()))
                .orElse(rest);
    }
}
