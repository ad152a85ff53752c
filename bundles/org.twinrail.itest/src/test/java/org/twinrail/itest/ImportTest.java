package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** What a company has in its files goes in as it is written, once, and what does not go in is told by its line. */
class ImportTest {
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
    private static int files;

    @BeforeAll
    static void boot() throws Exception {
        twinrail = Twinrail.on(folder.resolve("data"));
        company = Company.foundedIn(twinrail);
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    private static Path file(String text, Charset encoding, int... mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int part : mark) {
            bytes.write(part);
        }
        bytes.write(text.getBytes(encoding));
        return Files.write(folder.resolve("文件 " + ++files + ".csv"), bytes.toByteArray());
    }

    private static Path mapping(String text) throws IOException {
        return Files.writeString(folder.resolve("mapping" + ++files + ".yaml"), text, StandardCharsets.UTF_8);
    }

    private static Answer imports(String kind, Path csv, Path mapping, String... options) {
        List<String> line =
                new ArrayList<>(List.of("--json", "import", kind, csv.toString(), "--map", mapping.toString()));
        line.addAll(List.of(options));
        return twinrail.run(line.toArray(String[]::new));
    }

    /** Created, updated, unchanged, skipped, refused and failed rows. */
    private static List<Integer> counts(Answer answer) {
        JsonNode report = answer.json();
        return List.of("created", "updated", "unchanged", "skipped", "refused", "failed").stream()
                .map(count -> report.get(count).asInt())
                .toList();
    }

    private static JsonNode customer(String name) {
        return company.asked("customer.find", "name=" + name);
    }

    private static JsonNode opportunity(String number) {
        return company.asked("opportunity.find", "number=" + number).get("opportunity");
    }

    private static List<String> errors(Answer answer, String language) {
        List<String> errors = new ArrayList<>();
        answer.json()
                .get("errors")
                .forEach(error -> errors.add(error.get("line").asInt() + " "
                        + error.get("problem").get("where").asText() + ": "
                        + error.get("problem").get("what").get(language).asText()));
        return errors;
    }

