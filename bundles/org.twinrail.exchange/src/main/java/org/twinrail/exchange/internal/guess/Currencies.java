package org.twinrail.exchange.internal.guess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the currency that a column's name or its cells speak of. */
final class Currencies {
    private static final Map<String, String> SIGNS = signs();

    private Currencies() {}

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("usd", "USD");
        signs.put("美元", "USD");
        signs.put("us$", "USD");
        signs.put("eur", "EUR");
        signs.put("欧元", "EUR");
        signs.put("€", "EUR");
        signs.put("gbp", "GBP");
        signs.put("£", "GBP");
        signs.put("cny", "CNY");
        signs.put("rmb", "CNY");
        signs.put("人民币", "CNY");
        signs.put("¥", "CNY");
        signs.put("￥", "CNY");
        signs.put("元", "CNY");
        signs.put("$", "USD");
        return signs;
    }

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
