package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Imports;
import org.twinrail.itest.support.Twinrail;

/** What was done or imported by mistake is taken back, by who did it, as long as nobody has built on it. */
class UndoTest {
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
    private static final String TOUCHES =
            """
            kind: touches
            columns:
              日期: on
              渠道: channel
              客户: customer
            constants:
              track: SALES
            """;

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

    private static String everything() {
        return (company.asked("customer.list", "limit=1000").toString()
                        + company.asked("product.list", "limit=1000")
                        + company.asked("opportunity.list", "limit=1000")
                        + company.asked("touch.list", "limit=1000"))
                .replaceAll("\"version\":\\d+", "");
    }

    private static Answer undoes(String user, String run) {
        return twinrail.run("--json", "import", "--undo", run, "--as", user);
    }

    private static String id(JsonNode outcome) {
        return outcome.get("actionId").asText();
    }

    @Test
    void anImportIsUndoneAndAllIsAsItWas() throws Exception {
        imports.run("customers", imports.file(HEAD + "旧客,华东,1,1\n"), imports.mapping(CUSTOMERS));
        String before = everything();
        Path csv = imports.file(HEAD + "新客甲,华东,1,1\n旧客,华南,,2\n新客乙,华北,2.5,\n新客甲,华北,,7\n");
        Path mapping = imports.mapping(CUSTOMERS);
        Answer done = imports.run("customers", csv, mapping);
        assertThat(Imports.counts(done)).containsExactly(2, 2, 0, 0, 0, 0);

        Answer undone = undoes("admin", done.json().get("batch").asText());

        assertThat(undone.exit()).as(undone.out() + undone.err()).isZero();
        assertThat(undone.json().get("undone").asInt()).isEqualTo(4);
        assertThat(everything()).isEqualTo(before);
        JsonNode run = company.asked("imports").get(0);
        assertThat(run.get("undoneBy").asText()).isEqualTo("admin");
        assertThat(run.get("undone").asInt()).isEqualTo(4);
        assertThat(run.get("file").asText()).isEqualTo(csv.getFileName().toString());
        assertThat(Imports.counts(imports.run("customers", csv, mapping))).containsExactly(2, 2, 0, 0, 0, 0);
    }

    @Test
    void whatWasUsedOrChangedSinceIsKeptAndNamed() throws Exception {
        Path csv = imports.file(HEAD + "留客甲,华东,1,1\n留客乙,华南,1,2\n走客,华北,2,3\n");
        Answer done = imports.run("customers", csv, imports.mapping(CUSTOMERS));
        company.done("li", "touch.log", "customer=留客甲", "channel=call");
        company.done("li", "customer.record", "name=留客乙", "region=西南");

        Answer undone = undoes("admin", "last");

        assertThat(undone.exit()).isZero();
        assertThat(undone.json().get("batch")).isEqualTo(done.json().get("batch"));
        assertThat(undone.json().get("undone").asInt()).isEqualTo(1);
        assertThat(undone.json().get("kept").asInt()).isEqualTo(2);
        assertThat(undone.json().get("reasons").toString()).contains("留客甲", "1 次接触", "留客乙", "李强");
        assertThat(company.asked("customer.find", "name=走客").isNull()).isTrue();
        assertThat(company.asked("customer.find", "name=留客乙").get("region").asText())
                .isEqualTo("西南");
    }

    @Test
    void touchesThatWereUndoneComeAgainWithTheSameFile() throws Exception {
        Path csv = imports.file("日期,渠道,客户\n2017-03-01,call,宏远机械\n2017-03-01,call,宏远机械\n");
        Path mapping = imports.mapping(TOUCHES);
        for (int round = 0; round < 3; round++) {
            assertThat(Imports.counts(imports.run("touches", csv, mapping))).containsExactly(2, 0, 0, 0, 0, 0);
            assertThat(Imports.counts(imports.run("touches", csv, mapping))).containsExactly(0, 0, 2, 0, 0, 0);
            String batch = company.asked("imports").get(1).get("batch").asText();
            assertThat(undoes("admin", batch).json().get("undone").asInt()).isEqualTo(2);
        }
    }

    @Test
    void anImportIsUndoneByWhoDidItOrAnAdministrator() throws Exception {
        Path csv = imports.file(HEAD + "别人的,华东,1,1\n");
        Answer done = imports.run("customers", csv, imports.mapping(CUSTOMERS), "--as", "wang");
        String batch = done.json().get("batch").asText();

        Answer refused = undoes("li", batch);
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.json().get("refused").asInt()).isEqualTo(1);
        assertThat(undoes("wang", batch.substring(0, 12)).json().get("undone").asInt())
                .isEqualTo(1);
    }

    @Test
    void anActionIsUndoneByItsDoerOnceAndExplained() {
        company.opens("li", "U-1");
        String won =
                id(company.outcome("li", "opportunity.win", "number=U-1", "amount.amount=5", "amount.currency=CNY"));

        assertThat(company.tries("sun", "action.undo", "id=" + won).exit()).isEqualTo(3);
        company.done("li", "action.undo", "id=" + won);

        JsonNode opportunity = company.asked("opportunity.find", "number=U-1").get("opportunity");
        assertThat(opportunity.get("outcome").asText()).isEqualTo("OPEN");
        assertThat(opportunity.get("stage").asText()).isEqualTo("proposal");
        assertThat(opportunity.get("amount").isNull()).isTrue();
        assertThat(opportunity.get("closedOn").isNull()).isTrue();
        Answer again = company.tries("li", "action.undo", "id=" + won);
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.out()).contains("李强");
        assertThat(twinrail.run("--lang", "zh", "explain", won).out()).contains("撤销");
    }

    @Test
    void aDealOfAClosedPeriodIsNotOpenedAgain() {
        JsonNode won = company.outcome(
                Company.ADMIN,
                "opportunity.record",
                "number=U-2",
                "customer=" + Company.CUSTOMER,
                "owner=li",
                "outcome=WON",
                "openedOn=2014-07-01",
                "closedOn=2014-07-05",
                "amount.amount=100",
                "amount.currency=CNY");
        company.done(Company.ADMIN, "assessment.close", "period=2014Q3");

        Answer refused = company.tries(Company.ADMIN, "action.undo", "id=" + id(won));

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.out()).contains("2014Q3");
    }

    @Test
    void whatTakesBackIsNotDoneByItself() {
        assertThat(company.tries("wang", "customer.withdraw", "name=" + Company.CUSTOMER)
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void theReportOfAnUndoIsPrintedInBothLanguages() throws Exception {
        imports.run("customers", imports.file(HEAD + "印客,华东,1,1\n"), imports.mapping(CUSTOMERS));
        assertThat(twinrail.run("--lang", "en", "import", "--undo", "last").out())
                .contains("Actions undone: 1.");
        assertThat(twinrail.run("--lang", "zh", "import", "--undo", "last").out())
                .contains("已撤销 1 个操作");
        assertThat(twinrail.run("--lang", "en", "import", "--undo", "nosuch").err())
                .contains("no such import", "ask imports");
    }
}
