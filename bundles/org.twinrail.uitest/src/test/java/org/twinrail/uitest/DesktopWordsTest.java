package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.OnDesktop;
import org.twinrail.uitest.support.Sample;

/** No words are cut, in either language, at 100, 150 and 200 %: every view is measured as it stands in the window. */
@Tag("walk")
@OnDesktop
class DesktopWordsTest {
    private final List<String> cut = new ArrayList<>();

    @Test
    @Timeout(900)
    void noWordsAreCut(@TempDir Path data, TestReporter reporter) throws Exception {
        Sample.into(data);
        try (DesktopScreen screen = DesktopScreen.onSample(data, "zh")) {
            screen.await("perspective.customers");
            Walk walk = new Walk(screen);
            walk.as("ma");
            for (int scale : new int[] {100, 150, 200}) {
                walk.scale(scale);
                for (String language : List.of("zh", "en")) {
                    String where = language + " " + scale + " % ";
                    walk.views(view -> measure(screen, where + view, reporter));
                    walk.rest(view -> measure(screen, where + view, reporter));
                    walk.closeObjects();
                    screen.click("header.language");
                    screen.settle();
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    private void measure(DesktopScreen screen, String where, TestReporter reporter) {
        for (String what : screen.cut()) {
            cut.add(where + ": " + what);
            reporter.publishEntry("cut", where + ": " + what);
        }
    }
}
