package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** Fields of the company's own, the same in the window and in the page. Each scenario goes on from the one before. */
@Timeout(300)
abstract class FieldScenarios extends Scenarios {
    private static final String CUSTOMER = "宏远机械";

    /** Opens the workbench in Chinese on a data folder in which some commands are done before. */
    abstract Screen open(Path data, List<List<String>> commands) throws Exception;

    private static List<List<String>> company() {
        return List.of(
                List.of("do", "person.record", "login=li", "name=李强", "department=sales"),
                List.of("do", "customer.record", "name=" + CUSTOMER, "owner=li"),
                List.of(
                        "do",
                        "field.record",
                        "kind=customer",
                        "code=segment",
                        "nameZh=客户等级",
                        "nameEn=Segment",
                        "type=CHOICE",
                        "choices=战略,重点,普通",
                        "required=true",
                        "help=按年采购额划分"));
    }

    @Test
    @Order(1)
    void theAdministratorDefinesAField() throws Exception {
        screen = open(data(), company());
        screen.click("perspective.admin");
        screen.click("tab.admin.fields");
        screen.awaitText("admin.fields.table", "客户等级");

        screen.clickWhenEnabled("field.add");
        screen.await("form.field.record.code");
        screen.type("form.field.record.code", "staff");
        screen.type("form.field.record.nameZh", "员工人数");
        screen.type("form.field.record.nameEn", "Staff");
        screen.type("form.field.record.type", "数字");
        keep("form");
        screen.clickWhenEnabled("form.field.record.submit");

        screen.awaitText("admin.fields.table", "员工人数");
        keep("definitions");
    }

    @Test
    @Order(2)
    void itIsThereOnEachCustomerAndIsFilledIn() throws Exception {
        screen.click("perspective.customers");
        screen.awaitText("customers.table", CUSTOMER);
        screen.openFirst("customers.table");
        screen.await("section.fields");
        screen.click("section.fields");
        screen.awaitText("fields.table", "员工人数");
        assertThat(screen.text("fields.table")).contains("客户等级（必填）");

        screen.choose("fields.table", "员工人数");
        screen.clickWhenEnabled("fields.set");
        screen.await("form.field.set.value");
        screen.type("form.field.set.value", "1200");
        screen.clickWhenEnabled("form.field.set.submit");

        screen.awaitText("fields.table", "1,200");
        keep("section");
    }

    @Test
    @Order(3)
    void whatIsChosenIsOneOfTheCompanysWords() throws Exception {
        screen.choose("fields.table", "客户等级（必填）");
        screen.settle();
        screen.clickWhenEnabled("fields.set");
        screen.await("form.field.set.value");
        screen.type("form.field.set.value", "重点");
        keep("choice");
        screen.clickWhenEnabled("form.field.set.submit");

        screen.awaitText("fields.table", "重点");
        assertThat(screen.text("fields.table")).doesNotContain("（必填）");
    }

    @Test
    @Order(4)
    void customersAreListedByWhatAFieldSays() throws Exception {
        screen.click("tab.customers.fields");
        screen.await("values.field");
        screen.type("values.field", "客户 · 员工人数");
        screen.awaitText("values.table", CUSTOMER);
        assertThat(screen.text("values.table")).contains("1,200");
        keep("values");

        screen.type("values.from", "1201");
        screen.awaitText("values.table.empty", "没有填写");
    }
}
