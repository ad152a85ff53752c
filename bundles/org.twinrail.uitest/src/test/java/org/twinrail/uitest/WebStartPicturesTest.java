package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** Pictures of the page, empty. */
@OnPage
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
