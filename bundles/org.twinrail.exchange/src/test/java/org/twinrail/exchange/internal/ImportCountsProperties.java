package org.twinrail.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.csv.CSVFormat;
import org.twinrail.api.Outcome;
import org.twinrail.api.exchange.Importer;

class ImportCountsProperties {
    private static final String MAPPING = "kind: customers\ncolumns:\n  name: name\n  size: employees\n  owner: owner\n"
            + "skip: {size: '0'}\nreferences: {owner: skip}\n";

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> odd = Arbitraries.strings().withChars("a,\"\n\r ;=甲").ofMaxLength(4);
        Arbitrary<String> name = Arbitraries.oneOf(Arbitraries.of("A", "B", "C", "broken", "wait", "no"), odd);
        Arbitrary<String> size = Arbitraries.of("", "0", "1", "2.0", "2.5", "many");
        Arbitrary<String> owner = Arbitraries.of("", "ann", "nobody");
        Arbitrary<List<String>> whole = Combinators.combine(name, size, owner).as(List::of);
        Arbitrary<List<String>> torn =
                odd.filter(s -> !s.isEmpty()).list().ofMinSize(1).ofMaxSize(5);
        return Arbitraries.frequencyOf(Tuple.of(9, whole), Tuple.of(1, torn))
                .list()
                .ofMinSize(1)
                .ofMaxSize(450);
    }

    @Property(tries = 60)
    void everyRowIsCountedOnceAndRejectedWhereItFailed(@ForAll("rows") List<List<String>> rows) throws IOException {
        Path folder = Files.createTempDirectory("exchange");
        try {
            check(folder, rows);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(ImportCountsProperties::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void check(Path folder, List<List<String>> rows) throws IOException {
        StringWriter csv = new StringWriter();
        CSVFormat.RFC4180.printRecord(csv, "name", "size", "owner");
        for (List<String> row : rows) {
            CSVFormat.RFC4180.printRecord(csv, row.toArray());
        }
        Path file = Files.writeString(folder.resolve("c.csv"), csv.toString());
        Path mapping = Files.writeString(folder.resolve("c.yaml"), MAPPING);
        Kinds kinds = new Kinds();
        MemoryHouse house = kinds.house();
        house.rules = parameters -> switch (parameters.path("name").asText()) {
            case "wait" -> Outcome.Status.WAITING;
            case "no" -> Outcome.Status.REFUSED;
            default -> Outcome.Status.DONE;
        };
        house.store.put("person.record/ann", new JsonMapper().createObjectNode());
        ImporterComponent importer = kinds.importer(house);
        Importer.Report dry = importer.run(new Importer.Order("customers", file, mapping, true, "admin"), p -> {});
        Importer.Report report = importer.run(new Importer.Order("customers", file, mapping, false, "admin"), p -> {});
        assertThat(report.rows()).isEqualTo(rows.size()).isEqualTo(sum(report)).isEqualTo(sum(dry));
        assertThat(report.failed() + report.refused()).isEqualTo(dry.failed() + dry.refused());
        assertThat(report.created()).isEqualTo(house.store.size() - 1L).isEqualTo(dry.created());
        assertThat(report.rejects() == null).isEqualTo(report.failed() + report.refused() == 0);
        if (report.rejects() != null) {
            Importer.Report again =
                    importer.run(new Importer.Order("customers", report.rejects(), mapping, true, "admin"), p -> {});
            assertThat(again.rows()).isEqualTo(report.failed() + report.refused());
        }
    }

    private static long sum(Importer.Report r) {
        return r.created() + r.updated() + r.unchanged() + r.skipped() + r.refused() + r.waiting() + r.failed();
    }
}
