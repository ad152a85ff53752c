package org.twinrail.uitest;

import java.nio.file.Path;
import java.util.List;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** Custom fields in a page: RAP in headless Chromium. */
@OnPage
class WebFieldTest extends FieldScenarios {
    @Override
    Screen open(Path folder, List<List<String>> commands) throws Exception {
        return WebScreen.on(folder, "zh", commands);
    }
}
