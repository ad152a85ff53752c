package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.OnDesktop;
import org.twinrail.uitest.support.Screen;

/** Pictures of the window. */
@OnDesktop
class DesktopPicturesTest extends PictureScenarios {
    @Override
    Screen openSample(Path folder) throws Exception {
        return DesktopScreen.onSample(folder, "zh");
    }

    @Override
    String toolkit() {
        return "desktop";
    }
}
