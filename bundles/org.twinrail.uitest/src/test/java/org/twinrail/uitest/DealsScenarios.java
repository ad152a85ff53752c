package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** A quote in the editor of its opportunity, from the draft to the order; the same in the window and in the page (D5). */
@Timeout(300)
abstract class DealsScenarios extends Scenarios {
    private static final String ADMIN = "admin";

    /** Opens the workbench in Chinese on a data folder in which that was done before. */
    abstract Screen open(Path data, List<List<String>> company) throws Exception;

    private static List<List<String>> company() {
        return List.of(
                does(ADMIN, "person.record", "login=li", "name=李强", "department=sales"),
                does(ADMIN, "person.record", "login=wang", "name=王敏", "department=marketing"),
                does(ADMIN, "customer.record", "name=宏远机械", "owner=li"),
                does(ADMIN, "product.record", "name=财务软件", "listPrice={\"amount\":1000.00,\"currency\":\"CNY\"}"),
                does("li", "opportunity.open", "number=O-1", "customer=宏远机械", "stage=proposal"));
    }

    @Test
    @Order(1)
    void aQuoteIsDraftedInTheOpportunity() throws Exception {
        screen = open(data(), company());
        as("li", "李强");
        screen.click("perspective.funnel");
        screen.await("funnel.card.O-1");
        screen.doubleClick("funnel.card.O-1");
        screen.await("section.deals");
        screen.click("section.deals");
        screen.click("deals.draft");
        screen.await("form.quote.draft.product");
        screen.settle();
        screen.type("form.quote.draft.product", "财务软件");
        screen.type("form.quote.draft.quantity", "3");
        screen.type("form.quote.draft.price", "1000");
        screen.type("form.quote.draft.discount", "10");
        screen.type("form.quote.draft.taxRate", "13");
        keep("form");
        screen.clickWhenEnabled("form.quote.draft.submit");
        screen.awaitGone("form.quote.draft.product");

        screen.awaitText("deals.quotes", "O-1-Q1");
        assertThat(screen.text("deals.quotes")).contains("草稿").contains("3,051.00");
    }

    @Test
    @Order(2)
    void theOlderRevisionIsKeptBesideTheNewOne() throws Exception {
        screen.choose("deals.quotes", "O-1-Q1");
        screen.clickWhenEnabled("deals.submit");
        screen.awaitText("deals.quotes", "已提交");
        screen.clickWhenEnabled("deals.revise");

        screen.awaitText("deals.quotes", "已被取代");
        assertThat(screen.text("deals.quotes")).contains("草稿");
    }

    @Test
    @Order(3)
    void whatTheCustomerAcceptsIsAnOrder() throws Exception {
        screen.choose("deals.quotes", "草稿");
        screen.clickWhenEnabled("deals.submit");
        screen.awaitText("deals.quotes", "已提交");
        screen.clickWhenEnabled("deals.accept");
        screen.await("form.quote.accept.reference");
        screen.type("form.quote.accept.reference", "PO-7");
        screen.clickWhenEnabled("form.quote.accept.submit");
        screen.awaitGone("form.quote.accept.reference");

        screen.awaitText("deals.orders", "PO-7");
        keep("order");
    }

    @Test
    @Order(4)
    void whoMayNotTalkOfPricesIsToldSoBeforeTheFormOpens() {
        as("wang", "王敏");
        screen.click("perspective.funnel");
        screen.await("funnel.card.O-1");
        screen.doubleClick("funnel.card.O-1");
        screen.await("section.deals");
        screen.click("section.deals");

        screen.await("deals.draft.why");
        assertThat(screen.enabled("deals.draft")).isFalse();
    }
}
