package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** The sample company in a page. */
@OnPage
class WebSampleTest extends SampleScenarios {
    @Override
    Screen open(Path folder) throws Exception {
        return WebScreen.on(folder, "zh");
    }
}
