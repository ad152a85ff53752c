package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.OnDesktop;
import org.twinrail.uitest.support.Screen;

/** Pictures of the window, empty. */
@OnDesktop
class DesktopStartPicturesTest extends StartPictureScenarios {
    @Override
    Screen openEmpty(Path folder) throws Exception {
        return DesktopScreen.on(folder, "zh");
    }

    @Override
    String toolkit() {
        return "desktop";
    }
}
