package org.twinrail.uitest;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIf;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** Pictures of the page. */
@EnabledIf(value = "org.twinrail.uitest.WebWorkbenchTest#hasChromium", disabledReason = "there is no Chromium")
class WebPicturesTest extends PictureScenarios {
    @Override
    Screen openSample(Path folder) throws Exception {
        return WebScreen.onSample(folder, "zh");
    }

    @Override
    String toolkit() {
        return "web";
    }
}