    @Test
    void theSameTableInEveryEncodingIsTheSameTable() throws Exception {
        String text = HEAD + "𠮷田商店,华东,1234.5,20\n㐂乐,华南,,\n宏达,华北,0.01,3\n";
        Path mapping = mapping(CUSTOMERS);
        assertThat(counts(imports("customers", file(text, GB18030), mapping))).containsExactly(3, 0, 0, 0, 0, 0);
        assertThat(customer("𠮷田商店").get("region").asText()).isEqualTo("华东");

        List<Path> others = List.of(
                file(text, GB18030, 0x84, 0x31, 0x95, 0x33),
                file(text, StandardCharsets.UTF_8),
                file(text, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                file(text, StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                file(text.replace("\n", "\r\n"), GB18030));

        for (Path other : others) {
            Answer answer = imports("customers", other, mapping);
            assertThat(answer.exit()).as(answer.out()).isZero();
            assertThat(counts(answer)).containsExactly(0, 0, 3, 0, 0, 0);
        }
    }

    @Test
    void anEncodingTheMappingNamesHoldsAndDamageIsToldByItsLine() throws Exception {
        String text = HEAD + "编码甲,华东,1,1\n编码乙,华南,1,1\n";
        Path gbk = mapping(CUSTOMERS + "encoding: GBK\n");
        assertThat(counts(imports("customers", file(text, GB18030), gbk))).containsExactly(2, 0, 0, 0, 0, 0);

        Answer utf8 = imports("customers", file(text, GB18030), mapping(CUSTOMERS + "encoding: UTF-8\n"));
        assertThat(utf8.exit()).isEqualTo(2);
        assertThat(utf8.json().get("error").get("problems").get(0).get("where").asText())
                .endsWith(".csv:1");

        byte[] whole = (HEAD + "编码丙丁戊己,华东,1,1\n编码丁,").getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(whole, whole.length + 1);
        broken[whole.length] = (byte) 0xFF;
        Path damaged = Files.write(folder.resolve("damaged.csv"), broken);
        Answer answer = imports("customers", damaged, mapping(CUSTOMERS));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).contains("damaged.csv:3", "UTF-8");
        assertThat(customer("编码丙丁戊己").isNull()).isTrue();
    }

    @Test
    void valuesConstantsDatesFactorsAndDefaultsAreReadAsTheMappingSays() throws Exception {
        Path csv = file(OPPORTUNITIES_HEAD
                + "V-1,宏远机械,li,财务软件,赢单,2017/3/5,31.12.2017,12.34567\n"
                + "V-2,,sun,财务软件,进行中,05.03.2017,,\n"
                + "V-3,宏远机械,li,财务软件,输单,2017/10/31,2017/11/1,\n");

        Answer answer = imports("opportunities", csv, mapping(OPPORTUNITIES.formatted("error", "error", "error")));

        assertThat(answer.exit()).as(answer.out()).isZero();
        assertThat(counts(answer)).containsExactly(3, 0, 0, 0, 0, 0);
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
        Path csv = file(OPPORTUNITIES_HEAD
                + "W-1,宏远机械,li,财务软件,赢,2017/3/5,2017/4/5,1\n"
                + "W-2,宏远机械,li,财务软件,赢单,2017-03-05,2017/2/30,1\n"
                + "W-3,宏远机械,li,财务软件,赢单,2017/3/5,2017/4/5,\"1,000\"\n");

        Answer answer = imports("opportunities", csv, mapping(OPPORTUNITIES.formatted("error", "error", "error")));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(counts(answer)).containsExactly(0, 0, 0, 0, 0, 3);
        assertThat(errors(answer, "en"))
                .anySatisfy(error -> assertThat(error).startsWith("2 结果: ").contains("赢", "WON"))
                .anySatisfy(error -> assertThat(error).startsWith("3 开始: ").contains("2017-03-05", "yyyy/M/d"))
                .anySatisfy(error -> assertThat(error).startsWith("3 结束: ").contains("2017/2/30"))
                .anySatisfy(error -> assertThat(error).startsWith("4 金额: ").contains("1,000"))
                .hasSize(4);
        assertThat(errors(answer, "zh"))
                .hasSize(4)
                .anySatisfy(error ->
                        assertThat(error).startsWith("4 金额: ").contains("1,000").containsPattern("\\p{IsHan}{2}"));
    }

    @Test
    void linesAreCountedAsAnEditorCountsThemAlsoThroughCellsOfSeveralLines() throws Exception {
        Path csv = file(HEAD.replace("\n", "\r\n")
                + "\"多行\r\n客户\r\n甲\",x,1,2\r\n"
                + "多行乙,y,abc,1.5\r\n"
                + "\"多行\n丙\",\"z\n\n\",1\r\n"
                + "\"丁\"\"引号\"\"\",z,1,2,3\r\n"
                + ",z,1,2\r\n");

        Answer answer = imports("customers", csv, mapping(CUSTOMERS));

        assertThat(errors(answer, "en"))
                .anySatisfy(error -> assertThat(error).startsWith("5 年收入（万元）: ").contains("abc"))
                .anySatisfy(error -> assertThat(error).startsWith("5 人数: ").contains("1.5"))
                .anySatisfy(error -> assertThat(error).startsWith("6 : ").contains("3 cells", "4 column"))
                .anySatisfy(error -> assertThat(error).startsWith("10 : ").contains("5 cells"))
                .anySatisfy(error -> assertThat(error).startsWith("11 客户: "))
                .hasSize(5);
        assertThat(counts(answer)).containsExactly(1, 0, 0, 0, 0, 4);
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldByTheLineItsRowBeginsOn() throws Exception {
        Path csv = file(HEAD + "\"引号\n甲\",x,1,2\n\"引号乙,x,1,2\n引号丙,x,1,2\n");

        Answer answer = imports("customers", csv, mapping(CUSTOMERS));

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
    void whatARowNamesAndIsNotThereIsAnErrorUnlessTheMappingSaysOtherwise() throws Exception {
        Path csv = file(OPPORTUNITIES_HEAD + "R-1,不存在客户,nobody,不存在产品,进行中,2017/3/5,,\n");

        Answer error = imports("opportunities", csv, mapping(OPPORTUNITIES.formatted("error", "error", "error")));
        assertThat(error.exit()).isEqualTo(2);
        assertThat(errors(error, "en"))
                .anySatisfy(text -> assertThat(text).startsWith("2 客户: ").contains("不存在客户", "customers"))
                .anySatisfy(text -> assertThat(text).startsWith("2 负责人: ").contains("nobody", "people"))
                .anySatisfy(text -> assertThat(text).startsWith("2 产品: ").contains("不存在产品", "products"))
                .hasSize(3);

        Answer skip = imports("opportunities", csv, mapping(OPPORTUNITIES.formatted("skip", "create", "empty")));
        assertThat(skip.exit()).isZero();
        assertThat(counts(skip)).containsExactly(0, 0, 0, 1, 0, 0);
        assertThat(company.asked("product.list").toString()).doesNotContain("不存在产品");

        Answer empty = imports("opportunities", csv, mapping(OPPORTUNITIES.formatted("empty", "create", "empty")));
        assertThat(counts(empty)).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(opportunity("R-1").get("customer").asText("")).isEmpty();
        assertThat(opportunity("R-1").get("owner").asText("")).isEmpty();
        assertThat(company.asked("product.list").toString()).contains("不存在产品");

        Answer create = imports("opportunities", csv, mapping(OPPORTUNITIES.formatted("create", "create", "empty")));
        assertThat(counts(create)).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(opportunity("R-1").get("customer").asText()).isEqualTo("不存在客户");
        assertThat(customer("不存在客户").isNull()).isFalse();

        Answer impossible =
                imports("opportunities", csv, mapping(OPPORTUNITIES.formatted("create", "create", "create")));
        assertThat(impossible.exit()).isEqualTo(2);
        assertThat(errors(impossible, "en")).singleElement().asString().contains("cannot be made from its name alone");
    }

    @Test
    void theRejectsAreCorrectedAndFedAgain() throws Exception {
        Path csv = file(HEAD + "拒收甲,华东,1,1\n\"拒收\n乙\",华南,x,1\n拒收丙,华北,1,y\n");
        Path mapping = mapping(CUSTOMERS);
        Answer first = imports("customers", csv, mapping);
        assertThat(first.exit()).isEqualTo(2);
        assertThat(counts(first)).containsExactly(1, 0, 0, 0, 0, 2);
        Path rejects = Path.of(first.json().get("rejects").asText());
        assertThat(rejects).hasFileName(csv.getFileName() + ".rejects.csv").hasParent(folder);
        String text = Files.readString(rejects, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF客户,地区,年收入（万元）,人数,twinrail_line,twinrail_error");
        assertThat(text).contains(",3,", ",5,", "不是", "is no").doesNotContain("拒收甲");

        Files.writeString(rejects, text.replace(",x,", ",2,").replace(",y,", ",3,"), StandardCharsets.UTF_8);
        Answer again = imports("customers", rejects, mapping);

        assertThat(again.exit()).as(again.out()).isZero();
        assertThat(counts(again)).containsExactly(2, 0, 0, 0, 0, 0);
        assertThat(again.json().get("rejects").isNull()).isTrue();
        assertThat(customer("拒收丙").get("employees").asInt()).isEqualTo(3);
        assertThat(counts(imports("customers", rejects, mapping))).containsExactly(0, 0, 2, 0, 0, 0);
    }

    @Test
    void aDryRunTellsWhatWouldBeAndChangesNothing() throws Exception {
        Path csv = file(OPPORTUNITIES_HEAD
                + "D-1,试客户,li,试产品,进行中,2017/3/5,,\n"
                + "D-1,试客户,li,试产品,进行中,2017/3/6,,\n"
                + "D-2,试客户,nobody,试产品,进行中,2017/3/5,,\n");
        Path mapping = mapping(OPPORTUNITIES.formatted("create", "create", "error"));
        String before = everything();

        Answer dry = imports("opportunities", csv, mapping, "--dry-run");

        assertThat(dry.exit()).isEqualTo(2);
        assertThat(dry.json().get("dryRun").asBoolean()).isTrue();
        assertThat(dry.json().get("rejects").isNull()).isTrue();
        assertThat(folder.resolve(csv.getFileName() + ".rejects.csv")).doesNotExist();
        assertThat(everything()).isEqualTo(before);
        assertThat(counts(imports("opportunities", csv, mapping))).isEqualTo(counts(dry));
        assertThat(everything()).isNotEqualTo(before);
    }

    private static String everything() {
        return company.asked("customer.list", "limit=1000").toString()
                + company.asked("product.list", "limit=1000")
                + company.asked("opportunity.list", "limit=1000")
                + company.asked("touch.list", "limit=1000")
                + company.asked("audit.list", "limit=1000");
    }

    @Test
    void theSameFileAgainChangesNothingWithOrWithoutAKey() throws Exception {
        Path opportunities = file(OPPORTUNITIES_HEAD + "S-1,宏远机械,li,财务软件,进行中,2017/3/5,,\n");
        Path how = mapping(OPPORTUNITIES.formatted("error", "error", "error"));
        Path touches = file("日期,渠道\n2017-03-01,web\n2017-03-01,web\n2017-03-02,fair\n");
        Path touchHow = mapping("kind: touches\ncolumns:\n  日期: on\n  渠道: channel\nconstants:\n  track: MARKETING\n");
        assertThat(counts(imports("opportunities", opportunities, how))).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(counts(imports("touches", touches, touchHow)))
                .as("two that are the same are two")
                .containsExactly(3, 0, 0, 0, 0, 0);
        String opportunity = opportunity("S-1").toString();
        String all = company.asked("touch.list", "limit=1000").toString();

        assertThat(counts(imports("opportunities", opportunities, how))).containsExactly(0, 0, 1, 0, 0, 0);
        assertThat(counts(imports("touches", touches, touchHow))).containsExactly(0, 0, 3, 0, 0, 0);
        assertThat(counts(imports("touches", touches, touchHow, "--as", "admin")))
                .containsExactly(0, 0, 3, 0, 0, 0);

        assertThat(opportunity("S-1")).hasToString(opportunity);
        assertThat(company.asked("touch.list", "limit=1000")).hasToString(all);
    }

    @Test
    void rowsTheRulesForbidAreRefusedOneByOne() throws Exception {
        Path csv = file("产品\n禁产品甲\n禁产品乙\n");
        Path mapping = mapping("kind: products\ncolumns:\n  产品: name\n");

        Answer answer = imports("products", csv, mapping, "--as", "wang");

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(counts(answer)).containsExactly(0, 0, 0, 0, 2, 0);
        assertThat(errors(answer, "en")).hasSize(2).allSatisfy(error -> assertThat(error)
                .contains("no boundary rule"));
        assertThat(company.asked("product.list").toString()).doesNotContain("禁产品");
        assertThat(counts(imports("products", csv, mapping, "--as", "chen"))).containsExactly(2, 0, 0, 0, 0, 0);
    }

    @Test
    void otherDelimitersAndRowsToLeaveOutAreAsTheMappingSays() throws Exception {
        String table = "客户;地区;状态\n分号甲;华东;有效\n分号乙;华南;作废\n";
        String mapping = "kind: customers\ncolumns:\n  客户: name\n  地区: region\nskip:\n  状态: [作废]\n";

        assertThat(counts(imports("customers", file(table), mapping(mapping + "delimiter: \";\"\n"))))
                .containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(counts(imports(
                        "customers",
                        file(table.replace(';', '\t').replace("分号", "制表")),
                        mapping(mapping + "delimiter: tab\n"))))
                .containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(customer("分号乙").isNull()).isTrue();
    }

    @Test
    void filesThatAreNoTableAreToldSo() throws Exception {
        Path mapping = mapping(CUSTOMERS);
        for (Path csv : List.of(file(""), file(HEAD), file("客户,客户,地区,年收入（万元）,人数\n甲,乙,x,1,1\n"), folder)) {
            Answer answer = imports("customers", csv, mapping);
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

    @Test
    void theReportIsPrintedInBothLanguages() throws Exception {
        Path csv = file(HEAD + "印甲,华东,1,1\n印乙,华南,x,1\n");
        String[] line = {
            "--lang",
            "en",
            "import",
            "customers",
            csv.toString(),
            "--map",
            mapping(CUSTOMERS).toString()
        };
        Answer en = twinrail.run(line);
        line[1] = "zh";
        Answer zh = twinrail.run(line);

        assertThat(en.exit()).isEqualTo(2);
        assertThat(en.out())
                .contains(
                        "Rows read: 2.",
                        "Created: 1, updated: 0, unchanged: 0, skipped: 0.",
                        "with errors: 1",
                        "Line 3: 年收入（万元）: \"x\" is no number",
                        ".rejects.csv");
        assertThat(zh.exit()).isEqualTo(2);
        assertThat(zh.out()).contains("已读 2 行", "未变 1", "有错 1", "第 3 行：年收入（万元）", ".rejects.csv");
    }
}
