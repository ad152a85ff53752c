package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.twinrail.workbench.Perspective;

/** Pictures and measurements walk what {@link Walk} lists: every perspective that the product's bundles bring. */
class WalkTest {
    private static final Path BUNDLES =
            Path.of("..", "..", "launcher", "target", "twinrail", "repository", "org", "twinrail");
    private static final String SERVICE = "<provide interface=\"" + Perspective.class.getName() + "\"";

    @Test
    void everyPerspectiveOfTheProductIsWalked() throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                found.addAll(perspectives(jar));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(Walk.PERSPECTIVES);
    }

    /** The ids of the perspectives that a bundle's components are. */
    private static List<String> perspectives(Path jar) throws IOException, ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        try (JarFile bundle = new JarFile(jar.toFile());
                URLClassLoader classes =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            for (ZipEntry entry : bundle.stream()
                    .filter(e -> e.getName().matches("OSGI-INF/.*\\.xml"))
                    .toList()) {
                String component = new String(bundle.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (component.contains(SERVICE)) {
                    String name = component.replaceAll("(?s).*<implementation class=\"([^\"]+)\".*", "$1");
                    found.add(((Perspective)
                                    classes.loadClass(name).getConstructor().newInstance())
                            .id());
                }
            }
        }
        return found;
    }
}
