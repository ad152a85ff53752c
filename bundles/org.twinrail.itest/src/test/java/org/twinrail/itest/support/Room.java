package org.twinrail.itest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One bundle of ours in the checkout.
 *
 * @param name its symbolic name, and the package all its classes are in or below
 * @param folder where its pom is
 */
public record Room(String name, Path folder) {
    /** All rooms that have code, in the order of their names. */
    public static List<Room> all() {
        List<Room> rooms = new ArrayList<>();
        for (Path folder : list(Checkout.root().resolve("bundles"))) {
            rooms.add(new Room(folder.getFileName().toString(), folder));
        }
        rooms.add(new Room("org.twinrail.launcher", Checkout.root().resolve("launcher")));
        return rooms.stream().filter(room -> Files.isDirectory(room.sources())).toList();
    }

    /** Its code. */
    public Path sources() {
        return folder.resolve("src/main/java");
    }

    /** What is packed beside its classes. */
    public Path resources() {
        return folder.resolve("src/main/resources");
    }

    /** Its compiled classes, with the manifest that bnd wrote. */
    public Path classes() {
        return folder.resolve("target/classes");
    }

    /** The files below a folder whose names end so; none where there is no such folder. */
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
