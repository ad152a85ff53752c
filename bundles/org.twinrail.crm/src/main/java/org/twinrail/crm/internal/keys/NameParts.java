package org.twinrail.crm.internal.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that company names share, read from a list beside this class.
 *
 * @param words all of them
 * @param chinese those written in Chinese, the longest first
 * @param special what the list marks with a plus
 */
record NameParts(Set<String> words, List<String> chinese, Set<String> special) {
    private static final String SPECIAL = "+";
    private static final int FIRST_CHINESE = 0x2E80;

    static NameParts in(String file) {
        try (InputStream list = NameParts.class.getResourceAsStream(file)) {
            List<String> lines = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            Predicate<String> isSpecial = line -> line.startsWith(SPECIAL);
            Set<String> words = words(lines.stream().filter(isSpecial.negate()));
            List<String> chinese = words.stream()
                    .filter(word -> word.codePointAt(0) >= FIRST_CHINESE)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            Set<String> special = words(lines.stream().filter(isSpecial).map(line -> line.substring(SPECIAL.length())));
            return new NameParts(words, chinese, special);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(Stream<String> lines) {
        return lines.flatMap(line -> Arrays.stream(line.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
