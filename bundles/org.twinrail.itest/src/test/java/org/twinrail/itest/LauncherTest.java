package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Checkout;
import org.twinrail.itest.support.LauncherProcess;
import org.twinrail.itest.support.Reading;
import org.twinrail.itest.support.Twinrail;

/** The product as people start it: which folder and language it takes, and what it says when it cannot start. */
class LauncherTest {
    private static final String OWN_JAR = "org/twinrail/org.twinrail.crm/0.1.0/org.twinrail.crm-0.1.0.jar";

    @TempDir
    private Path temp;

    private LauncherProcess launcher;

    @BeforeEach
    void prepare() {
        launcher = LauncherProcess.in(temp);
    }

    private String folder(String name) {
        return temp.resolve(name).toString();
    }

    @Test
    void theFolderGivenWithDataWinsOverThatOfTheEnvironment() throws Exception {
        LauncherProcess atHome = launcher.with("TWINRAIL_HOME", folder("home"));
        String[] records = {"--json", "do", "product.record", "name=A"};

        Answer there = atHome.run(records);
        assertThat(there.exit()).as(there.err()).isZero();
        assertThat(there.err()).isEmpty();
        assertThat(temp.resolve("home/logs/twinrail.log")).isRegularFile();

        Answer elsewhere = atHome.run("--data", folder("given folder"), "--json", "ask", "product.list");
        assertThat(elsewhere.json()).isEmpty();
        assertThat(temp.resolve("given folder/logs/twinrail.log")).isRegularFile();
        assertThat(atHome.run("--json", "ask", "product.list").json()).hasSize(1);
    }

    @Test
    void aSecondProcessOnTheSameFolderIsToldSoAndByWhomItIsHeld() throws Exception {
        String pid = Long.toString(ProcessHandle.current().pid());
        Path data = temp.resolve("data");
        try (Twinrail first = Twinrail.on(data)) {
            Answer zh = launcher.run("--data", data.toString(), "--lang", "zh", "bundles");
            assertThat(zh.exit()).isEqualTo(1);
            assertThat(zh.out()).isEmpty();
            assertThat(zh.err()).contains(data.toString(), pid, "--data");
            Reading.isIn("zh", zh.err());

            Answer en = launcher.run("--data", data.toString(), "--lang", "en", "bundles");
            assertThat(en.exit()).isEqualTo(1);
            assertThat(en.err()).contains("in use by process " + pid, "--data DIR");
            Reading.isIn("en", en.err());

            Answer json = launcher.run("--data", data.toString(), "--json", "bundles");
            assertThat(json.exit()).isEqualTo(1);
            assertThat(json.err()).isEmpty();
            Reading.isError(json);
            assertThat(json.out()).contains(pid);

            assertThat(first.run("bundles").exit()).as("the first goes on").isZero();
        }
        assertThat(launcher.run("--data", data.toString(), "bundles").exit())
                .as("the folder is free again")
                .isZero();
    }

    @Test
    void everyDamagedOrMissingBundleIsNamed() throws Exception {
        Path product = copyOfTheProduct();
        Path damaged = product.resolve("repository").resolve(OWN_JAR);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.delete(damaged);
        Files.write(damaged, bytes);
        Path thirdParty = jar(product, "h2-");
        Files.delete(thirdParty);
        Files.writeString(thirdParty, "no jar");
        Path missing = jar(product, "picocli-");
        Files.delete(missing);
        LauncherProcess broken = launcher.withDistribution(product);

        Answer answer = broken.run("--data", folder("data"), "--lang", "en", "bundles");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines())
                .anyMatch(line -> line.contains(damaged.toString()) && line.contains("SHA-256"))
                .anyMatch(line -> line.contains(thirdParty.toString()) && line.contains("SHA-256"))
                .anyMatch(line -> line.contains(missing.toString()) && line.contains("missing"));
        Reading.isIn(
                "zh",
                broken.run("--data", folder("data"), "--lang", "zh", "bundles").err());
        Reading.isError(broken.run("--data", folder("data"), "--json", "bundles"));
    }

    private static Path jar(Path product, String name) throws IOException {
        try (var files = Files.walk(product.resolve("repository"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path copyOfTheProduct() throws IOException {
        Path from = Checkout.root().resolve("launcher/target/twinrail");
        Path copy = temp.resolve("product");
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = copy.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
        return copy;
    }

    @Test
    void withoutLangItSpeaksTheLanguageOfTheEnvironment() throws Exception {
        String[] line = {"--data", folder("data"), "rules", "check"};

        Reading.isIn("zh", launcher.with("LC_ALL", "zh_CN.UTF-8").run(line).out());
        Reading.isIn("en", launcher.with("LC_ALL", "en_US.UTF-8").run(line).out());
    }

    @Test
    void optionsItCannotReadAreToldBeforeAnythingIsMade() throws Exception {
        LauncherProcess atHome = launcher.with("TWINRAIL_HOME", folder("home"));
        for (List<String> words : List.of(
                List.of("--lang", "fr", "bundles"),
                List.of("--data"),
                List.of("--data", " ", "bundles"),
                List.of("-Dsome=1", "bundles"),
                List.of("--port", "x", "bundles"))) {
            Answer answer = atHome.run(words.toArray(String[]::new));
            assertThat(answer.exit()).as(words + answer.err()).isEqualTo(2);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).isNotBlank();
        }
        Answer json = atHome.run("--lang", "fr", "--json", "bundles");
        assertThat(json.exit()).isEqualTo(2);
        Reading.isError(json);
        assertThat(temp.resolve("home")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "no folder");

        Answer answer = launcher.run("--data", file.resolve("data").toString(), "--lang", "en", "bundles");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains(file.toString(), "--data DIR");
    }

    @Test
    void theProgramsExitCodeIsTheProcesssAndNothingElseIsOnStandardOutput() throws Exception {
        Answer version = launcher.run("--data", folder("data"), "--lang", "en", "--version");
        assertThat(version.exit()).as(version.err()).isZero();
        assertThat(version.out()).matches("Twinrail \\d+\\.\\d+\\.\\d+\\R");
        assertThat(version.err()).isEmpty();

        Answer unknown = launcher.run("--data", folder("data"), "--json", "ask", "nothing.list");
        assertThat(unknown.exit()).isEqualTo(2);
        Reading.isError(unknown);
        assertThat(unknown.err()).isEmpty();
    }
}
