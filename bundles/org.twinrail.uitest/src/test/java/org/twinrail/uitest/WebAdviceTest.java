package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** Advice in a page: RAP in headless Chromium. */
@OnPage
class WebAdviceTest extends AdviceScenarios {
    @Override
    Screen open(Path folder) throws Exception {
        return WebScreen.onSample(folder, "zh");
    }
}
