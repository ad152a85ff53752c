package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.twinrail.uitest.support.Screen;

/** What people do in the workbench, the same in the window and in the page. One day, in its order: each scenario goes on from the one before. */
@Timeout(300)
abstract class WorkbenchScenarios extends Scenarios {
    private static final Pattern SLOW = Pattern.compile("UI thread busy for \\d+ ms, of which it worked (\\d+) ms");
    private static final int TOO_SLOW_MILLIS = 500;

    /** Opens the workbench in Chinese on an empty data folder. */
    abstract Screen open(Path data) throws Exception;

    @Test
    @Order(1)
    void anEmptyDataFolderOffersWaysToBegin() throws Exception {
        screen = open(data());
        screen.await("start.empty");
        assertThat(screen.text("start.empty")).contains("从空白开始");

        screen.click("start.empty");

        screen.await("perspective.customers");
        assertThat(screen.text("perspective.customers")).contains("客户");
    }

    @Test
    @Order(2)
    void theLanguageChangesWhileOneWorks() {
        screen.click("header.language");

        screen.awaitText("perspective.customers", "Customers");
        screen.click("header.language");
        screen.awaitText("perspective.customers", "客户");
    }

    @Test
    @Order(3)
    void aBundleBringsItsViewAndTakesItAgain() throws Exception {
        Bundle bundle = screen.plugIn();
        screen.click("perspective.plugged");
        screen.awaitText("plugged.label", "伙伴");

        screen.click("plugged.fault");
        screen.awaitText("notice.text", "org.twinrail.uitest.plugged");
        screen.click("notice.close");
        whatRunsIsStillThereInAnotherLanguage();
        screen.click("perspective.customers");
        screen.await("customers.search");

        bundle.stop();
        screen.awaitGone("perspective.plugged");
        bundle.start();
        screen.await("perspective.plugged");
    }

    private void whatRunsIsStillThereInAnotherLanguage() {
        screen.click("plugged.job");
        screen.awaitText("job.what", "走了一半");

        screen.click("header.language");
        screen.awaitText("job.what", "half-way");
        screen.click("plugged.end");

        screen.awaitText("status.said", "arrived");
        screen.awaitGone("job.what");
        screen.click("header.language");
        screen.awaitText("plugged.label", "伙伴");
    }

    @Test
    @Order(4)
    void theCompanysOwnHolidayStandsInTheWorkingCalendarUntilItIsTakenBack() {
        screen.click("perspective.admin");
        screen.click("tab.admin.calendar");
        screen.clickWhenEnabled("calendar.add");
        screen.type("form.calendar.day.date", LocalDate.now().getYear() + "-01-05");
        screen.type("form.calendar.day.name", "厂庆");
        screen.clickWhenEnabled("form.calendar.day.submit");
        screen.awaitText("admin.calendar.table", "厂庆");

        screen.choose("admin.calendar.table", "厂庆");
        screen.clickWhenEnabled("calendar.clear");

        Screen.awaited(
                () -> screen.has("admin.calendar.table")
                                && screen.text("admin.calendar.table").contains("厂庆")
                        ? null
                        : "gone",
                "the holiday was not taken back");
    }

    @Test
    @Order(99)
    void noWorkKeepsTheUiThreadLong() throws IOException {
        List<Integer> slow = Files.readAllLines(data().resolve("logs/twinrail.log")).stream()
                .map(SLOW::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        assertThat(slow).allSatisfy(millis -> assertThat(millis).isLessThan(TOO_SLOW_MILLIS));
    }
}
