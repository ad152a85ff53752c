package org.twinrail.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.Context;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.apache.aries.spifly.ConsumerHeaderProcessor;
import org.apache.felix.scr.info.ScrInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.util.Printer;
import org.osgi.service.component.ComponentContext;
import org.osgi.util.function.Function;
import org.osgi.util.promise.Promise;
import org.slf4j.Logger;

/** The bundles every product stands on, in a real framework: logging, and declarative components. */
class FoundationTest {

    @TempDir
    Path root;

    @Test
    void whatBundlesLogGoesToTheDataFolder() throws Exception {
        TestProduct product = TestProduct.withProgram(root)
                .library("asm", 1, ClassReader.class)
                .library("asm-tree", 1, ClassNode.class)
                .library("asm-analysis", 1, Analyzer.class)
                .library("asm-commons", 1, JSRInlinerAdapter.class)
                .library("asm-util", 1, Printer.class)
                .library("spifly", 1, ConsumerHeaderProcessor.class)
                .library("slf4j", 2, Logger.class)
                .library("logback-core", 2, Context.class)
                .library("logback-classic", 2, LoggerContext.class)
                .bundle(
                        "test.logging",
                        10,
                        TestProduct.activator("org.twinrail.launcher.testlogging", "LoggingActivator"))
                .written();
        Files.copy(Path.of("src/main/dist/logback.xml"), product.distribution().resolve("logback.xml"));
        try (Platform platform = Platform.boot(product.settings())) {
            assertThat(platform.problems(Locale.ENGLISH)).isEmpty();
        }
        assertThat(root.resolve("data/logs/twinrail.log"))
                .content()
                .contains("INFO", "LoggingActivator", "logged by a bundle: 你好")
                .doesNotContain("not logged");
    }

    @Test
    void aProgramThatWaitsForAServiceIsNamedWithWhatItWaitsFor() throws Exception {
        TestProduct product = TestProduct.in(root)
                .library("function", 3, Function.class)
                .library("promise", 3, Promise.class)
                .library("component", 3, ComponentContext.class)
                .library("scr", 5, ScrInfo.class)
                .bundle("test.component", 20, Map.of("Private-Package", "org.twinrail.launcher.testcomponent"))
                .written();
        LaunchException e = catchThrowableOfType(
                LaunchException.class, () -> Platform.boot(product.settings().within(Duration.ofSeconds(4))));
        assertThat(e.text(Locale.ENGLISH))
                .contains(
                        "org.twinrail.launcher.testcomponent.Wanting of bundle test.component waits for: java.util.concurrent.Callable (kind=wanted)")
                .doesNotContain("cannot be used");
        assertThat(e.text(Locale.CHINESE)).contains("在等待", "java.util.concurrent.Callable");
    }
}
