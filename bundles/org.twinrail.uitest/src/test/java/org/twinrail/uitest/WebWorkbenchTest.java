package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** The workbench in a page: RAP in headless Chromium. */
@OnPage
class WebWorkbenchTest extends WorkbenchScenarios {
    private WebScreen page;

    @Override
    Screen open(Path folder) throws Exception {
        page = WebScreen.on(folder, "zh");
        return page;
    }

    @Test
    @Order(80)
    void theKeyboardReachesEverything() {
        page.click("perspective.customers");
        page.await("customers.search");
        page.press("ctrl+k");
        page.await("palette.words");
        page.press("Escape");
        page.awaitGone("palette.words");

        String first = goOn(page.focus());
        goOn(first);
        page.press("shift+F6");
        Screen.awaited(() -> page.focus().equals(first) ? first : null, "shift+F6 does not go back to " + first);

        page.click("header.preferences");
        page.await("preferences.take");
        page.press("Escape");
        page.awaitGone("preferences.take");
    }

    /** Presses F6 and answers where it leads to. */
    private String goOn(String from) {
        page.press("F6");
        return Screen.awaited(() -> page.focus().equals(from) ? null : page.focus(), "F6 stays at " + from);
    }

    @Test
    @Order(90)
    void theMenuBarIsDarkInDarkLooks() {
        page.click("header.looks");
        page.settle();
        assertThat(page.style("menu.program", "color")).contains("230, 232, 235");
        page.click("header.looks");
        page.settle();
        assertThat(page.style("menu.program", "color")).doesNotContain("230, 232, 235");
    }
}
