package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Imports;
import org.twinrail.itest.support.Twinrail;

/** What a company has in its files goes in as it is written, once, and what does not go in is told by its line. */
class ImportTest {
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
    void whatARowNamesAndIsNotThereIsAnErrorUnlessTheMappingSaysOtherwise() throws Exception {
        Path csv = imports.file(OPPORTUNITIES_HEAD + "R-1,不存在客户,nobody,不存在产品,进行中,2017/3/5,,\n");

        Answer error =
                imports.run("opportunities", csv, imports.mapping(OPPORTUNITIES.formatted("error", "error", "error")));
        assertThat(error.exit()).isEqualTo(2);
        assertThat(Imports.errors(error, "en"))
                .anySatisfy(text -> assertThat(text).startsWith("2 客户: ").contains("不存在客户", "customers"))
                .anySatisfy(text -> assertThat(text).startsWith("2 负责人: ").contains("nobody", "people"))
                .anySatisfy(text -> assertThat(text).startsWith("2 产品: ").contains("不存在产品", "products"))
                .hasSize(3);

        Answer skip =
                imports.run("opportunities", csv, imports.mapping(OPPORTUNITIES.formatted("skip", "create", "empty")));
        assertThat(skip.exit()).isZero();
        assertThat(Imports.counts(skip)).containsExactly(0, 0, 0, 1, 0, 0);
        assertThat(company.asked("product.list").toString()).doesNotContain("不存在产品");

        Answer empty =
                imports.run("opportunities", csv, imports.mapping(OPPORTUNITIES.formatted("empty", "create", "empty")));
        assertThat(Imports.counts(empty)).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(opportunity("R-1").get("customer").asText("")).isEmpty();
        assertThat(opportunity("R-1").get("owner").asText("")).isEmpty();
        assertThat(company.asked("product.list").toString()).contains("不存在产品");

        Answer create = imports.run(
                "opportunities", csv, imports.mapping(OPPORTUNITIES.formatted("create", "create", "empty")));
        assertThat(Imports.counts(create)).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(opportunity("R-1").get("customer").asText()).isEqualTo("不存在客户");
        assertThat(customer("不存在客户").isNull()).isFalse();

        Answer impossible = imports.run(
                "opportunities", csv, imports.mapping(OPPORTUNITIES.formatted("create", "create", "create")));
        assertThat(impossible.exit()).isEqualTo(2);
        assertThat(Imports.errors(impossible, "en"))
                .singleElement()
                .asString()
                .contains("cannot be made from its name alone");
    }

