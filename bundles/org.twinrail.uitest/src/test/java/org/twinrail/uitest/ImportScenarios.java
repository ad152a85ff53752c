package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** How somebody brings their own data in, the same in the window and in the page; each scenario goes on from the one before. */
@Timeout(300)
abstract class ImportScenarios extends Scenarios {
    private static final String CUSTOMERS = "客户全称,行业,员工人数,备注\n甲公司,软件,20,老客户\n乙公司,零售,许多,\n丙公司,制造,35.0,\n";
    private static final String CARDS =
            """
            BEGIN:VCARD
            VERSION:3.0
            FN:王小明
            ORG:甲公司
            TEL;TYPE=CELL:13812345678
            END:VCARD
            """;
    private static final String PEOPLE = "姓名,区域\n王芳,华东\n李强,华北\n";

    /** Opens the workbench in Chinese on an empty data folder. */
    abstract Screen open(Path data) throws Exception;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(data().resolve("mine")).resolve(name), text)
                .toAbsolutePath();
    }

    @Test
    @Order(1)
    void thePageOfTheFirstStartLeadsToTheWizard() throws Exception {
        screen = open(data());
        screen.await("start.import.mine");

        screen.click("start.import.mine");

        screen.await("import.file");
        assertThat(screen.enabled("import.next")).isFalse();
    }

    @Test
    @Order(2)
    void theFileSaysWhatItHoldsAndWhichColumnIsWhat() throws Exception {
        screen.file("import.file", "import.choose", write("customers.csv", CUSTOMERS));

        screen.awaitText("import.kind", "客户");
        screen.clickWhenEnabled("import.next");
        screen.awaitText("import.missing", "都已对应");
        assertThat(screen.text("import.line.0.field")).contains("客户名称");
        assertThat(screen.text("import.line.3.field")).contains("不导入");
    }

    @Test
    @Order(3)
    void aRequiredFieldThatLosesItsColumnIsNamedAndHoldsOneBack() {
        screen.type("import.line.0.field", "（不导入）");
        screen.awaitText("import.missing", "客户名称");
        assertThat(screen.enabled("import.next")).isFalse();

        screen.type("import.line.0.field", "客户名称 *");
        screen.awaitText("import.missing", "都已对应");
    }

    @Test
    @Order(4)
    void theRowsAreShownAsTheyWillBeWithTheirFaults() {
        screen.clickWhenEnabled("import.next");

        screen.awaitText("import.preview", "丙公司");
        assertThat(screen.text("import.preview"))
                .contains("35")
                .doesNotContain("35.0")
                .contains("“许多”不是数字");
        screen.awaitText("import.preview.said", "1 行");
    }

    @Test
    @Order(5)
    void aDryRunCountsAndKeepsNothing() {
        screen.clickWhenEnabled("import.next");
        screen.clickWhenEnabled("import.trial.start");

        screen.awaitText("import.trial.created", "2");
        screen.awaitText("import.trial.failed", "1");
        assertThat(screen.text("import.trial.errors")).contains("员工人数");
        assertThat(screen.has("import.trial.rejects")).isTrue();
    }

    @Test
    @Order(6)
    void theImportItselfMakesTheRecords() {
        screen.clickWhenEnabled("import.next");
        screen.clickWhenEnabled("import.run.start");

        screen.awaitText("import.run.created", "2");
        screen.click("perspective.customers");
        screen.awaitText("customers.table", "甲公司");
    }

    @Test
    @Order(7)
    void theImportIsUndone() {
        screen.click("editor.import");
        screen.clickWhenEnabled("import.run.undo");

        screen.awaitText("import.run.said", "已撤销 2 项，保留 0 项");
        screen.click("tab.customers.list");
        screen.await("customers.table.empty");
    }

    @Test
    @Order(8)
    void whatEveryRowNeedsAndNoColumnHasIsAskedFor() throws Exception {
        screen.click("editor.import");
        screen.clickWhenEnabled("import.run.again");
        screen.file("import.file", "import.choose", write("people.csv", PEOPLE));

        screen.awaitText("import.kind", "人员");
        screen.clickWhenEnabled("import.next");
        screen.awaitText("import.missing", "部门代码");
        assertThat(screen.text("import.constant.0.field")).contains("部门代码");
        screen.type("import.constant.0.value", "sales");
        screen.awaitText("import.missing", "都已对应");
    }

    @Test
    @Order(9)
    void aTelephonesCardsAreAFileAsAnyOther() throws Exception {
        screen.clickWhenEnabled("import.back");
        screen.file("import.file", "import.choose", write("contacts.vcf", CARDS));

        screen.awaitText("import.kind", "联系人");
        screen.awaitText("import.remarks", "名片文件");
        screen.clickWhenEnabled("import.next");
        screen.awaitText("import.missing", "都已对应");
        screen.clickWhenEnabled("import.next");
        screen.awaitText("import.preview", "13812345678");
    }
}
