package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** Pictures of the page. */
@OnPage
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