    @Test
    void theRejectsAreCorrectedAndFedAgain() throws Exception {
        Path csv = imports.file(HEAD + "拒收甲,华东,1,1\n\"拒收\n乙\",华南,x,1\n拒收丙,华北,1,y\n");
        Path mapping = imports.mapping(CUSTOMERS);
        Answer first = imports.run("customers", csv, mapping);
        assertThat(first.exit()).isEqualTo(2);
        assertThat(Imports.counts(first)).containsExactly(1, 0, 0, 0, 0, 2);
        Path rejects = Path.of(first.json().get("rejects").asText());
        assertThat(rejects).hasFileName(csv.getFileName() + ".rejects.csv").hasParent(folder);
        String text = Files.readString(rejects, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF客户,地区,年收入（万元）,人数,twinrail_line,twinrail_error");
        assertThat(text).contains(",3,", ",5,", "不是", "is no").doesNotContain("拒收甲");

        Files.writeString(rejects, text.replace(",x,", ",2,").replace(",y,", ",3,"), StandardCharsets.UTF_8);
        Answer again = imports.run("customers", rejects, mapping);

        assertThat(again.exit()).as(again.out()).isZero();
        assertThat(Imports.counts(again)).containsExactly(2, 0, 0, 0, 0, 0);
        assertThat(again.json().get("rejects").isNull()).isTrue();
        assertThat(customer("拒收丙").get("employees").asInt()).isEqualTo(3);
        assertThat(Imports.counts(imports.run("customers", rejects, mapping))).containsExactly(0, 0, 2, 0, 0, 0);
    }

    @Test
    void aDryRunTellsWhatWouldBeAndChangesNothing() throws Exception {
        Path csv = imports.file(OPPORTUNITIES_HEAD
                + "D-1,试客户,li,试产品,进行中,2017/3/5,,\n"
                + "D-1,试客户,li,试产品,进行中,2017/3/6,,\n"
                + "D-2,试客户,nobody,试产品,进行中,2017/3/5,,\n");
        Path mapping = imports.mapping(OPPORTUNITIES.formatted("create", "create", "error"));
        String before = everything();

        Answer dry = imports.run("opportunities", csv, mapping, "--dry-run");

        assertThat(dry.exit()).isEqualTo(2);
        assertThat(dry.json().get("dryRun").asBoolean()).isTrue();
        assertThat(dry.json().get("rejects").isNull()).isTrue();
        assertThat(folder.resolve(csv.getFileName() + ".rejects.csv")).doesNotExist();
        assertThat(everything()).isEqualTo(before);
        assertThat(Imports.counts(imports.run("opportunities", csv, mapping))).isEqualTo(Imports.counts(dry));
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
        Path opportunities = imports.file(OPPORTUNITIES_HEAD + "S-1,宏远机械,li,财务软件,进行中,2017/3/5,,\n");
        Path how = imports.mapping(OPPORTUNITIES.formatted("error", "error", "error"));
        Path touches = imports.file("日期,渠道\n2017-03-01,web\n2017-03-01,web\n2017-03-02,fair\n");
        Path touchHow =
                imports.mapping("kind: touches\ncolumns:\n  日期: on\n  渠道: channel\nconstants:\n  track: MARKETING\n");
        assertThat(Imports.counts(imports.run("opportunities", opportunities, how)))
                .containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(Imports.counts(imports.run("touches", touches, touchHow)))
                .as("two that are the same are two")
                .containsExactly(3, 0, 0, 0, 0, 0);
        String opportunity = opportunity("S-1").toString();
        String all = company.asked("touch.list", "limit=1000").toString();

        assertThat(Imports.counts(imports.run("opportunities", opportunities, how)))
                .containsExactly(0, 0, 1, 0, 0, 0);
        assertThat(Imports.counts(imports.run("touches", touches, touchHow))).containsExactly(0, 0, 3, 0, 0, 0);
        assertThat(Imports.counts(imports.run("touches", touches, touchHow, "--as", "admin")))
                .containsExactly(0, 0, 3, 0, 0, 0);

        assertThat(opportunity("S-1")).hasToString(opportunity);
        assertThat(company.asked("touch.list", "limit=1000")).hasToString(all);
    }

    @Test
    void rowsTheRulesForbidAreRefusedOneByOne() throws Exception {
        Path csv = imports.file("产品\n禁产品甲\n禁产品乙\n");
        Path mapping = imports.mapping("kind: products\ncolumns:\n  产品: name\n");

        Answer answer = imports.run("products", csv, mapping, "--as", "wang");

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(Imports.counts(answer)).containsExactly(0, 0, 0, 0, 2, 0);
        assertThat(Imports.errors(answer, "en")).hasSize(2).allSatisfy(error -> assertThat(error)
                .contains("no boundary rule"));
        assertThat(company.asked("product.list").toString()).doesNotContain("禁产品");
        assertThat(Imports.counts(imports.run("products", csv, mapping, "--as", "chen")))
                .containsExactly(2, 0, 0, 0, 0, 0);
    }

    @Test
    void theReportIsPrintedInBothLanguages() throws Exception {
        Path csv = imports.file(HEAD + "印甲,华东,1,1\n印乙,华南,x,1\n");
        String[] line = {
            "--lang",
            "en",
            "import",
            "customers",
            csv.toString(),
            "--map",
            imports.mapping(CUSTOMERS).toString()
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
