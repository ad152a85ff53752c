package org.twinrail.uitest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** The command line of an action that somebody did before the workbench was opened. */
    static List<String> does(String login, String action, String... parameters) {
        List<String> line = new ArrayList<>(List.of("do", action));
        line.addAll(List.of(parameters));
        line.addAll(List.of("--as", login));
        return line;
    }

    /** Somebody else takes the seat. */
    void as(String login, String name) {
        screen.click("header.person");
        screen.click("person." + login);
        screen.awaitText("header.person", name);
        screen.settle();
    }

    /** A picture of what is in front, to be looked at. */
    void keep(String name) throws IOException {
        screen.settle();
        screen.picture(Files.createDirectories(Path.of("target", "seen"))
                .resolve(getClass().getSimpleName() + "-" + name + ".png"));
    }

    @AfterAll
    void close() {
        if (screen != null) {
            screen.close();
        }
    }
}
