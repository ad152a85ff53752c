package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Checkout;
import org.twinrail.itest.support.CrmExport;
import org.twinrail.itest.support.LauncherProcess;
import org.twinrail.itest.support.Twinrail;

/**
 * A real CRM export goes in by the sample mappings, in 256 MB of heap, and its sums come out as an independent count of the file has them.
 *
 * <p>The data is not part of the project; where it is not at hand, a stand-in of the same form takes its place ({@link CrmExport}).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrmExportTest {
    private static final String HEAP = "256m";
    private static final List<Step> STEPS = List.of(
            new Step("people", "sales-teams.csv", "managers.yaml"),
            new Step("people", "sales-teams.csv", "people.yaml"),
            new Step("customers", "accounts.csv", "customers.yaml"),
            new Step("products", "products.csv", "products.yaml"),
            new Step("opportunities", "sales-pipeline.csv", "opportunities.yaml"),
            new Step("touches", "clicks.csv", "touches.yaml"));

    private static Path csv;
    private static Path data;
    private static Path temp;

    private record Step(String kind, String file, String mapping) {
        /** Counted by a reader of our own; no cell of these files holds a line break. */
        int rows() throws IOException {
            try (Stream<String> lines = Files.lines(csv.resolve(file))) {
                return (int) lines.filter(l -> !l.isBlank()).count() - 1;
            }
        }
    }

    @BeforeAll
    static void copyTheExport(@TempDir Path folder) throws IOException {
        temp = folder;
        csv = Files.createDirectory(folder.resolve("csv"));
        data = folder.resolve("data");
        CrmExport.copyTo(csv);
    }

    private static String[] line(Step step) {
        Path mapping = Checkout.root().resolve("launcher/samples/crm").resolve(step.mapping());
        String file = csv.resolve(step.file()).toString();
        return new String[] {"--json", "import", step.kind(), file, "--map", mapping.toString()};
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.exit()).as(answer.out() + answer.err()).isZero();
        return answer.json();
    }

    private static JsonNode assessed(Twinrail twinrail, String period) {
        return done(twinrail.run("--json", "assess", period)).get("result");
    }

    @Test
    @Order(1)
    void everyRowOfAllFiveFilesGoesIn() throws Exception {
        for (Step step : STEPS) {
            List<String> arguments = new ArrayList<>(List.of("--data", data.toString()));
            arguments.addAll(List.of(line(step)));
            JsonNode report = done(LauncherProcess.in(temp).withHeap(HEAP).run(arguments.toArray(String[]::new)));
            assertThat(report.get("rows").asInt()).as(step.file()).isEqualTo(step.rows());
            assertThat(report.get("failed").asInt()
                            + report.get("refused").asInt()
                            + report.get("skipped").asInt())
                    .as(step.file())
                    .isZero();
            if (!step.mapping().equals("managers.yaml")) {
                assertThat(report.get("created").asInt()).as(step.file()).isEqualTo(step.rows());
            }
        }
    }

    @Test
    @Order(2)
    void thePublishedExportHasAsManyRowsAsItSays() throws Exception {
        if (CrmExport.published().isPresent()) {
            assertThat(STEPS.get(4).rows()).isEqualTo(14_277);
            assertThat(STEPS.get(5).rows()).isEqualTo(30_244);
        } else {
            assertThat(STEPS.get(4).rows()).isEqualTo(300);
        }
    }

    @Test
    @Order(3)
    void theWonValueOfEachAgentAndQuarterIsThatOfTheFileToTheCentAndTheSameFilesAgainChangeNothing() throws Exception {
        try (Twinrail twinrail = Twinrail.on(data)) {
            sumsAreThoseOfTheFile(twinrail);
            JsonNode before = assessed(twinrail, "2017Q3").get("scorecards");
            for (Step step : STEPS) {
                JsonNode report = done(twinrail.run(line(step)));
                assertThat(report.get("unchanged").asInt()).as(step.file()).isEqualTo(step.rows());
                assertThat(report.get("created").asInt() + report.get("updated").asInt())
                        .as(step.file())
                        .isZero();
            }
            assertThat(assessed(twinrail, "2017Q3").get("scorecards")).isEqualTo(before);
        }
    }

    private static void sumsAreThoseOfTheFile(Twinrail twinrail) throws IOException {
        for (String quarter : List.of("2017Q2", "2017Q3", "2017Q4")) {
            Map<String, BigDecimal> expected = wonByAgent(quarter);
            JsonNode assessment = assessed(twinrail, quarter);

            Map<String, BigDecimal> actual = new TreeMap<>();
            for (JsonNode card : assessment.get("scorecards")) {
                BigDecimal won = card.get("won").get("amount").decimalValue();
                if (won.signum() != 0) {
                    actual.put(card.get("person").asText(), won.setScale(2));
                }
            }
            assertThat(actual).as(quarter).isEqualTo(expected);
            assertThat(assessment.get("won").get("amount").decimalValue())
                    .as(quarter)
                    .isEqualByComparingTo(expected.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            statementsAddUp(assessment);
        }
    }

    private static void statementsAddUp(JsonNode assessment) {
        for (JsonNode statement : assessment.get("statements")) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode line : statement.get("lines")) {
                sum = sum.add(line.get("amount").get("amount").decimalValue());
            }
            assertThat(statement.get("total").get("amount").decimalValue())
                    .as(statement.get("name").asText())
                    .isEqualByComparingTo(sum);
        }
    }

    /** Counted from the file alone, with nothing of the product. */
    private static Map<String, BigDecimal> wonByAgent(String quarter) throws IOException {
        int year = Integer.parseInt(quarter.substring(0, 4));
        int first = 3 * Integer.parseInt(quarter.substring(5)) - 2;
        LocalDate from = LocalDate.of(year, first, 1);
        LocalDate until = from.plusMonths(3);
        Map<String, BigDecimal> sums = new TreeMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(csv.resolve("sales-pipeline.csv"))) {
            for (CSVRecord row : format.parse(in)) {
                if (!row.get("Deal_Stage").equals("Won")
                        || row.get("Close_Value").isBlank()) {
                    continue;
                }
                LocalDate closed = LocalDate.parse(row.get("Close_Date"));
                if (!closed.isBefore(from) && closed.isBefore(until)) {
                    BigDecimal value = new BigDecimal(row.get("Close_Value")).setScale(2);
                    sums.merge(row.get("Sales_Agent"), value, BigDecimal::add);
                }
            }
        }
        assertThat(sums).as(quarter).isNotEmpty();
        return sums;
    }
}
