package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.OnDesktop;
import org.twinrail.uitest.support.Screen;

/** Advice in a window: SWT on the display this process has. */
@OnDesktop
class DesktopAdviceTest extends AdviceScenarios {
    @Override
    Screen open(Path folder) throws Exception {
        return DesktopScreen.onSample(folder, "zh");
    }
}
