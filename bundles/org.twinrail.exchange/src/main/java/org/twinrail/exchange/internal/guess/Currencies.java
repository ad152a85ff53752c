package org.twinrail.exchange.internal.guess;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinrail.exchange.internal.mapping.Signs;

/** Finds the currency that a column's name or its cells speak of. */
final class Currencies {
    private static final Map<String, String> SIGNS = Signs.currencies();

    private Currencies() {}

    static Optional<String> in(String column, List<String> values) {
        return Stream.concat(Stream.of(column), values.stream().limit(20))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> SIGNS.entrySet().stream()
                        .filter(sign -> text.contains(sign.getKey()))
                        .limit(1))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
