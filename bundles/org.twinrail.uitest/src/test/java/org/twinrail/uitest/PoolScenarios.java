package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** A salesperson's day with the public pool and filings, the same in the window and in the page. Each scenario goes on from the one before. */
@Timeout(600)
abstract class PoolScenarios extends Scenarios {
    private static final String ADMIN = "admin";

    /** Opens the workbench in Chinese on a data folder in which some commands are done before. */
    abstract Screen open(Path data, List<List<String>> commands) throws Exception;

    /** Two salespeople; one has a customer with a deal, the other has claimed three today, and three wait in the pool. */
    private static List<List<String>> company() {
        List<List<String>> commands = new ArrayList<>(List.of(
                does(ADMIN, "person.record", "login=li", "name=李强", "department=sales"),
                does(ADMIN, "person.record", "login=sun", "name=孙磊", "department=sales"),
                does(ADMIN, "customer.record", "name=宏远机械", "owner=sun"),
                does("sun", "opportunity.open", "number=O-1", "customer=宏远机械", "stage=proposal"),
                does(ADMIN, "customer.record", "name=东海电子", "industry=电子", "region=华东", "owner=sun"),
                does("sun", "customer.release", "customer=东海电子", "reason=预算推迟到明年"),
                does(ADMIN, "customer.record", "name=南山化工", "industry=化工", "region=华南"),
                does(ADMIN, "customer.record", "name=西湖软件", "industry=软件", "region=华东")));
        for (String name : List.of("甲", "乙", "丙")) {
            commands.add(does(ADMIN, "customer.record", "name=" + name + "公司"));
            commands.add(does("li", "customer.claim", "customer=" + name + "公司"));
        }
        return commands;
    }

    private void goTo(String view) {
        screen.click("perspective.customers");
        screen.click("tab." + view);
    }

    @Test
    @Order(1)
    void thePoolSaysWhoseACustomerWasAndWhyItIsThereAndItIsClaimed() throws Exception {
        screen = open(data(), company());
        as("li", "李强");
        goTo("customers.pool");
        screen.awaitText("pool.table", "东海电子");
        assertThat(screen.text("pool.table")).contains("孙磊", "放回", "预算推迟到明年", "0 天");
        assertThat(screen.enabled("pool.claim")).as("none is chosen").isFalse();

        screen.choose("pool.table", "东海电子");
        screen.clickWhenEnabled("pool.claim");

        Screen.awaited(() -> screen.text("pool.table").contains("东海电子") ? null : "gone", "the claimed customer stays");
        goTo("customers.holdings");
        screen.awaitText("holdings.table", "东海电子");
        assertThat(screen.text("holdings.table")).contains("20 个工作日没有接触");
    }

    @Test
    @Order(2)
    void aCustomerIsGivenBackWithAReasonAndCannotBeHadAgainSoon() {
        goTo("customers.holdings");
        screen.choose("holdings.table", "甲公司");
        screen.clickWhenEnabled("holdings.release");
        screen.type("form.customer.release.reason", "不在我的区域");
        screen.clickWhenEnabled("form.customer.release.submit");
        Screen.awaited(
                () -> screen.text("holdings.table").contains("甲公司") ? null : "gone", "the released customer stays");

        goTo("customers.pool");
        screen.awaitText("pool.table", "不在我的区域");
        screen.choose("pool.table", "甲公司");

        screen.await("pool.claim.why");
        screen.click("pool.claim.why");
        screen.awaitText("why.reason", "14 天之内请让给同事");
        screen.click("why.close");
    }

    @Test
    @Order(3)
    void theSixthOfADayIsNotToBeHadAndItIsSaidWhy() {
        goTo("customers.pool");
        screen.choose("pool.table", "西湖软件");
        screen.clickWhenEnabled("pool.claim");
        Screen.awaited(() -> screen.text("pool.table").contains("西湖软件") ? null : "gone", "the claimed customer stays");

        // Not the one that came to where the first was: to a page, two clicks there are a double click.
        screen.choose("pool.table", "南山化工");

        screen.await("pool.claim.why");
        assertThat(screen.enabled("pool.claim")).isFalse();
        screen.click("pool.claim.why");
        screen.awaitText("why.reason", "每人每天最多 5 个");
        screen.click("why.close");
    }

    @Test
    @Order(4)
    void aFilingCollidesAndNamesTheEvidence() {
        goTo("customers.filings");
        screen.clickWhenEnabled("filings.file");
        screen.type("form.customer.file.company", "宏远机械有限公司");
        screen.clickWhenEnabled("form.customer.file.submit");

        screen.awaitText("filings.table", "驳回");
        screen.awaitText("filing.ruling", "孙磊");
        screen.awaitText("filing.evidence", "O-1");
        assertThat(screen.text("filing.evidence")).contains("宏远机械", "孙磊");
    }

    @Test
    @Order(5)
    void theCustomersPageTellsWhoseItWas() {
        goTo("customers.holdings");
        screen.choose("holdings.table", "东海电子");
        screen.openFirst("holdings.table");
        screen.await("customer.ownership");
        screen.click("customer.ownership");

        screen.awaitText("customer.ownership.table", "领取");
        assertThat(screen.has("customer.release")).isTrue();
        screen.click("perspective.today");
        screen.click("tab.today.customers");
        screen.awaitText("today.ownership", "东海电子");
    }
}
