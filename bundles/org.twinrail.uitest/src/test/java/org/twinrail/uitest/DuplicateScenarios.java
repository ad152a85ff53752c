package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** Customers recorded twice: one is warned, finds them, merges them and takes that back, the same in the window and in the page. */
@Timeout(300)
abstract class DuplicateScenarios extends Scenarios {
    private static final String STAYS = "宏远机械有限公司";
    private static final String GOES = "北京宏远机械股份有限公司";

    /** Opens the workbench on an empty data folder. */
    abstract Screen open(Path data) throws Exception;

    @Test
    @Order(1)
    void whoRecordsACustomerThatIsThereAlreadyIsWarned() throws Exception {
        screen = open(data());
        screen.await("start.empty");
        screen.perform("customer.record", "{\"name\":\"" + STAYS + "\",\"region\":\"华东\",\"phone\":\"010-65529988\"}");
        screen.click("start.empty");
        screen.click("perspective.customers");
        screen.click("command.customers.new");
        screen.type("form.customer.new.name", GOES);
        screen.type("form.customer.new.phone", "+86 10 6552 9988");

        screen.awaitText("form.customer.new.notice", STAYS);
        keep("warning");
        assertThat(screen.text("form.customer.new.notice")).contains("电话相同");
        screen.clickWhenEnabled("form.customer.new.submit");
        screen.await("customer.duplicates");
        screen.awaitText("customer.name", GOES);
        screen.closeTab();
        screen.awaitGone("customer.name");
    }

    @Test
    @Order(2)
    void allCustomersAreGoneThroughAndThePairIsListedWithTheEvidence() throws Exception {
        screen.perform("contact.record", "{\"name\":\"陈工\",\"customer\":\"" + GOES + "\"}");
        screen.click("tab.customers.duplicates");
        screen.click("duplicates.search");

        screen.awaitText("duplicates.table", GOES);
        assertThat(screen.text("duplicates.table")).contains(STAYS, "很可能", "电话相同");
        keep("all");
    }

    @Test
    @Order(3)
    void theyAreMergedWithTheEffectShownFirst() throws Exception {
        screen.choose("duplicates.table", GOES);
        screen.clickWhenEnabled("duplicates.merge");
        screen.awaitText("merge.stays", GOES);
        screen.click("merge.swap");
        screen.awaitText("merge.stays", STAYS);
        screen.awaitText("merge.effect.MOVES", "1 名联系人");
        keep("merge");

        screen.clickWhenEnabled("merge.do");

        screen.awaitGone("merge.do");
        assertThat(screen.ask("customer.find", "{\"name\":\"" + GOES + "\"}")).contains(STAYS, "华东");
    }

    @Test
    @Order(4)
    void theMergeIsTakenBackOnTheCustomersPage() throws Exception {
        screen.click("perspective.customers");
        screen.click("tab.customers.list");
        screen.awaitText("customers.table", STAYS);
        screen.openFirst("customers.table");
        screen.click("customer.duplicates");
        screen.awaitText("customer.merges.table", GOES);
        screen.choose("customer.merges.table", GOES);
        keep("page");

        screen.clickWhenEnabled("customer.duplicates.split");

        screen.awaitText("customer.duplicates.table", GOES);
        keep("apart");
        assertThat(screen.ask("customer.find", "{\"name\":\"" + GOES + "\"}")).contains(GOES);
    }
}
