package org.twinrail.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.exchange.Guess;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.exchange.Mapping;

class GuessTest {
    private static final String PIPELINE =
            "Account,Opportunity_ID,Sales_Agent,Deal_Stage,Product,Close_Date,Close_Value,Created_On\n"
                    + "Acme,A1,Ann,Won,GTX,2017-05-06,500.0,2017-04-24\n"
                    + ",A2,Bob,In_Progress,GTX,,,2017-06-15\n";

    @TempDir
    Path folder;

    private final Kinds kinds = new Kinds();
    private final MemoryHouse house = kinds.house();
    private final ImporterComponent importer = kinds.importer(house);

    private Guess guess(String kind, String csv, Charset charset) throws IOException {
        return importer.guess(kind, Files.write(folder.resolve("f.csv"), csv.getBytes(charset)));
    }

    private Guess guess(String csv) throws IOException {
        return guess(null, csv, StandardCharsets.UTF_8);
    }

    private static Mapping.Column column(Guess guess, String name) {
        return guess.mapping().columns().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not mapped: " + guess));
    }

    @Test
    void aFileTellsByItsColumnsWhatItHolds() throws IOException {
        assertThat(guess(PIPELINE).kinds().get(0).kind()).isEqualTo("opportunities");
        assertThat(guess("Account,Revenue,Employees\nAcme,1.5,20\n")
                        .kinds()
                        .get(0)
                        .kind())
                .isEqualTo("customers");
        assertThat(guess("Created_On,Source,Industry\n2024-01-02,Web,IT\n")
                        .kinds()
                        .get(0)
                        .kind())
                .isEqualTo("touches");
    }

    @Test
    void aGuessedMappingImportsTheFileItWasGuessedFrom() throws IOException {
        Guess guess = guess("Account,Revenue,Employees\nAcme,1.5,20\nBolt,2,30.0\n");
        Importer.Report report =
                importer.run(new Importer.Order(folder.resolve("f.csv"), guess.mapping(), false, "admin"), p -> {});
        assertThat(report.created()).isEqualTo(2);
        assertThat(house.store.get("customer.record/Acme").path("employees").asInt())
                .isEqualTo(20);
    }

    @Test
    void wordsOfTheFileAreTakenForTheWordsOfAChoice() throws IOException {
        assertThat(column(guess(PIPELINE), "Deal_Stage").cell().values())
                .isEqualTo(Map.of("Won", "WON", "In_Progress", "OPEN"));
    }

    @Test
    void eachProposalSaysHowSureItIsAndWhy() throws IOException {
        Guess guess = guess("customers", "Account,Shoe size\nAcme,44\n", StandardCharsets.UTF_8);
        Guess.Proposal known = guess.columns().get(0);
        assertThat(known.field()).isEqualTo("name");
        assertThat(known.samples()).containsExactly("Acme");
        assertThat(known.confidence()).isGreaterThan(0.9);
        assertThat(known.reason().zh()).contains("Account");
        Guess.Proposal unknown = guess.columns().get(1);
        assertThat(unknown.field()).isEmpty();
        assertThat(unknown.confidence()).isZero();
        assertThat(unknown.reason().en()).contains("left out");
    }

    @Test
    void aChineseFileOfAnOfficeIsReadWithItsEncodingDelimiterUnitAndSigns() throws IOException {
        Guess guess =
                guess(null, "客户名称;年营业额（万元）;employees\n甲公司;\"1,234.5\";20\n乙公司;¥800;30\n", Charset.forName("GB18030"));
        assertThat(guess.mapping().encoding()).isEqualTo(Charset.forName("GB18030"));
        assertThat(guess.mapping().delimiter()).isEqualTo(';');
        Mapping.Cell revenue = column(guess, "年营业额（万元）").cell();
        assertThat(revenue.numbers()).isEqualTo(Mapping.Numbers.COMMAS);
        assertThat(revenue.factor()).isEqualTo(new BigDecimal("10000"));
        assertThat(revenue.currency()).isEqualTo("CNY");
    }

    @Test
    void datesAreReadByTheirPatternAndDoubtfulOnesSaySo() throws IOException {
        String head = "created on,channel\n";
        Guess slashes = guess("touches", head + "2024/1/2,web\n2024/12/30,web\n", StandardCharsets.UTF_8);
        assertThat(column(slashes, "created on").cell().dates()).containsExactly("yyyy/M/d");
        Guess days = guess("touches", head + "13/2/2024,web\n1/2/2024,web\n", StandardCharsets.UTF_8);
        assertThat(column(days, "created on").cell().dates()).containsExactly("d/M/yyyy");
        Guess unsure = guess("touches", head + "1/2/2024,web\n", StandardCharsets.UTF_8);
        assertThat(unsure.columns().get(0).confidence())
                .isLessThan(slashes.columns().get(0).confidence());
        assertThat(unsure.columns().get(0).reason().en()).contains("M/d/yyyy");
    }

    @Test
    void aNameServesAsKeyWhereNoColumnHoldsOne() throws IOException {
        Guess guess = guess("people", "Sales_Agent,Regional_Office\nAnn,West\n", StandardCharsets.UTF_8);
        assertThat(guess.mapping().columns())
                .extracting(Mapping.Column::field)
                .containsExactlyInAnyOrder("name", "login", "region");
        assertThat(guess.remarks()).anySatisfy(remark -> assertThat(remark.en()).contains("Sales_Agent"));
    }

    @Test
    void aRecordThatCanBeMadeByItsNameIsMadeWhereItIsMissing() throws IOException {
        assertThat(guess(PIPELINE).mapping().references()).containsExactly(Map.entry("product", Mapping.Policy.CREATE));
    }

    @Test
    void aColumnFillsOneFieldAndAFieldIsFilledOnce() throws IOException {
        Guess guess = guess("customers", "name,account,客户名称\nA,B,C\n", StandardCharsets.UTF_8);
        assertThat(guess.mapping().columns()).extracting(Mapping.Column::field).containsExactly("name");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> importer.guess(null, folder.resolve("none.csv")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("none.csv");
    }

    @Test
    void previewedRowsAreAsTheyWillBeAndSayWhatCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("p.csv"), "n,e\nAcme,20.0\nBolt,many\nshort\nlast,1\n");
        Mapping mapping = new Mapping(
                "customers",
                null,
                ',',
                List.of(
                        new Mapping.Column("n", "name", Mapping.Cell.PLAIN),
                        new Mapping.Column("e", "employees", Mapping.Cell.PLAIN)),
                List.of(new Mapping.Constant("region", List.of("West"))),
                Map.of(),
                List.of());
        var preview = importer.preview(new Importer.Order(file, mapping, true, "admin"), 3);
        assertThat(preview.fields()).containsExactly("name", "employees", "region");
        assertThat(preview.rows()).hasSize(3);
        assertThat(preview.rows().get(0).cells().get("employees").value()).isEqualTo("20");
        assertThat(preview.rows().get(0).cells().get("region").value()).isEqualTo("West");
        assertThat(preview.rows().get(1).cells().get("employees")).satisfies(cell -> {
            assertThat(cell.value()).isEqualTo("many");
            assertThat(cell.problem().en()).contains("many");
        });
        assertThat(preview.rows().get(2).problems()).hasSize(1);
        assertThat(house.store).isEmpty();
    }
}
