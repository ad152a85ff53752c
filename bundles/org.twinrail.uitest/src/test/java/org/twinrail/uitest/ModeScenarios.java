package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** General management changes how two departments work together, in the window. */
@Timeout(600)
abstract class ModeScenarios extends Scenarios {
    private static final String EVIDENCE = "两起报价冲突";

    /** Opens the workbench in Chinese on an empty data folder. */
    abstract Screen open(Path data) throws Exception;

    private void chooseThePriceOffer() {
        screen.click("perspective.cooperation");
        screen.click("tab.cooperation.modes");
        screen.awaitText("modes.table", "报价");
        screen.choose("modes.table", "报价");
        screen.awaitText("modes.whole", "分开；主轨道 销售部，辅轨道 市场部");
    }

    @Test
    @Order(1)
    void generalManagementSetsAnotherModeAndSaysWhy() throws Exception {
        screen = open(data());
        screen.await("start.empty");
        screen.perform("person.record", "{\"login\":\"gm\",\"name\":\"周总\",\"department\":\"management\"}");
        screen.click("start.empty");
        as("gm", "周总");
        chooseThePriceOffer();

        screen.clickWhenEnabled("modes.mode");
        screen.await("form.process.mode.submit");
        screen.type("form.process.mode.mode", "征求意见");
        assertThat(screen.enabled("form.process.mode.submit"))
                .as("without evidence")
                .isFalse();
        screen.type("form.process.mode.evidence", EVIDENCE);
        screen.clickWhenEnabled("form.process.mode.submit");
        screen.awaitGone("form.process.mode.submit");

        screen.awaitText("modes.whole", "依据：" + EVIDENCE + "（周总");
    }

    @Test
    @Order(2)
    void aProcessOfTheCompanysOwnIsAdded() {
        screen.clickWhenEnabled("modes.add");
        screen.await("form.process.define.submit");
        screen.type("form.process.define.code", "trade-fair");
        screen.type("form.process.define.nameZh", "展会");
        screen.type("form.process.define.nameEn", "Trade fair");
        screen.clickWhenEnabled("form.process.define.submit");
        screen.awaitGone("form.process.define.submit");

        screen.awaitText("modes.table", "展会");
        screen.awaitText("modes.table", "未设定");
    }
}
