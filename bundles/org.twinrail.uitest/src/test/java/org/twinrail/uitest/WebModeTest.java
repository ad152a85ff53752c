package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** The mode matrix in a page: RAP in headless Chromium. */
@OnPage
class WebModeTest extends ModeScenarios {
    @Override
    Screen open(Path folder) throws Exception {
        return WebScreen.onSample(folder, "zh");
    }
}
