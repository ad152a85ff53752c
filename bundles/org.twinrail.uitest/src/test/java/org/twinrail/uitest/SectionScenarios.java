package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.twinrail.uitest.support.Screen;

/** Notes, files and what bundles add to the editor of a customer, the same in the window and in the page. One day, in its order. */
@Timeout(300)
abstract class SectionScenarios extends Scenarios {
    private static final String CUSTOMER = "宏远机械";
    private static final String NOTE = "老板三月在国内，适合面谈";
    private static final String FILE = "报价.bin";
    private static final Pattern ID = Pattern.compile("\"result\":\\{\"id\":\"([^\"]+)\"");
    private static final Pattern CONTENT = Pattern.compile("\"content\":\"([^\"]+)\"");

    /** Opens the workbench in Chinese on an empty data folder. */
    abstract Screen open(Path data) throws Exception;

    private void openCustomer() {
        screen.click("perspective.customers");
        screen.openFirst("customers.table");
        screen.await("section.notes");
    }

    private void press(String button) {
        Screen.awaited(() -> screen.enabled(button) ? button : null, button + " stays disabled");
        screen.click(button);
    }

    @Test
    @Order(1)
    void aNoteIsWrittenInPlaceAndIsThereWhenTheCustomerIsOpenedAgain() throws Exception {
        screen = open(data());
        screen.await("start.empty");
        screen.perform("customer.record", "{\"name\":\"" + CUSTOMER + "\"}");
        screen.click("start.empty");
        openCustomer();
        screen.click("section.notes");
        screen.type("notes.text", NOTE);
        press("notes.add");
        screen.awaitText("notes.table", NOTE);

        screen.closeTab();
        screen.awaitGone("section.notes");
        openCustomer();
        screen.click("section.notes");

        screen.awaitText("notes.table", NOTE);
    }

    @Test
    @Order(2)
    void aFileThatWasAttachedIsListedAndComesBackByteByByte() {
        byte[] bytes = new byte[300_000];
        new Random(3).nextBytes(bytes);
        String written = Base64.getEncoder().encodeToString(bytes);

        String outcome = screen.perform(
                "file.attach",
                "{\"object\":\"customer/" + CUSTOMER + "\",\"name\":\"" + FILE + "\",\"content\":\"" + written + "\"}");
        screen.click("section.files");
        screen.awaitText("files.table", FILE);
        assertThat(screen.text("files.table")).contains("293 KB");
        screen.choose("files.table", FILE);
        Screen.awaited(() -> screen.enabled("files.save") ? FILE : null, "the chosen file cannot be saved");

        String back = screen.ask("file.content", "{\"file\":\"" + found(ID, outcome) + "\"}");
        assertThat(Base64.getDecoder().decode(found(CONTENT, back))).isEqualTo(bytes);
    }

    private static String found(Pattern pattern, String json) {
        Matcher matcher = pattern.matcher(json);
        assertThat(matcher.find()).as("%s in %.300s", pattern, json).isTrue();
        return matcher.group(1);
    }

    @Test
    @Order(3)
    void aBundleAddsASectionAndTakesItAgainAndOneThatFailsIsNamed() throws Exception {
        Bundle bundle = screen.plugIn();
        screen.click("section.plugged");
        screen.awaitText("plugged.credit", CUSTOMER);

        screen.click("section.broken");
        screen.awaitText("section.failed", "org.twinrail.uitest.plugged");
        screen.click("section.notes");
        screen.awaitText("notes.table", NOTE);

        bundle.stop();
        screen.awaitGone("section.plugged");
        assertThat(screen.has("section.notes")).isTrue();
    }

    @Test
    @Order(4)
    void theHistorySaysWhatWasDone() {
        screen.click("section.history");

        screen.awaitText("history.table", "写了笔记");
        assertThat(screen.text("history.table")).contains("添加了文件");
    }
}
