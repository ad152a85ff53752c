package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.RuleCopy;
import org.twinrail.itest.support.Twinrail;

/** Made-up records in numbers, through the real Gateway and its rules. */
class GenerateTest {
    @Test
    void aFolderIsFilledAndTheSameOrderAgainAddsNothing(@TempDir Path data) throws Exception {
        try (Twinrail twinrail = Twinrail.on(data)) {
            Answer first = generate(twinrail, "--customers", "300", "--touches", "450");
            JsonNode made = first.json();
            assertThat(made.get("recorded").asLong())
                    .isEqualTo(made.get("people").asLong() + 750);
            assertThat(made.get("repeated").asLong()).isZero();
            assertThat(first.err()).contains(made.get("recorded").asText()).contains("100%");

            Company company = Company.foundAgainIn(twinrail);
            assertThat(company.asked("customer.list", "limit=1000")).hasSize(300);
            assertThat(company.asked("touch.list", "limit=1000")).hasSize(450);

            JsonNode again =
                    generate(twinrail, "--customers", "300", "--touches", "500").json();
            assertThat(again.get("repeated").asLong())
                    .isEqualTo(made.get("recorded").asLong());
            assertThat(company.asked("touch.list", "limit=1000")).hasSize(500);
        }
    }

    @Test
    void nothingIsMixedWithWhatIsReal(@TempDir Path data) throws Exception {
        try (Twinrail twinrail = Twinrail.on(data)) {
            Company company = Company.foundedIn(twinrail);

            Answer answer = twinrail.run("generate", "--customers", "5");

            assertThat(answer.exit()).isEqualTo(2);
            assertThat(answer.err()).contains("--data");
            assertThat(company.asked("customer.list")).hasSize(1);
        }
    }

    @Test
    void whatTheRulesRefuseEndsIt(@TempDir Path data, @TempDir Path folder) throws Exception {
        RuleCopy rules = RuleCopy.in(folder);
        rules.write(
                "boundary/no-touches.drl",
                """
                rule "no touches"
                    @reason_zh("今天不登记接触") @reason_en("no touches today")
                    when Deed( action == "touch.record" )
                    then insert( Ruling.refuse("sales") );
                end
                """);
        try (Twinrail twinrail = Twinrail.on(data, rules.folder())) {
            Answer answer = twinrail.run("--lang", "en", "generate", "--customers", "5", "--touches", "900");

            assertThat(answer.exit()).isEqualTo(3);
            assertThat(answer.err()).contains("no touches today");
            assertThat(Company.foundAgainIn(twinrail).audited("touch.record"))
                    .as("refused ones, not all of them")
                    .isBetween(1, 899);
        }
    }

    @Test
    void aWrongNumberIsNamed(@TempDir Path data) throws Exception {
        try (Twinrail twinrail = Twinrail.on(data)) {
            Answer answer = twinrail.run("generate", "--customers", "many");

            assertThat(answer.exit()).isEqualTo(2);
            assertThat(answer.err()).contains("--customers").contains("many");
        }
    }

    private static Answer generate(Twinrail twinrail, String... words) {
        String[] line = new String[words.length + 2];
        line[0] = "--json";
        line[1] = "generate";
        System.arraycopy(words, 0, line, 2, words.length);
        Answer answer = twinrail.run(line);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer;
    }
}
