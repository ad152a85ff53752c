package org.twinrail.crm.internal.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A company's name as it is compared: however wide its letters, whatever its legal form is called and wherever it says it is from, the same
 * company has the same name.
 *
 * @param whole the name in one writing: without blanks, marks and legal form, small letters
 * @param core the same without places; the whole where nothing else is left
 */
public record CompanyName(String whole, String core) {
    private static final Set<String> PLACES = places();
    private static final List<String> CHINESE_PLACES = PLACES.stream()
            .filter(place -> place.codePointAt(0) > 0x2E80)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?:(?:股份|责任|集团|控股)*有限(?:责任)?公司|股份公司|集团公司|总公司|(?<!分)公司|集团)$");
    private static final Set<String> ENGLISH_FORMS = Set.of(
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "co",
            "company",
            "corp",
            "corporation",
            "llc",
            "plc",
            "gmbh",
            "group");
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
        while (end > 1 && ENGLISH_FORMS.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static String withoutChineseForm(String name) {
        String shorter = LEGAL_FORM.matcher(name).replaceFirst("");
        return shorter.equals(name) || shorter.isEmpty() ? name : withoutChineseForm(shorter);
    }

    private static String withoutBracketedPlaces(String plain) {
        Matcher brackets = IN_BRACKETS.matcher(plain);
        return brackets.replaceAll(found ->
                PLACES.contains(found.group(1).strip()) ? " " : Matcher.quoteReplacement(" " + found.group(1) + " "));
    }

    private static String withoutPlaces(String plain) {
        List<String> words = withoutEnglishForms(words(plain)).stream()
                .filter(word -> !PLACES.contains(word))
                .toList();
        String name = withoutChineseForm(String.join("", words));
        for (String shorter = afterPlace(name); !shorter.equals(name); shorter = afterPlace(name)) {
            name = shorter;
        }
        return name;
    }

    /** At least two signs stay: {@code 上海} alone may well be a name. */
    private static String afterPlace(String name) {
        for (String place : CHINESE_PLACES) {
            if (name.startsWith(place)) {
                String rest = name.substring(place.length()).replaceFirst("^[省市]", "");
                return rest.length() < 2 ? name : rest;
            }
        }
        return name;
    }

    private static Set<String> places() {
        try (InputStream list = CompanyName.class.getResourceAsStream("places.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(place -> !place.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
