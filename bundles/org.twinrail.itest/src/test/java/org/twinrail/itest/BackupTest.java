package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** All data to one file and back, exactly; a damaged file changes nothing; the audit tells of both. */
class BackupTest {
    @TempDir
    private Path temp;

    private Path file;
    private Twinrail twinrail;
    private Company company;

    @BeforeEach
    void boot() throws Exception {
        file = temp.resolve("备份.zip");
        twinrail = Twinrail.on(temp.resolve("data"));
        company = Company.foundedIn(twinrail);
        company.opens("li", "O-1");
        company.done("li", "opportunity.quote", "number=O-1", "price.amount=88000.50", "price.currency=CNY");
    }

    @AfterEach
    void close() {
        twinrail.close();
    }

    private Map<String, JsonNode> everything() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (String query :
                new String[] {"people.list", "customer.list", "product.list", "opportunity.list", "track.list"}) {
            all.put(query, company.asked(query));
        }
        all.put("opportunity.find", company.asked("opportunity.find", "number=O-1"));
        return all;
    }

    /** What people did; timers have rows of their own, which come when they come. */
    private List<JsonNode> audit() {
        List<JsonNode> rows = new ArrayList<>();
        company.asked("audit.list", "limit=1000").forEach(row -> {
            if (!row.get("action").asText().equals("timer.ran")) {
                rows.add(row);
            }
        });
        return rows;
    }

    private String lastNoted(String action) {
        return company.asked("audit.list", "action=" + action)
                .get(0)
                .get("parameters")
                .asText();
    }

    /** One boot for the whole story: each step needs the one before. */
    @Test
    void aBackupBringsBackExactlyWhatWasAndADamagedOneNothing() throws Exception {
        Map<String, JsonNode> before = everything();
        List<JsonNode> audit = audit();
        Answer backup = twinrail.run("--json", "backup", file.toString());
        assertThat(backup.exit()).as(backup.out()).isZero();
        assertThat(backup.json().get("file").asText()).isEqualTo(file.toString());
        String checksum = backup.json().get("sha256").asText();
        assertThat(checksum).matches("[0-9a-f]{64}");
        assertThat(lastNoted("backup.noted"))
                .contains(checksum, file.getFileName().toString());

        change();
        Map<String, JsonNode> changed = everything();
        assertThat(changed).isNotEqualTo(before);

        refusesDamaged(changed);
        refusesAnybody(changed);
        bringsBack(before, audit, checksum);
    }

    private void change() {
        company.done(Company.ADMIN, "customer.record", "name=新客户");
        company.done(Company.ADMIN, "customer.record", "name=" + Company.CUSTOMER, "owner=sun", "region=华南");
        company.done("li", "opportunity.win", "number=O-1", "amount.amount=90000", "amount.currency=CNY");
    }

    private void refusesDamaged(Map<String, JsonNode> changed) throws Exception {
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 0x55;
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Map<String, byte[]> damaged = Map.of(
                "flipped.zip", flipped, "half.zip", half, "other.zip", "no backup".getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> copy : damaged.entrySet()) {
            Path other = Files.write(temp.resolve(copy.getKey()), copy.getValue());

            Answer answer = twinrail.run("--json", "restore", other.toString());

            assertThat(answer.exit()).as(copy.getKey() + answer.out()).isEqualTo(2);
            assertThat(answer.json().get("error").get("problems").toString()).contains(copy.getKey());
        }
        assertThat(twinrail.run(
                                "--lang",
                                "zh",
                                "restore",
                                temp.resolve("half.zip").toString())
                        .err())
                .contains("损坏");
        assertThat(twinrail.run("--json", "restore", temp.resolve("missing.zip").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(everything()).isEqualTo(changed);
        assertThat(company.audited("restore.noted")).isZero();
    }

    private void refusesAnybody(Map<String, JsonNode> changed) {
        assertThat(twinrail.run("--json", "restore", file.toString(), "--as", "li")
                        .exit())
                .isEqualTo(3);
        assertThat(twinrail.run("--json", "backup", temp.resolve("stolen.zip").toString(), "--as", "li")
                        .exit())
                .isEqualTo(3);
        assertThat(temp.resolve("stolen.zip")).doesNotExist();
        assertThat(everything()).isEqualTo(changed);
    }

    private void bringsBack(Map<String, JsonNode> before, List<JsonNode> audit, String checksum) {
        Answer restore = twinrail.run("--json", "restore", file.toString());

        assertThat(restore.exit()).as(restore.out()).isZero();
        assertThat(restore.json().get("sha256").asText()).isEqualTo(checksum);
        assertThat(everything()).isEqualTo(before);
        assertThat(lastNoted("restore.noted")).contains(checksum);
        List<JsonNode> after = audit();
        assertThat(after).hasSize(audit.size() + 1);
        for (int row = 0; row < audit.size(); row++) {
            assertThat(after.get(row + 1)).isEqualTo(audit.get(row));
        }
        company.done("li", "opportunity.quote", "number=O-1", "price.amount=1", "price.currency=CNY");
    }
}
