package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Imports;
import org.twinrail.itest.support.Twinrail;

/** A table is read as it is written, in whichever encoding and form, and what cannot be read is told by its line. */
class ImportedTableTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String CUSTOMERS =
            """
            kind: customers
            columns:
              客户: name
              地区: region
              年收入（万元）: {field: revenue, currency: CNY, factor: 10000}
              人数: employees
            """;
    private static final String HEAD = "客户,地区,年收入（万元）,人数\n";
    private static final String OPPORTUNITIES =
            """
            kind: opportunities
            columns:
              编号: number
              客户: customer
              负责人: owner
              产品: product
              结果: {field: outcome, values: {赢单: WON, 进行中: OPEN, 输单: LOST}}
              开始: {field: openedOn, date: [yyyy/M/d, d.M.yyyy]}
              结束: {field: closedOn, date: [yyyy/M/d, d.M.yyyy]}
              金额: {field: amount.amount, default: "0", factor: 10000}
            constants:
              amount.currency: CNY
            references:
              customer: %s
              product: %s
              owner: %s
            """;
    private static final String OPPORTUNITIES_HEAD = "编号,客户,负责人,产品,结果,开始,结束,金额\n";

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
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static JsonNode customer(String name) {
        return company.asked("customer.find", "name=" + name);
    }

    private static JsonNode opportunity(String number) {
        return company.asked("opportunity.find", "number=" + number).get("opportunity");
    }

    @Test
    void theSameTableInEveryEncodingIsTheSameTable() throws Exception {
        String text = HEAD + "𠮷田商店,华东,1234.5,20\n㐂乐,华南,,\n宏达,华北,0.01,3\n";
        Path mapping = imports.mapping(CUSTOMERS);
        assertThat(Imports.counts(imports.run("customers", imports.file(text, GB18030), mapping)))
                .containsExactly(3, 0, 0, 0, 0, 0);
        assertThat(customer("𠮷田商店").get("region").asText()).isEqualTo("华东");

        List<Path> others = List.of(
                imports.file(text, GB18030, 0x84, 0x31, 0x95, 0x33),
                imports.file(text, StandardCharsets.UTF_8),
                imports.file(text, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                imports.file(text, StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                imports.file(text.replace("\n", "\r\n"), GB18030));

        for (Path other : others) {
            Answer answer = imports.run("customers", other, mapping);
            assertThat(answer.exit()).as(answer.out()).isZero();
            assertThat(Imports.counts(answer)).containsExactly(0, 0, 3, 0, 0, 0);
        }
    }

    @Test
    void anEncodingTheMappingNamesHoldsAndDamageIsToldByItsLine() throws Exception {
        String text = HEAD + "编码甲,华东,1,1\n编码乙,华南,1,1\n";
        Path gbk = imports.mapping(CUSTOMERS + "encoding: GBK\n");
        assertThat(Imports.counts(imports.run("customers", imports.file(text, GB18030), gbk)))
                .containsExactly(2, 0, 0, 0, 0, 0);

        Answer utf8 =
                imports.run("customers", imports.file(text, GB18030), imports.mapping(CUSTOMERS + "encoding: UTF-8\n"));
        assertThat(utf8.exit()).isEqualTo(2);
        assertThat(utf8.json().get("error").get("problems").get(0).get("where").asText())
                .endsWith(".csv:1");

        byte[] whole = (HEAD + "编码丙丁戊己,华东,1,1\n编码丁,").getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(whole, whole.length + 1);
        broken[whole.length] = (byte) 0xFF;
        Path damaged = imports.file(broken);
        Answer answer = imports.run("customers", damaged, imports.mapping(CUSTOMERS));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).contains(damaged + ":3", "UTF-8");
        assertThat(customer("编码丙丁戊己").isNull()).isTrue();
    }

    @Test
    void valuesConstantsDatesFactorsAndDefaultsAreReadAsTheMappingSays() throws Exception {
        Path csv = imports.file(OPPORTUNITIES_HEAD
                + "V-1,宏远机械,li,财务软件,赢单,2017/3/5,31.12.2017,12.34567\n"
                + "V-2,,sun,财务软件,进行中,05.03.2017,,\n"
                + "V-3,宏远机械,li,财务软件,输单,2017/10/31,2017/11/1,\n");

        Answer answer =
                imports.run("opportunities", csv, imports.mapping(OPPORTUNITIES.formatted("error", "error", "error")));

        assertThat(answer.exit()).as(answer.out()).isZero();
        assertThat(Imports.counts(answer)).containsExactly(3, 0, 0, 0, 0, 0);
        JsonNode won = opportunity("V-1");
        assertThat(won.get("outcome").asText()).isEqualTo("WON");
        assertThat(won.get("openedOn").asText()).isEqualTo("2017-03-05");
        assertThat(won.get("closedOn").asText()).isEqualTo("2017-12-31");
        assertThat(won.get("amount").get("amount").decimalValue()).isEqualByComparingTo("123456.70");
        assertThat(won.get("amount").get("currency").asText()).isEqualTo("CNY");
        JsonNode open = opportunity("V-2");
        assertThat(open.get("outcome").asText()).isEqualTo("OPEN");
        assertThat(open.get("openedOn").asText()).isEqualTo("2017-03-05");
        assertThat(open.get("customer").asText("")).isEmpty();
        assertThat(open.get("amount").get("amount").decimalValue()).isZero();
        assertThat(opportunity("V-3").get("outcome").asText()).isEqualTo("LOST");
    }

    @Test
    void cellsThatCannotBeReadAreToldByLineAndColumn() throws Exception {
        Path csv = imports.file(OPPORTUNITIES_HEAD
                + "W-1,宏远机械,li,财务软件,赢,2017/3/5,2017/4/5,1\n"
                + "W-2,宏远机械,li,财务软件,赢单,2017-03-05,2017/2/30,1\n"
                + "W-3,宏远机械,li,财务软件,赢单,2017/3/5,2017/4/5,\"1,000\"\n");

        Answer answer =
                imports.run("opportunities", csv, imports.mapping(OPPORTUNITIES.formatted("error", "error", "error")));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(Imports.counts(answer)).containsExactly(0, 0, 0, 0, 0, 3);
        assertThat(Imports.errors(answer, "en"))
                .anySatisfy(error -> assertThat(error).startsWith("2 结果: ").contains("赢", "WON"))
                .anySatisfy(error -> assertThat(error).startsWith("3 开始: ").contains("2017-03-05", "yyyy/M/d"))
                .anySatisfy(error -> assertThat(error).startsWith("3 结束: ").contains("2017/2/30"))
                .anySatisfy(error -> assertThat(error).startsWith("4 金额: ").contains("1,000"))
                .hasSize(4);
        assertThat(Imports.errors(answer, "zh"))
                .hasSize(4)
                .anySatisfy(error ->
                        assertThat(error).startsWith("4 金额: ").contains("1,000").containsPattern("\\p{IsHan}{2}"));
    }

    @Test
    void linesAreCountedAsAnEditorCountsThemAlsoThroughCellsOfSeveralLines() throws Exception {
        Path csv = imports.file(HEAD.replace("\n", "\r\n")
                + "\"多行\r\n客户\r\n甲\",x,1,2\r\n"
                + "多行乙,y,abc,1.5\r\n"
                + "\"多行\n丙\",\"z\n\n\",1\r\n"
                + "\"丁\"\"引号\"\"\",z,1,2,3\r\n"
                + ",z,1,2\r\n");

        Answer answer = imports.run("customers", csv, imports.mapping(CUSTOMERS));

        assertThat(Imports.errors(answer, "en"))
                .anySatisfy(error -> assertThat(error).startsWith("5 年收入（万元）: ").contains("abc"))
                .anySatisfy(error -> assertThat(error).startsWith("5 人数: ").contains("1.5"))
                .anySatisfy(error -> assertThat(error).startsWith("6 : ").contains("3 cells", "4 column"))
                .anySatisfy(error -> assertThat(error).startsWith("10 : ").contains("5 cells"))
                .anySatisfy(error -> assertThat(error).startsWith("11 客户: "))
                .hasSize(5);
        assertThat(Imports.counts(answer)).containsExactly(1, 0, 0, 0, 0, 4);
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldByTheLineItsRowBeginsOn() throws Exception {
        Path csv = imports.file(HEAD + "\"引号\n甲\",x,1,2\n\"引号乙,x,1,2\n引号丙,x,1,2\n");

        Answer answer = imports.run("customers", csv, imports.mapping(CUSTOMERS));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.json()
                        .get("error")
                        .get("problems")
                        .get(0)
                        .get("where")
                        .asText())
                .endsWith(".csv:4");
    }

    @Test
    void otherDelimitersAndRowsToLeaveOutAreAsTheMappingSays() throws Exception {
        String table = "客户;地区;状态\n分号甲;华东;有效\n分号乙;华南;作废\n";
        String mapping = "kind: customers\ncolumns:\n  客户: name\n  地区: region\nskip:\n  状态: [作废]\n";

        assertThat(Imports.counts(
                        imports.run("customers", imports.file(table), imports.mapping(mapping + "delimiter: \";\"\n"))))
                .containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(Imports.counts(imports.run(
                        "customers",
                        imports.file(table.replace(';', '\t').replace("分号", "制表")),
                        imports.mapping(mapping + "delimiter: tab\n"))))
                .containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(customer("分号乙").isNull()).isTrue();
    }

    @Test
    void filesThatAreNoTableAreToldSo() throws Exception {
        Path mapping = imports.mapping(CUSTOMERS);
        for (Path csv : List.of(
                imports.file(""), imports.file(HEAD), imports.file("客户,客户,地区,年收入（万元）,人数\n甲,乙,x,1,1\n"), folder)) {
            Answer answer = imports.run("customers", csv, mapping);
            assertThat(answer.exit()).as(answer.out()).isEqualTo(2);
            assertThat(answer.json()
                            .get("error")
                            .get("problems")
                            .get(0)
                            .get("where")
                            .asText())
                    .startsWith(csv.toString());
        }
    }
}
