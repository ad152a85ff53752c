package org.twinrail.rules.internal.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A package whose records, enums and interfaces rules may use.
 *
 * @param name the package
 * @param loader what loads its classes
 * @param fingerprint differs when its classes do
 */
public record VocabularyPackage(String name, ClassLoader loader, String fingerprint) {

    /** The package of an anchor class. */
    static VocabularyPackage of(Class<?> anchor) {
        return new VocabularyPackage(anchor.getPackageName(), anchor.getClassLoader(), fingerprint(anchor));
    }

    /** The class of a simple name; empty where the package has none that rules may use. */
    public Optional<Class<?>> find(String simpleName) {
        try {
            Class<?> type = Class.forName(name + "." + simpleName, false, loader);
            return Modifier.isPublic(type.getModifiers()) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError none) {
            return Optional.empty();
        }
    }

    private static String fingerprint(Class<?> anchor) {
        CRC32 sum = new CRC32();
        for (URL resource : classes(anchor)) {
            try (InputStream in = resource.openStream()) {
                sum.update(in.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return anchor.getPackageName() + ":" + Long.toHexString(sum.getValue());
    }

    /** All classes of the package in a framework; outside, in tests, the anchor alone. */
    private static List<URL> classes(Class<?> anchor) {
        Bundle bundle = FrameworkUtil.getBundle(anchor);
        String folder = anchor.getPackageName().replace('.', '/');
        Enumeration<URL> found = bundle == null ? null : bundle.findEntries(folder, "*.class", false);
        List<URL> classes = found == null ? new ArrayList<>() : Collections.list(found);
        classes.sort(Comparator.comparing(URL::getPath));
        return classes.isEmpty() ? List.of(anchor.getResource(anchor.getSimpleName() + ".class")) : classes;
    }
}
