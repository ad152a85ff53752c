package org.twinrail.uitest;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.uitest.support.Sample;
import org.twinrail.uitest.support.Screen;

/** Pictures of all that the workbench shows of the sample company: {@code mvn verify -Pscreenshots}. */
@Tag("screenshots")
@Timeout(1800)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class PictureScenarios {
    private Screen screen;
    private Walk walk;

    /** Opens the sample company in Chinese. */
    abstract Screen openSample(Path folder) throws Exception;

    /** The name of the toolkit, as the pictures' folder has it. */
    abstract String toolkit();

    @BeforeAll
    void open(@TempDir Path data) throws Exception {
        Sample.into(data);
        screen = openSample(data);
        screen.await("perspective.customers");
        walk = new Walk(screen);
        walk.as("ma");
    }

    @AfterAll
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    @Order(1)
    void chineseLight() {
        everything("zh", "light", 100);
    }

    @Test
    @Order(2)
    void chineseDark() {
        screen.click("header.looks");
        everything("zh", "dark", 100);
    }

    @Test
    @Order(3)
    void englishDark() {
        screen.click("header.language");
        everything("en", "dark", 100);
    }

    @Test
    @Order(4)
    void englishLight() {
        screen.click("header.looks");
        everything("en", "light", 100);
    }

    @Test
    @Order(5)
    void chineseAtHalfAsMuchAgain() {
        screen.click("header.language");
        screen.awaitText("perspective.customers", "客户");
        screen.settle();
        walk.scale(150);
        everything("zh", "light", 150);
    }

    @Test
    @Order(6)
    void chineseAtTwice() {
        walk.scale(200);
        everything("zh", "light", 200);
    }

    private void everything(String language, String looks, int scale) {
        Album album = new Album(toolkit(), language, looks, scale);
        screen.await("perspective.customers");
        screen.settle();
        walk.views(view -> album.take(screen, view));
        walk.rest(view -> album.take(screen, view));
        walk.closeObjects();
    }
}
