package org.twinrail.uitest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.uitest.support.Screen;

/** Scenarios of one workbench on one data folder, in their order; the first opens it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Scenarios {
    @TempDir
    private static Path data;

    /** The workbench; null until it is opened. */
    Screen screen;

    /** What the screen showed when a scenario failed stands beside the reports. */
    @RegisterExtension
    final AfterTestExecutionCallback pictures = test -> {
        if (test.getExecutionException().isPresent() && screen != null) {
            String name = getClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName() + ".png";
            screen.picture(Files.createDirectories(Path.of("target", "failed")).resolve(name));
        }
    };

    /** The data folder. */
    static Path data() {
        return data;
    }

    @AfterAll
    void close() {
        if (screen != null) {
            screen.close();
        }
    }
}
