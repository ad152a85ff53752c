package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Clazz;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.annotation.bundle.Export;
import org.twinrail.itest.support.Checkout;
import org.twinrail.itest.support.Room;
import org.w3c.dom.Document;

/** An exported package that breaks its users without saying so in its version does not get through the build. */
class BaselineTest {
    private static final String BOTH = "void open(); void close();";
    private static final String PLUGIN = "bnd-baseline-maven-plugin";
    private static final String SETTINGS = "//properties/*[starts-with(name(), 'bnd.baseline')]";

    @TempDir
    Path folder;

    @Test
    void aMethodTakenAwayUnderTheSameVersionIsToldAndTheNextMajorVersionAsked() throws Exception {
        try (Jar released = door("1.0.0", BOTH);
                Jar built = door("1.0.0", "void open();")) {
            assertThat(told(released, built)).containsExactly("org.example.door 1.0.0, should be 2.0.0");
        }
    }

    @Test
    void aMethodTakenAwayUnderTheNextMajorVersionIsAllRight() throws Exception {
        try (Jar released = door("1.0.0", BOTH);
                Jar built = door("2.0.0", "void open();")) {
            assertThat(told(released, built)).isEmpty();
        }
    }

    @Test
    void nothingChangedNothingTold() throws Exception {
        try (Jar released = door("1.0.0", BOTH);
                Jar built = door("1.0.0", BOTH)) {
            assertThat(told(released, built)).isEmpty();
        }
    }

    /** What is not public is no part of what is exported. */
    private static boolean isPublic(Jar jar, String path) {
        try {
            Analyzer analyzer = new Analyzer(jar);
            Clazz type = new Clazz(analyzer, path, jar.getResource(path));
            type.parseClassFile();
            return type.isPublic();
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }

    @ParameterizedTest
    @MethodSource("exporting")
    void aTypeTakenOutOfAnyPackageWeExportIsTold(Room room) throws Exception {
        for (String exported : exports(room)) {
            try (Jar released = built(room);
                    Jar robbed = built(room)) {
                String type = robbed.getDirectories().get(exported.replace('.', '/')).keySet().stream()
                        .filter(path ->
                                path.endsWith(".class") && !path.contains("$") && !path.contains("package-info"))
                        .filter(path -> isPublic(robbed, path))
                        .findFirst()
                        .orElseThrow();
                robbed.remove(type);

                assertThat(told(released, robbed)).as(type).anyMatch(line -> line.startsWith(exported + " "));
            }
        }
    }

    @Test
    void theBuildAsksThisOfEveryBundleThatExports() throws Exception {
        Document root = pom(Checkout.root());
        assertThat(text(root, "//profile[id='bundle']/activation/file/exists")).isEqualTo("${basedir}/src/main/java");
        assertThat(text(root, "count(//profile[id='bundle']/build/plugins/plugin[artifactId='" + PLUGIN + "'])"))
                .isEqualTo("1");
        String managed =
                "/project/build/pluginManagement/plugins/plugin[artifactId='" + PLUGIN + "']/executions/execution";
        assertThat(text(root, managed + "/goals/goal")).isEqualTo("baseline");
        assertThat(text(root, "count(" + managed + "/configuration/*)"))
                .as("nothing is left out but bundles not released yet")
                .isEqualTo("1");
        assertThat(text(root, managed + "/configuration/failOnMissing")).isEqualTo("false");

        assertThat(text(root, "name(" + SETTINGS + ")")).isEqualTo("bnd.baseline.version");
        assertThat(text(root, "count(" + SETTINGS + ")")).isEqualTo("1");

        for (Room room : exporting().toList()) {
            Document pom = pom(room.folder());
            assertThat(text(pom, "/project/parent/artifactId")).as(room.name()).isEqualTo("twinrail");
            assertThat(text(pom, "count(//plugin[artifactId='" + PLUGIN + "']) + count(" + SETTINGS + ")"))
                    .as(room.name() + " has no word of its own in this")
                    .isEqualTo("0");
        }
    }

    private static Stream<Room> exporting() {
        List<Room> exporting =
                Room.all().stream().filter(room -> !exports(room).isEmpty()).toList();
        assertThat(exporting).extracting(Room::name).contains("org.twinrail.api", "org.twinrail.crm");
        return exporting.stream();
    }

    private static List<String> exports(Room room) {
        try (Jar jar = built(room)) {
            return List.copyOf(aQute.bnd
                    .osgi
                    .Domain
                    .domain(jar.getManifest())
                    .getExportPackage()
                    .keySet());
        } catch (Exception e) {
            throw new IllegalStateException(room.name(), e);
        }
    }

    private static Jar built(Room room) throws Exception {
        return new Jar(room.name(), room.classes().toFile());
    }

    /** What bnd finds too low, as the build's plugin asks it. */
    private static List<String> told(Jar released, Jar built) throws Exception {
        try (Processor reporter = new Processor()) {
            List<String> told = new ArrayList<>();
            for (Baseline.Info info :
                    new Baseline(reporter, new DiffPluginImpl()).baseline(built, released, new Instructions("*"))) {
                if (info.mismatch) {
                    told.add(info.packageName + " " + info.newerVersion + ", should be " + info.suggestedVersion);
                }
            }
            return told;
        }
    }

    private Jar door(String version, String methods) throws Exception {
        Path sources = Files.createDirectories(
                Files.createTempDirectory(folder, "door").resolve("org/example/door"));
        Path info = Files.writeString(
                sources.resolve("package-info.java"),
                "@org.osgi.annotation.bundle.Export @org.osgi.annotation.versioning.Version(\"" + version + "\")"
                        + " package org.example.door;");
        Path door = Files.writeString(
                sources.resolve("Door.java"), "package org.example.door; public interface Door { " + methods + " }");
        Path classes = Files.createTempDirectory(folder, "classes");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-cp",
                        Path.of(Export.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        info.toString(),
                        door.toString());
        assertThat(compiled).isZero();
        try (Builder builder = new Builder()) {
            builder.setProperty("Bundle-SymbolicName", "org.example.door");
            builder.setProperty("Bundle-Version", version);
            builder.addClasspath(classes.toFile());
            builder.setProperty("-includepackage", "org.example.door");
            Path jar = Files.createTempFile(folder, "door", ".jar");
            builder.build().write(jar.toFile());
            return new Jar(jar.toFile());
        }
    }

    private static Document pom(Path folder) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("pom.xml").toFile());
    }

    private static String text(Document pom, String path) throws Exception {
        return XPathFactory.newDefaultInstance().newXPath().evaluate(path, pom);
    }
}
