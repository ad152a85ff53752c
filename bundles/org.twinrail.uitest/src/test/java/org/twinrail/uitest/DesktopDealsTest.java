package org.twinrail.uitest;

import java.nio.file.Path;
import java.util.List;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.OnDesktop;
import org.twinrail.uitest.support.Screen;

/** Quotes and orders in a window: SWT on the display this process has. */
@OnDesktop
class DesktopDealsTest extends DealsScenarios {
    @Override
    Screen open(Path folder, List<List<String>> commands) throws Exception {
        return DesktopScreen.on(folder, "zh", commands);
    }
}
