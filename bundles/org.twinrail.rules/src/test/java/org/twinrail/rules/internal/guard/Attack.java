package org.twinrail.rules.internal.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * A hostile rule.
 *
 * @param part where its code stands: {@code then}, {@code when}, {@code rule} (an attribute) or {@code file}
 * @param place the line and column of the fault
 * @param word a word that the message holds in both languages
 */
public record Attack(String part, String code, String place, String word) {

    /** Every attack of {@code attacks.txt}. */
    public static Stream<Attack> all() {
        try (InputStream in = Attack.class.getResourceAsStream("attacks.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Attack::of);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Attack of(String line) {
        String[] cells = line.split(" +[|] +(?=[^|])", 2);
        String[] end = cells[1].split(" ~~ ?", -1);
        return new Attack(
                cells[0], end[0].strip(), end.length < 3 ? "" : end[1].strip(), end.length < 3 ? "" : end[2].strip());
    }

    String drl() {
        return switch (part) {
            case "then" -> rule("", "$d : Deed()", code);
            case "when" -> rule("", code, "insert( Ruling.allow() );");
            case "rule" -> rule(" " + code, "Deed()", "insert( Ruling.allow() );");
            default -> code + "\n" + rule("", "Deed()", "insert( Ruling.allow() );");
        };
    }

    private static String rule(String attribute, String condition, String consequence) {
        return "rule \"hostile\"" + attribute + " when\n    " + condition + "\nthen\n    " + consequence + "\nend\n";
    }
}
