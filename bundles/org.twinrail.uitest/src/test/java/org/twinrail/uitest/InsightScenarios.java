package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** A manager reads the indicators, looks where one comes from, and defines one, the same in the window and in the page (D33). */
@Timeout(300)
abstract class InsightScenarios extends Scenarios {
    private static final String ADMIN = "admin";

    /** Opens the workbench in Chinese on a data folder in which that was done before. */
    abstract Screen open(Path data, List<List<String>> company) throws Exception;

    private static List<List<String>> company() {
        return List.of(
                does(ADMIN, "person.record", "login=wang", "name=王敏", "department=marketing"),
                does(ADMIN, "person.record", "login=li", "name=李强", "department=sales"),
                does(ADMIN, "customer.record", "name=宏远机械", "owner=li", "industry=机械"),
                does("li", "opportunity.open", "number=O-1", "customer=宏远机械", "stage=proposal"),
                does("wang", "touch.log", "customer=宏远机械", "channel=fair"),
                does("li", "touch.log", "customer=宏远机械", "channel=phone"),
                does("li", "opportunity.win", "number=O-1", "amount.amount=90000", "amount.currency=CNY"));
    }

    @Test
    @Order(1)
    void theGravestStandFirstAndSayWhy() throws Exception {
        screen = open(data(), company());
        screen.click("perspective.insight");
        screen.await("tab.insight.indicators");

        screen.awaitText("insight.table", "互不往来");

        assertThat(screen.text("insight.table")).contains("摩擦指数").contains("市场部 · 销售部");
        assertThat(screen.text("insight.table").indexOf("留意"))
                .isLessThan(screen.text("insight.table").indexOf("无数据"));
        keep("list");
    }

    @Test
    @Order(2)
    void theTrendOfOneIsDrawnAndWhatItComesFromIsListed() throws Exception {
        screen.type("insight.period", "进行中的周期");
        screen.awaitText("insight.table", "100 %");
        screen.choose("insight.table", "联合赢单率");

        screen.awaitText("insight.trend.heading", "联合赢单率 · 全公司");
        screen.awaitText("insight.sources", "opportunity/O-1");
        keep("trend");
    }

    @Test
    @Order(3)
    void anIndicatorIsDefinedWithoutCode() throws Exception {
        screen.click("insight.define");
        screen.await("form.indicator.new.code");
        screen.type("form.indicator.new.code", "touches");
        screen.type("form.indicator.new.nameZh", "接触次数");
        screen.type("form.indicator.new.nameEn", "Touches");
        screen.type("form.indicator.new.numerator", "crm.touches");
        screen.type("form.indicator.new.lower", "5");
        keep("form");
        screen.clickWhenEnabled("form.indicator.new.submit");
        screen.awaitGone("form.indicator.new.code");

        screen.awaitText("insight.table", "接触次数");
        assertThat(screen.text("insight.table")).contains("2，比健康区间下限 5 低 60 %。");
    }

    @Test
    @Order(4)
    void whatIsOutsideStandsOnToday() throws Exception {
        screen.click("perspective.today");
        screen.click("tab.today.indicators");

        screen.awaitText("insight.outside", "互不往来");
        keep("today");
    }
}
