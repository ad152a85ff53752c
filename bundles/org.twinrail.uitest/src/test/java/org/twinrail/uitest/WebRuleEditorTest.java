package org.twinrail.uitest;

import java.nio.file.Path;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** The editor of rules in a page: RAP in headless Chromium. */
@OnPage
class WebRuleEditorTest extends RuleEditorScenarios {
    @Override
    Screen open(Path folder) throws Exception {
        return WebScreen.on(folder, "zh");
    }
}
