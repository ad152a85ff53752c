package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.OnDesktop;
import org.twinrail.uitest.support.Screen;

/** The mode matrix in a window: SWT on the display this process has. */
@OnDesktop
class DesktopModeTest extends ModeScenarios {
    @Override
    Screen open(Path folder) throws Exception {
        return DesktopScreen.onSample(folder, "zh");
    }
}
