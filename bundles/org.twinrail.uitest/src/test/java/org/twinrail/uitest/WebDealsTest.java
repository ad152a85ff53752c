package org.twinrail.uitest;

import java.nio.file.Path;
import java.util.List;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** Quotes and orders in a page: RAP in headless Chromium. */
@OnPage
class WebDealsTest extends DealsScenarios {
    @Override
    Screen open(Path folder, List<List<String>> commands) throws Exception {
        return WebScreen.on(folder, "zh", commands);
    }
}
