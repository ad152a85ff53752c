package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.OnDesktop;
import org.twinrail.uitest.support.Screen;

/** The rules of a company in a window: SWT on the display this process has. */
@OnDesktop
class DesktopRulesTest extends RulesScenarios {
    @Override
    Screen open(Path folder) throws Exception {
        return DesktopScreen.on(folder, "zh");
    }
}
