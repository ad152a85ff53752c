package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** Duplicates in a page: RAP in headless Chromium. */
@OnPage
class WebDuplicateTest extends DuplicateScenarios {
    @Override
    Screen open(Path folder) throws Exception {
        return WebScreen.on(folder, "zh");
    }
}
