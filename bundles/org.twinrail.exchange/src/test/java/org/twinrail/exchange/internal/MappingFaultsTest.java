package org.twinrail.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.exchange.Importer;

class MappingFaultsTest {
    @TempDir
    Path folder;

    private final Kinds kinds = new Kinds();

    private List<String> faults(String kind, String mapping) throws IOException {
        return faults(kind, Files.writeString(folder.resolve("m.yaml"), mapping));
    }

    private List<String> faults(String kind, Path mapping) throws IOException {
        Path csv = Files.writeString(folder.resolve("f.csv"), "no,account,value,day,name\n1,2,3,4,5\n");
        MemoryHouse house = kinds.house();
        try {
            kinds.importer(house).run(new Importer.Order(kind, csv, mapping, false, "admin"), p -> {});
            return List.of();
        } catch (InvalidInputException invalid) {
            assertThat(house.store).isEmpty();
            return invalid.problems().stream()
                    .map(p -> p.in(Locale.ENGLISH).replace(folder + "/", ""))
                    .toList();
        }
    }

    private void one(String kind, String mapping, String... parts) throws IOException {
        assertThat(faults(kind, mapping)).singleElement().asString().contains(parts);
    }

    private static final String HEAD = "kind: opportunities\ncolumns:\n  no: number\n";

    @Test
    void unknownKeysAreNamedWithTheirLineAndWhatWasMeant() throws IOException {
        one("opportunities", HEAD + "constant:\n  stage: x\n", "m.yaml:4", "constant", "did you mean \"constants\"");
        one("opportunities", HEAD + "qqqqqqqq: 1\n", "m.yaml:4", "qqqqqqqq", "columns");
        one("opportunities", HEAD + "  day:\n    field: openedOn\n    dat: yyyy\n", "m.yaml:6", "\"date\"");
    }

    @Test
    void whatIsNoYamlIsNamedWithItsLine() throws IOException {
        one("opportunities", HEAD + " x: [\n", "m.yaml:", "YAML");
        one("opportunities", "", "m.yaml:1", "empty");
        one("opportunities", HEAD + "---\nkind: x\n", "second document");
        one("opportunities", "kind: &a x\ncolumns: {no: *a}\n", "m.yaml:2", "aliases");
        one("opportunities", HEAD + "kind: again\n", "m.yaml:4", "twice");
        one("opportunities", "- kind\n", "m.yaml:1", "keys with values");
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        assertThat(faults("opportunities", folder.resolve("none.yaml")))
                .singleElement()
                .asString()
                .contains("none.yaml", "no such");
        Path chinese = Files.write(folder.resolve("gb.yaml"), "kind: 商机\n".getBytes(Charset.forName("GB18030")));
        assertThat(faults("opportunities", chinese)).singleElement().asString().contains("gb.yaml", "UTF-8");
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat(1_100_000));
        assertThat(faults("opportunities", large)).singleElement().asString().contains("1 MB");
    }

    @Test
    void unknownColumnsAndFieldsAreListedAtOnceWithSuggestions() throws IOException {
        assertThat(faults("opportunities", HEAD + "  Acount: custommer\n  zzzzzzz: yyyyyyyy\nskip: {dey: x}\n"))
                .hasSize(5)
                .anySatisfy(f -> assertThat(f).contains("m.yaml:4", "\"Acount\"", "\"account\""))
                .anySatisfy(f -> assertThat(f).contains("m.yaml:4", "\"custommer\"", "\"customer\""))
                .anySatisfy(f -> assertThat(f).contains("m.yaml:5", "no, account, value, day, name"))
                .anySatisfy(f -> assertThat(f).contains("m.yaml:5", "yyyyyyyy", "closedOn"))
                .anySatisfy(f -> assertThat(f).contains("m.yaml:6", "dey", "\"day\""));
    }

    @Test
    void detailsThatDoNotFitTheFieldAreNamed() throws IOException {
        one("opportunities", HEAD + "  value: amount\n", "m.yaml:4", "currency");
        one("opportunities", HEAD + "  value: {field: amount, currency: XXY}\n", "m.yaml:4", "XXY");
        one("opportunities", HEAD + "  value: {field: stage, currency: CNY}\n", "m.yaml:4", "currency");
        one("opportunities", HEAD + "  day: {field: stage, date: yyyy}\n", "\"date\"");
        one("opportunities", HEAD + "  day: {field: openedOn, date: jjjj-mm}\n", "m.yaml:4", "jjjj-mm");
        one("opportunities", HEAD + "  value: {field: stage, split: x}\n", "split");
        one("opportunities", HEAD + "  value: {field: stage, scale: 2}\n", "scale");
        one("opportunities", HEAD + "  value: {field: stage, factor: 2}\n", "factor");
        one("opportunities", HEAD + "  value: {field: amount.amount, scale: x}\n", "scale", "x");
        one("opportunities", HEAD + "  value: {field: amount.amount, factor: -1}\n", "factor", "-1");
        one("opportunities", HEAD + "  value: {field: stage, trim: no}\n", "trim");
        one("opportunities", HEAD + "  value: {date: x}\n", "m.yaml:4", "which field");
        one("opportunities", HEAD + "  value: {field: outcome, values: {W: WONN}}\n", "WONN", "\"WON\"");
        one("opportunities", HEAD + "  value: {field: outcome, default: XXXXXX}\n", "XXXXXX", "OPEN, WON, LOST");
    }

    @Test
    void constantsThatDoNotFitAreNamed() throws IOException {
        one("opportunities", HEAD + "constants: {outcome: Wn}\n", "m.yaml:4", "\"WON\"");
        one("opportunities", HEAD + "constants: {openedOn: today}\n", "m.yaml:4", "today");
        one("opportunities", HEAD + "constants: {stage: [a, b]}\n", "one value");
        one("opportunities", HEAD + "constants: {amount: 5}\n", "amount.currency");
        one("opportunities", HEAD + "constants: {number: 5}\n", "\"number\"", "\"no\"", "\"constants\"");
        one(
                "opportunities",
                HEAD + "  value: {field: amount, currency: CNY}\nconstants: {amount.currency: CNY}\n",
                "filled by");
    }

    @Test
    void missingKeysAndFieldsAreNamed() throws IOException {
        one("opportunities", "columns: {no: number}\n", "m.yaml:1", "kind");
        one("opportunities", "kind: opportunities\n", "m.yaml:1", "columns");
        one("opportunities", "kind: opportunities\ncolumns: {name: stage}\n", "\"number\"", "opportunity.record");
        assertThat(faults("touches", "kind: touches\ncolumns: {name: industry}\n"))
                .hasSize(2);
    }

    @Test
    void wrongPoliciesEncodingsAndDelimitersAreNamed() throws IOException {
        one("opportunities", HEAD + "references: {customer: ignore}\n", "m.yaml:4", "error, skip, create, empty");
        one("opportunities", HEAD + "references: {custmer: skip}\n", "m.yaml:4", "\"customer\"");
        one("opportunities", "encoding: latin-99\n" + HEAD, "m.yaml:1", "latin-99");
        one("opportunities", "delimiter: '::'\n" + HEAD, "m.yaml:1", "::");
    }

    @Test
    void aGoodMappingHasNoFaults() throws IOException {
        assertThat(faults("opportunities", "\uFEFF# 说明\n" + HEAD + "  name: [stage]\nencoding: GBK\ndelimiter: ','\n"))
                .isEmpty();
    }
}
