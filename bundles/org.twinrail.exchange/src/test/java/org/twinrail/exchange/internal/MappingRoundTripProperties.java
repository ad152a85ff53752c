package org.twinrail.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.exchange.Mapping;

class MappingRoundTripProperties {
    private final Importer importer = new Kinds().importer(new Kinds().house());

    @Property(tries = 300)
    void whatIsWrittenIsReadAsTheSame(@ForAll("mappings") Mapping mapping) throws IOException {
        Path file = Files.createTempFile("mapping", ".yaml");
        try {
            Files.writeString(file, importer.write(mapping));
            assertThat(importer.read(file)).isEqualTo(mapping);
        } finally {
            Files.delete(file);
        }
    }

    /** Words as people name columns, and those that YAML would take for something else. */
    private static Arbitrary<String> words() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("aB1 ：:#-_'\"{}[],&*!|>%@`~?=元年")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(word -> !word.isEmpty());
        return Arbitraries.oneOf(
                any,
                Arbitraries.of("null", "true", "no", "~", "1.0", "0x1", "2024-01-01", "- a", "a: b", "<<", "12:30"));
    }

    private static Arbitrary<Mapping.Cell> cells() {
        Arbitrary<Mapping.Cell> detailed = Combinators.combine(
                        words().list().ofMaxSize(2),
                        Arbitraries.maps(words(), words()).ofMaxSize(3),
                        Arbitraries.oneOf(Arbitraries.just(""), words()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Mapping.Numbers.class),
                        Arbitraries.of(BigDecimal.ONE, new BigDecimal("10000"), new BigDecimal("0.01")),
                        Arbitraries.of(0, 2).injectNull(0.5),
                        Combinators.combine(
                                        Arbitraries.of("CNY", "USD").injectNull(0.5),
                                        Arbitraries.of(";", "、", " ", "|").injectNull(0.5))
                                .as((currency, split) -> new String[] {currency, split}))
                .as((dates, values, otherwise, trim, numbers, factor, scale, last) ->
                        new Mapping.Cell(dates, values, otherwise, trim, numbers, factor, scale, last[0], last[1]));
        return Arbitraries.oneOf(Arbitraries.just(Mapping.Cell.PLAIN), detailed);
    }

    @Provide
    Arbitrary<Mapping> mappings() {
        Arbitrary<Mapping.Column> column =
                Combinators.combine(words(), words(), cells()).as(Mapping.Column::new);
        Arbitrary<Mapping.Constant> constant = Combinators.combine(
                        words(), words().list().ofMinSize(1).ofMaxSize(3))
                .as(Mapping.Constant::new);
        Arbitrary<Mapping.Skip> skip = Combinators.combine(
                        words(), words().set().ofMinSize(1).ofMaxSize(3))
                .as(Mapping.Skip::new);
        return Combinators.combine(
                        words(),
                        Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                                .injectNull(0.3),
                        Arbitraries.of(',', ';', '\t', '|'),
                        column.list().ofMinSize(1).ofMaxSize(4),
                        constant.list().ofMaxSize(2).filter(MappingRoundTripProperties::fieldsDiffer),
                        Arbitraries.maps(words(), Arbitraries.of(Mapping.Policy.class))
                                .ofMaxSize(2),
                        skip.list().ofMaxSize(2).filter(MappingRoundTripProperties::columnsDiffer))
                .as(MappingRoundTripProperties::mapping);
    }

    private static Mapping mapping(
            String kind,
            Charset encoding,
            char delimiter,
            List<Mapping.Column> columns,
            List<Mapping.Constant> constants,
            Map<String, Mapping.Policy> references,
            List<Mapping.Skip> skips) {
        return new Mapping(kind, encoding, delimiter, columns, constants, references, skips);
    }

    private static boolean fieldsDiffer(List<Mapping.Constant> constants) {
        return Set.copyOf(constants.stream().map(Mapping.Constant::field).toList())
                        .size()
                == constants.size();
    }

    private static boolean columnsDiffer(List<Mapping.Skip> skips) {
        return Set.copyOf(skips.stream().map(Mapping.Skip::column).toList()).size() == skips.size();
    }
}
