package org.twinrail.uitest;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.Screen;

/** The board in a window: SWT on the display this process has. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
class DesktopFunnelTest extends FunnelScenarios {
    @TempDir
    private static Path data;

    @Override
    Screen open(Path folder, List<List<String>> commands) throws Exception {
        return DesktopScreen.on(folder, "zh", commands);
    }

    @Override
    Path data() {
        return data;
    }
}
