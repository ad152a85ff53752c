package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Imports;
import org.twinrail.itest.support.Twinrail;

/** Lists go out as files and come in again, in the forms that people and their telephones use. */
class HandedOutListTest {
    private static final String CUSTOMERS =
            "kind: customers\ncolumns:\n  name: name\n  industry: industry\n  region: region\n";

    @TempDir
    private static Path folder;

    private static Twinrail twinrail;
    private static Company company;
    private static Imports imports;

    @BeforeAll
    static void boot() throws Exception {
        twinrail = Twinrail.on(folder.resolve("data"));
        company = Company.foundedIn(twinrail);
        imports = new Imports(folder, twinrail);
        imports.run(
                "customers",
                imports.file("name,industry,region\n甲 \"一\" 公司,软件,华东\n乙公司,,华南\n丙公司,零售,\n"),
                imports.mapping(CUSTOMERS));
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static Answer saved(Path file) {
        return twinrail.run("--json", "ask", "customer.list", "--save", file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aListThatIsHandedOutComesInAgainUnchanged(String ending) throws Exception {
        Path file = folder.resolve("客户." + ending);
        Answer save = saved(file);
        assertThat(save.exit()).as(save.out() + save.err()).isZero();
        int rows = save.json().get("rows").asInt();
        assertThat(rows).isGreaterThanOrEqualTo(3);

        Answer again = imports.run("customers", file, imports.mapping(CUSTOMERS));

        assertThat(again.exit()).as(again.out()).isZero();
        assertThat(Imports.counts(again)).containsExactly(0, 0, rows, 0, 0, 0);
    }

    @Test
    void noFileIsWrittenOverAndNoFormIsMadeUp() throws Exception {
        Path there = Files.writeString(folder.resolve("there.xlsx"), "mine");
        assertThat(saved(there).exit()).isEqualTo(2);
        assertThat(there).hasContent("mine");
        Answer unknown = saved(folder.resolve("list.docx"));
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).contains(".csv .xlsx");
        assertThat(folder.resolve("list.docx")).doesNotExist();
    }

    @Test
    void aTelephonesCardsBecomeContactsOfTheirCompanies() throws Exception {
        Path cards = Files.writeString(
                folder.resolve("contacts.vcf"),
                """
                BEGIN:VCARD
                VERSION:3.0
                FN:王小明
                ORG:名片有限公司;采购部
                TITLE:采购经理
                TEL;TYPE=CELL:13812345678
                EMAIL:wang@card.example
                END:VCARD
                """);
        Answer guess = twinrail.run("import", "contacts", cards.toString(), "--guess");
        assertThat(guess.exit()).as(guess.err()).isZero();

        Answer done = imports.run("contacts", cards, imports.mapping(guess.out()));

        assertThat(done.exit()).as(done.out()).isZero();
        JsonNode contact = company.asked("contact.list", "customer=名片有限公司").get(0);
        assertThat(contact.get("name").asText()).isEqualTo("王小明");
        assertThat(contact.get("phone").asText()).isEqualTo("13812345678");
        assertThat(contact.get("email").asText()).isEqualTo("wang@card.example");
        assertThat(contact.get("role").asText()).isEqualTo("采购经理");
    }
}
