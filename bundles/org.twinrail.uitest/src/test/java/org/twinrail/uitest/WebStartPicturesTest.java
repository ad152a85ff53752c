package org.twinrail.uitest;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIf;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** Pictures of the page, empty. */
@EnabledIf(value = "org.twinrail.uitest.WebWorkbenchTest#hasChromium", disabledReason = "there is no Chromium")
class WebStartPicturesTest extends StartPictureScenarios {
    @Override
    Screen openEmpty(Path folder) throws Exception {
        return WebScreen.on(folder, "zh");
    }

    @Override
    String toolkit() {
        return "web";
    }
}
