package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Child;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.DoomedWork;
import org.twinrail.itest.support.Twinrail;

/** The process is killed while it works: what it acknowledged is there, nothing is there by half, and work goes on. */
@Timeout(240)
class CrashTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int ROWS = 3_000;
    private static final int SEEN = 1_000;
    /** Rows of one transaction: others see it an instant before it is on the disk and acknowledged. */
    private static final int BATCH = 200;

    private static final int PAGE = 1_000;

    @TempDir
    private Path temp;

    @Test
    void whatWasAcknowledgedSurvivesAndNothingIsThereByHalf() throws Exception {
        Path data = temp.resolve("data");
        List<String> acknowledged = new ArrayList<>();
        Process doomed = Child.main(DoomedWork.class, temp.resolve("errors.txt"), "actions", data.toString());
        try (BufferedReader said = doomed.inputReader(StandardCharsets.UTF_8)) {
            while (acknowledged.size() < 60) {
                acknowledged.add(heard(said));
            }
            kill(doomed);
            said.lines().filter(line -> line.matches("客户\\d+")).forEach(acknowledged::add);
        }
        doomed.waitFor();

        try (Twinrail again = Twinrail.on(data)) {
            Company company = Company.foundAgainIn(again);
            List<String> customers = customers(company);

            assertThat(customers).containsAll(acknowledged).doesNotHaveDuplicates();
            assertThat(customers.size() - acknowledged.size())
                    .as("at most the one under way was done without being heard of")
                    .isBetween(0, 1);
            assertThat(audited(company)).containsExactlyInAnyOrderElementsOf(customers);
            company.done(Company.ADMIN, "customer.record", "name=之后");
            assertThat(customers(company)).hasSize(customers.size() + 1);
        }
    }

    @Test
    void aKilledImportIsCompletedByImportingTheSameFileAgain() throws Exception {
        Path data = temp.resolve("data");
        Path csv = file("customers.csv", "Name,Region\n" + rows());
        Path map = file("customers.yaml", "kind: customers\ncolumns:\n  Name: name\n  Region: region\n");
        Process doomed = Child.main(
                DoomedWork.class,
                temp.resolve("errors.txt"),
                "import",
                data.toString(),
                csv.toString(),
                map.toString());
        try (BufferedReader said = doomed.inputReader(StandardCharsets.UTF_8)) {
            while (Integer.parseInt(heard(said)) < SEEN) {
                assertThat(doomed.isAlive()).isTrue();
            }
            kill(doomed);
        }
        doomed.waitFor();

        try (Twinrail again = Twinrail.on(data)) {
            Company company = Company.foundAgainIn(again);
            List<String> customers = customers(company);
            int kept = customers.size();

            assertThat(kept).isGreaterThanOrEqualTo(SEEN - BATCH).isLessThan(ROWS);
            assertThat(audited(company)).isSubsetOf(customers).doesNotHaveDuplicates();
            assertThat(rowsOf(again, company))
                    .as("customers and their audit rows")
                    .containsExactly(kept, kept);

            Answer second = again.run("--json", "import", "customers", csv.toString(), "--map", map.toString());

            assertThat(second.exit()).as(second.out() + second.err()).isZero();
            assertThat(second.json().get("rows").asInt()).isEqualTo(ROWS);
            assertThat(second.json().get("created").asInt()).isEqualTo(ROWS - kept);
            assertThat(second.json().get("unchanged").asInt()).isEqualTo(kept);
            assertThat(second.json().get("failed").asInt()).isZero();
            assertThat(customers(company))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, ROWS)
                            .mapToObj(CrashTest::name)
                            .toList());
        }
    }

    @Test
    void aKilledUndoIsGoneOnWith() throws Exception {
        Path data = temp.resolve("data");
        Path csv = file("customers.csv", "Name,Region\n" + rows());
        Path map = file("customers.yaml", "kind: customers\ncolumns:\n  Name: name\n  Region: region\n");
        try (Twinrail before = Twinrail.on(data)) {
            assertThat(before.run("import", "customers", csv.toString(), "--map", map.toString())
                            .exit())
                    .isZero();
        }
        Process doomed =
                Child.main(DoomedWork.class, temp.resolve("errors.txt"), "undo", data.toString(), String.valueOf(ROWS));
        try (BufferedReader said = doomed.inputReader(StandardCharsets.UTF_8)) {
            while (Integer.parseInt(heard(said)) < SEEN) {
                assertThat(doomed.isAlive()).isTrue();
            }
            kill(doomed);
        }
        doomed.waitFor();

        try (Twinrail again = Twinrail.on(data)) {
            Company company = Company.foundAgainIn(again);
            int left = customers(company).size();
            assertThat(left).isPositive().isLessThanOrEqualTo(ROWS - SEEN + BATCH);

            Answer second = again.run("--json", "import", "--undo", "last");

            assertThat(second.exit()).as(second.out() + second.err()).isZero();
            assertThat(second.json().get("undone").asInt()).isEqualTo(ROWS);
            assertThat(second.json().get("kept").asInt()).isZero();
            assertThat(customers(company)).isEmpty();
        }
    }

    /** By its handle, which leaves what was said before to be read. */
    private static void kill(Process doomed) {
        doomed.toHandle().destroyForcibly();
    }

    private String heard(BufferedReader said) throws IOException {
        String line = said.readLine();
        assertThat(line)
                .as("the child ended before it was killed: %s", Files.readString(temp.resolve("errors.txt")))
                .isNotNull();
        return line;
    }

    private static String name(int n) {
        return "导入客户" + n;
    }

    private static String rows() {
        return IntStream.rangeClosed(1, ROWS).mapToObj(n -> name(n) + ",华东\n").collect(Collectors.joining());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static List<String> customers(Company company) {
        List<String> names = new ArrayList<>();
        JsonNode page;
        do {
            page = company.asked("customer.list", "limit=" + PAGE, "offset=" + names.size());
            page.forEach(customer -> names.add(customer.get("name").asText()));
        } while (page.size() == PAGE);
        return names;
    }

    /** Customers, and audit rows of what recorded them: counted in a backup, because a list shows a thousand at most. */
    private int[] rowsOf(Twinrail twinrail, Company company) {
        int others = 0;
        for (JsonNode action : twinrail.run("--json", "actions").json()) {
            String name = action.get("name").asText();
            others += name.equals("customer.record") ? 0 : company.audited(name);
        }
        JsonNode rows = twinrail.run(
                        "--json", "backup", temp.resolve("backup.zip").toString())
                .json()
                .get("rows");
        return new int[] {
            rows.get("CRM_CUSTOMER").asInt(), rows.get("CORE_AUDIT").asInt() - others
        };
    }

    private static List<String> audited(Company company) {
        List<String> names = new ArrayList<>();
        for (JsonNode row : company.asked("audit.list", "action=customer.record", "status=DONE", "limit=1000")) {
            try {
                names.add(MAPPER.readTree(row.get("parameters").asText())
                        .get("name")
                        .asText());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return names;
    }
}
