package org.twinrail.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Importer;

class ImporterTest {
    private static final String CUSTOMERS = "kind: customers\ncolumns:\n  名称: name\n  行业: industry\n";
    private static final String TOUCHES =
            "kind: touches\ncolumns:\n  day: on\n  by: channel\nconstants:\n  track: MARKETING\n";
    private static final String OPPORTUNITIES =
            "kind: opportunities\ncolumns:\n  no: number\n  account: customer\n  product: product\n";

    @TempDir
    Path folder;

    private final Kinds kinds = new Kinds();
    private final MemoryHouse house = kinds.house();
    private final ImporterComponent importer = kinds.importer(house);

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text, StandardCharsets.UTF_8);
    }

    private Importer.Report run(String kind, Path file, String mapping, boolean dryRun) throws IOException {
        return importer.run(
                new Importer.Order(kind, file, write(kind + ".yaml", mapping), dryRun, "admin"), progress -> {});
    }

    private Importer.Report run(String kind, String csv, String mapping) throws IOException {
        return run(kind, write(kind + ".csv", csv), mapping, false);
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        String csv = "名称,行业\n甲,软件\n乙,零售\n";
        assertThat(run("customers", csv, CUSTOMERS).created()).isEqualTo(2);
        Importer.Report second = run("customers", csv, CUSTOMERS);
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.created() + second.updated()).isZero();
    }

    @Test
    void aRecordMayGoBackToWhatItWas() throws IOException {
        run("customers", "名称,行业\n甲,软件\n", CUSTOMERS);
        assertThat(run("customers", "名称,行业\n甲,零售\n", CUSTOMERS).updated()).isEqualTo(1);
        assertThat(run("customers", "名称,行业\n甲,软件\n", CUSTOMERS).updated()).isEqualTo(1);
        assertThat(house.store.get("customer.record/甲").path("industry").asText())
                .isEqualTo("软件");
    }

    @Test
    void chineseFilesOfBothEncodingsGiveTheSameRows() throws IOException {
        String csv = "名称,行业\n甲公司,软件\n乙公司,零售\n";
        run("customers", csv, CUSTOMERS);
        Path chinese = write("gb.csv", csv, Charset.forName("GB18030"));
        assertThat(run("customers", chinese, CUSTOMERS, false).unchanged()).isEqualTo(2);
        Path marked = write("bom.csv", "\uFEFF" + csv);
        assertThat(run("customers", marked, CUSTOMERS, false).unchanged()).isEqualTo(2);
    }

    @Test
    void rowsWithoutAKeyThatAreTheSameAreCounted() throws IOException {
        String csv = "day,by\n2024-01-02,web\n2024-01-02,mail\n2024-01-02,web\n";
        assertThat(run("touches", csv, TOUCHES).created()).isEqualTo(3);
        assertThat(run("touches", csv, TOUCHES).unchanged()).isEqualTo(3);
        Importer.Report oneMore = run("touches", csv + "2024-01-02,web\n", TOUCHES);
        assertThat(oneMore.created()).isEqualTo(1);
        assertThat(house.store).hasSize(4);
    }

    @Test
    void aRowOnceRefusedIsTriedAgainWhenItIsFedAgain() throws IOException {
        house.rules = parameters -> Outcome.Status.REFUSED;
        String csv = "day,by\n2024-01-02,web\n";
        assertThat(run("touches", csv, TOUCHES).refused()).isEqualTo(1);
        assertThat(run("touches", csv, TOUCHES).refused()).isEqualTo(1);
        house.rules = parameters -> Outcome.Status.DONE;
        assertThat(run("touches", csv, TOUCHES).created()).isEqualTo(1);
        assertThat(run("touches", csv, TOUCHES).unchanged()).isEqualTo(1);
    }

    @Test
    void refusedAndWaitingRowsAreCountedAndRefusedOnesExplained() throws IOException {
        house.rules =
                parameters -> Outcome.Status.valueOf(parameters.path("industry").asText());
        Importer.Report report = run("customers", "名称,行业\n甲,DONE\n乙,WAITING\n丙,REFUSED\n", CUSTOMERS);
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.waiting()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(4);
            assertThat(error.problem().what().zh()).isEqualTo("不可以");
        });
        assertThat(Files.readString(report.rejects())).contains("丙").doesNotContain("乙");
    }

    @Test
    void aDryRunCountsAsARealRunAndKeepsNothing() throws IOException {
        String csv = "名称,行业\n"
                + IntStream.range(0, 450)
                        .mapToObj(i -> "客户" + i % 300 + ",行业" + i % 7 + "\n")
                        .collect(Collectors.joining())
                + "broken,x\n";
        Path file = write("many.csv", csv);
        Importer.Report dry = run("customers", file, CUSTOMERS, true);
        assertThat(house.store).isEmpty();
        assertThat(house.audit).isEmpty();
        assertThat(dry.dryRun()).isTrue();
        assertThat(dry.rejects()).isNull();
        Importer.Report real = run("customers", file, CUSTOMERS, false);
        assertThat(List.of(dry.rows(), dry.created(), dry.updated(), dry.unchanged(), dry.failed()))
                .isEqualTo(List.of(real.rows(), real.created(), real.updated(), real.unchanged(), real.failed()))
                .startsWith(451L, 300L);
        assertThat(Files.list(folder).map(p -> p.getFileName().toString()))
                .contains("many.csv.rejects.csv")
                .noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aDryRunMakesMissingRecordsInEveryBatchThatNeedsThem() throws IOException {
        String csv = "no,account,product\n"
                + IntStream.range(0, 401).mapToObj(i -> "N" + i + ",,Neu\n").collect(Collectors.joining());
        Path file = write("op.csv", csv);
        Importer.Report dry = run("opportunities", file, OPPORTUNITIES + "references:\n  product: create\n", true);
        assertThat(dry.created()).isEqualTo(401);
        assertThat(house.store).isEmpty();
        Importer.Report real = run("opportunities", file, OPPORTUNITIES + "references:\n  product: create\n", false);
        assertThat(real.created()).isEqualTo(401);
        assertThat(house.store).hasSize(402).containsKey("product.record/Neu");
        assertThat(house.batches).containsExactly(201, 200, 1);
    }

    @Test
    void missingReferencesAreTreatedAsTheMappingSays() throws IOException {
        run("customers", "名称,行业\n甲,软件\n", CUSTOMERS);
        String csv = "no,account,product\n1,甲,\n2,无,\n3,,\n";
        Importer.Report error = run("opportunities", csv, OPPORTUNITIES);
        assertThat(error.created()).isEqualTo(2);
        assertThat(error.errors()).singleElement().satisfies(e -> {
            assertThat(e.line()).isEqualTo(3);
            assertThat(e.problem().where()).isEqualTo("account");
            assertThat(e.problem().what().en()).contains("无");
        });
        Importer.Report skip = run("opportunities", csv, OPPORTUNITIES + "references: {customer: skip}\n");
        assertThat(skip.skipped()).isEqualTo(1);
        Importer.Report empty = run("opportunities", csv, OPPORTUNITIES + "references: {customer: empty}\n");
        assertThat(empty.created()).isEqualTo(1);
        assertThat(house.store.get("opportunity.record/2").has("customer")).isFalse();
        Importer.Report notBare = run("opportunities", csv, OPPORTUNITIES + "references: {customer: create}\n");
        assertThat(notBare.failed()).isEqualTo(1);
    }

    @Test
    void rowsAreLeftOutAsTheMappingSays() throws IOException {
        Importer.Report report = run("customers", "名称,行业\n甲,测试\n乙,\n丙,软件\n", CUSTOMERS + "skip:\n  行业: [测试, \"\"]\n");
        assertThat(report.skipped()).isEqualTo(2);
        assertThat(house.store).containsOnlyKeys("customer.record/丙");
    }

    @Test
    void rejectsCanBeCorrectedAndFedAgain() throws IOException {
        String csv = "名称,行业\nbroken,\"=1+1, \"\"q\"\"\"\n甲,软件\n乙\n丙,软件,多余\n";
        Importer.Report report = run("customers", csv, CUSTOMERS);
        assertThat(report.failed()).isEqualTo(3);
        assertThat(report.rejects()).isEqualTo(folder.resolve("customers.csv.rejects.csv"));
        String rejects = Files.readString(report.rejects());
        assertThat(rejects)
                .startsWith("\uFEFF名称,行业,twinrail_line,twinrail_error\r\n")
                .contains("broken,\"=1+1, \"\"q\"\"\",2,")
                .contains("乙,,4,")
                .contains(",多余\r\n");
        String corrected = rejects.replace("broken,", "丁,").replace(",多余\r\n", "\r\n");
        Path again = write("corrected.csv", corrected);
        Importer.Report second = run("customers", again, CUSTOMERS.replace("kind:", "encoding: GB18030\nkind:"), false);
        assertThat(second.created()).isEqualTo(3);
        assertThat(second.rejects()).isNull();
        assertThat(house.store.get("customer.record/丁").path("industry").asText())
                .isEqualTo("=1+1, \"q\"");
    }

    @Test
    void theErrorCellOfARejectIsNoFormula() throws IOException {
        house.rules = parameters -> {
            throw new InvalidInputException("", new Text("=公式", "=formula"));
        };
        Importer.Report report = run("customers", "名称,行业\n甲,软件\n", CUSTOMERS);
        assertThat(Files.readString(report.rejects())).contains(",'=公式");
    }

    @Test
    void rejectsOfAnEarlierRunAreKept() throws IOException {
        Path earlier = write("customers.csv.rejects.csv", "corrected by hand");
        Importer.Report report = run("customers", "名称,行业\nbroken,软件\n", CUSTOMERS);
        assertThat(Files.readString(report.rejects())).contains("broken");
        assertThat(folder.resolve(earlier.getFileName() + ".bak")).hasContent("corrected by hand");
    }

    @Test
    void anInterruptionStopsBetweenBatchesAndTellsWhatWasDone() throws IOException {
        String csv = "名称,行业\n"
                + IntStream.range(0, 500).mapToObj(i -> "客户" + i + ",\n").collect(Collectors.joining());
        house.afterBatch = () -> Thread.currentThread().interrupt();
        Importer.Report report = run("customers", csv, CUSTOMERS);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.rows()).isEqualTo(200);
        assertThat(report.created()).isEqualTo(200);
        assertThat(report.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(201);
            assertThat(error.problem().in(Locale.ENGLISH)).contains("201");
        });
        house.afterBatch = () -> {};
        assertThat(run("customers", csv, CUSTOMERS).created()).isEqualTo(300);
    }

    @Test
    void progressTellsRowsAndBytes() throws IOException {
        String csv = "名称,行业\n"
                + IntStream.range(0, 450).mapToObj(i -> "客户" + i + ",\n").collect(Collectors.joining());
        Path file = write("p.csv", csv);
        List<Importer.Progress> seen = new ArrayList<>();
        importer.run(new Importer.Order("customers", file, write("p.yaml", CUSTOMERS), false, "admin"), seen::add);
        assertThat(seen).extracting(Importer.Progress::rows).containsExactly(200L, 400L, 450L);
        assertThat(seen.get(2).bytes())
                .isEqualTo(Files.size(file))
                .isEqualTo(seen.get(0).totalBytes());
    }

    @Test
    void onlyTheFirstHundredErrorsAreReportedAndAllRejected() throws IOException {
        String csv = "名称,行业\n" + "broken,软件\n".repeat(250);
        Importer.Report report = run("customers", csv, CUSTOMERS);
        assertThat(report.failed()).isEqualTo(250);
        assertThat(report.errors())
                .hasSize(100)
                .extracting(Importer.RowError::line)
                .startsWith(2L, 3L)
                .endsWith(101L);
        assertThat(Files.readAllLines(report.rejects())).hasSize(251);
    }

    @Test
    void unknownAndUnfittingKindsAreNamed() throws IOException {
        assertThatThrownBy(() -> run("kunden", "名称,行业\n甲,x\n", CUSTOMERS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("kunden")
                .hasMessageContaining("customers, opportunities, people, products, touches");
        assertThatThrownBy(() -> run("products", "名称,行业\n甲,x\n", CUSTOMERS)).hasMessageContaining("products");
    }

    @Test
    void aKindThatGoesIsNoLongerOffered() {
        importer.removeKind(kinds.kind("touches"));
        assertThat(importer.kinds())
                .extracting(k -> k.kind())
                .containsExactly("customers", "opportunities", "people", "products");
    }
}
