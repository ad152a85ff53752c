package org.twinrail.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** The whole way through a real framework. */
class PlatformTest {

    @TempDir
    Path root;

    @Test
    void theProgramGetsItsArgumentsAndStreamsAndItsNumberIsTheExitCode() throws Exception {
        try (Platform platform =
                Platform.boot(TestProduct.withProgram(root).written().settings())) {
            assertThat(run(platform, "", "echo", "甲", "b")).isEqualTo("甲\nb\n");
            assertThat(run(platform, "第一行\n", "cat")).isEqualTo("第一行\n");
            assertThat(platform.run(List.of("exit", "3"), InputStream.nullInputStream(), System.out, System.err))
                    .isEqualTo(3);
        }
    }

    @Test
    void threadsThatRunAtTheSameTimeEachGetTheirOwnStreams() throws Exception {
        try (Platform platform =
                Platform.boot(TestProduct.withProgram(root).written().settings())) {
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Callable<String>> calls = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    String word = "call" + i;
                    calls.add(() -> run(platform, "", "echo", word));
                }
                List<Future<String>> outputs = threads.invokeAll(calls);
                for (int i = 0; i < outputs.size(); i++) {
                    assertThat(outputs.get(i).get()).isEqualTo("call" + i + "\n");
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void bundlesSeeTheFoldersTheClockAndWhateverPropertyIsGiven() throws Exception {
        TestProduct product = TestProduct.withProgram(root)
                .launchingProperties("\"from.feature\": \"f\", \"twinrail.clock\": \"feature\"")
                .written();
        try (Platform platform = Platform.boot(product.settings().with("twinrail.some", "x"))) {
            assertThat(run(platform, "", "property", "twinrail.data")).isEqualTo(root.resolve("data") + "\n");
            assertThat(run(platform, "", "property", "twinrail.install")).isEqualTo(root + "\n");
            assertThat(run(platform, "", "property", "twinrail.rules")).isEqualTo(root.resolve("rules") + "\n");
            assertThat(run(platform, "", "property", "twinrail.clock")).isEqualTo("system\n");
            assertThat(run(platform, "", "property", "twinrail.some")).isEqualTo("x\n");
            assertThat(run(platform, "", "property", "from.feature")).isEqualTo("f\n");
        }
    }

    @Test
    void aDataFolderWithRulesOfItsOwnUsesThose() throws Exception {
        TestProduct product = TestProduct.withProgram(root).written();
        Files.createDirectories(root.resolve("data/rules"));
        try (Platform platform = Platform.boot(product.settings())) {
            assertThat(run(platform, "", "property", "twinrail.rules")).isEqualTo(root.resolve("data/rules") + "\n");
        }
    }

    @Test
    void theSecondStartUsesTheInstalledBundlesAndAChangedBundleIsInstalledAnew() throws Exception {
        TestProduct product = TestProduct.withProgram(root).written();
        Platform.boot(product.settings()).close();
        Path mark = root.resolve("data/cache/bundles/mark");
        Files.createFile(mark);
        Platform.boot(product.settings()).close();
        assertThat(mark).exists();

        product.bundle("test.more", 5, Map.of("More", "yes")).written();
        try (Platform platform = Platform.boot(product.settings())) {
            assertThat(mark).doesNotExist();
            assertThat(platform.context().getBundles())
                    .extracting(Bundle::getSymbolicName)
                    .contains("test.more", "test.program");
            assertThat(run(platform, "", "echo", "a")).isEqualTo("a\n");
        }
    }

    @Test
    void aFolderNameWithBlanksChineseAndPlusSignsIsNoHindrance() throws Exception {
        Path odd = root.resolve("我的 软件+1%20");
        try (Platform platform =
                Platform.boot(TestProduct.withProgram(odd).written().settings())) {
            assertThat(run(platform, "", "echo", "a")).isEqualTo("a\n");
        }
    }

    @Test
    void aBundleThatDoesNotResolveIsNamedAndTheRestRuns() throws Exception {
        TestProduct product = TestProduct.withProgram(root)
                .bundle("test.broken", 10, Map.of("Import-Package", "no.such.thing;version=\"[2.1,3)\""))
                .written();
        try (Platform platform = Platform.boot(product.settings())) {
            assertThat(run(platform, "", "echo", "a")).isEqualTo("a\n");
            assertThat(platform.problems(Locale.ENGLISH))
                    .singleElement()
                    .asString()
                    .contains(
                            "test.broken 1.0.0",
                            "the package no.such.thing",
                            "version [2.1",
                            "no installed bundle offers it")
                    .doesNotContain("osgi.wiring");
            assertThat(platform.problems(Locale.CHINESE))
                    .singleElement()
                    .asString()
                    .contains("test.broken 1.0.0", "软件包 no.such.thing", "版本 [2.1", "都不提供");
        }
    }

    @Test
    void aBundleWhoseStartFailsIsNamedAndTheRestRuns() throws Exception {
        TestProduct product = TestProduct.withProgram(root)
                .bundle("test.failing", 10, Map.of("Bundle-Activator", "no.Such", "Import-Package", "!*"))
                .written();
        try (Platform platform = Platform.boot(product.settings())) {
            assertThat(platform.problems(Locale.ENGLISH))
                    .singleElement()
                    .asString()
                    .contains("test.failing", "no.Such");
        }
    }

    @Test
    void withoutItsProgramThePlatformDoesNotStartAndSaysWhatIsInTheWay() throws Exception {
        Map<String, String> headers = Map.of(
                "Private-Package", "org.twinrail.launcher.testprogram",
                "Bundle-Activator", "org.twinrail.launcher.testprogram.ProgramActivator",
                "Import-Package", "no.such.thing, *");
        TestProduct product =
                TestProduct.in(root).bundle("test.program", 20, headers).written();
        assertThatThrownBy(() -> Platform.boot(product.settings()))
                .isInstanceOf(LaunchException.class)
                .hasMessageContainingAll("its command line did not come", "test.program", "no.such.thing");
        assertThat(root.resolve("data/twinrail.lock.info")).doesNotExist();
    }

    @Test
    void aBundleThatNeverFinishesStartingIsNamedWhenTheTimeIsUp() throws Exception {
        TestProduct product = TestProduct.withProgram(root)
                .bundle(
                        "test.stuck",
                        10,
                        TestProduct.activator("org.twinrail.launcher.testblocked", "BlockingActivator"))
                .written();
        assertThatThrownBy(() -> Platform.boot(product.settings().within(Duration.ofSeconds(2))))
                .isInstanceOf(LaunchException.class)
                .hasMessageContainingAll("within 2 seconds", "test.stuck");
    }

    @Test
    void twoPlatformsOnOneFolderAreOneTooMany() throws Exception {
        TestProduct product = TestProduct.withProgram(root).written();
        try (Platform first = Platform.boot(product.settings())) {
            LaunchException second =
                    catchThrowableOfType(LaunchException.class, () -> Platform.boot(product.settings()));
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.text(Locale.CHINESE))
                    .contains("正被进程", Long.toString(ProcessHandle.current().pid()));
            assertThat(run(first, "", "echo", "a")).isEqualTo("a\n");
        }
        Platform.boot(product.settings()).close();
    }

    @Test
    void bundlesAreStoppedWhenThePlatformIsClosed() throws Exception {
        Path marker = root.resolve("stopped");
        TestProduct product = TestProduct.withProgram(root).written();
        Platform platform = Platform.boot(product.settings().with("twinrail.test.stopped", marker.toString()));
        assertThat(marker).doesNotExist();
        platform.close();
        platform.close();
        assertThat(marker).exists();
    }

    @Test
    void whatLibrariesPrintGoesToTheLogWhenTheConsoleIsCaptured() throws Exception {
        TestProduct product = TestProduct.withProgram(root).written();
        PrintStream before = System.out;
        try (Platform platform = Platform.boot(product.settings().with(Settings.Console.TO_LOG))) {
            assertThat(run(platform, "", "stray")).isEqualTo("own line\n");
        }
        assertThat(System.out).isSameAs(before);
        assertThat(root.resolve("data/logs/launcher.log")).content().contains("stray line");
    }

    private static String run(Platform platform, String input, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            assertThat(platform.run(List.of(arguments), in, out, out)).isZero();
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
