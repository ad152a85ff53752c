package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.OnDesktop;
import org.twinrail.uitest.support.Screen;

/** The sample company in a window. */
@OnDesktop
class DesktopSampleTest extends SampleScenarios {
    @Override
    Screen open(Path folder) throws Exception {
        return DesktopScreen.on(folder, "zh");
    }
}
