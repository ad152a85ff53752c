package org.twinrail.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.twinrail.api.spi.EntityProvider;

/**
 * What one provider stores.
 *
 * @param name the provider's short name
 * @param entities its entity classes
 * @param loader loads those classes
 * @param scripts what makes its tables, by version
 */
record Contribution(String name, List<Class<?>> entities, ClassLoader loader, List<Script> scripts) {
    private static final Pattern NAME = Pattern.compile("[a-z]+");

    Contribution {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a provider's name is of lower-case letters, not " + name);
        }
        entities = List.copyOf(entities);
        scripts = scripts.stream()
                .sorted(Comparator.comparingInt(Script::version))
                .toList();
    }

    /** Reads a provider's contribution from the bundle that registered it. */
    static Contribution of(EntityProvider provider, Bundle bundle) {
        return new Contribution(
                provider.name(),
                provider.entities(),
                provider.getClass().getClassLoader(),
                scripts(provider.migrations(), bundle));
    }

    /** The highest version a script of it has; zero without scripts. */
    int version() {
        return scripts.isEmpty() ? 0 : scripts.get(scripts.size() - 1).version();
    }

    private static List<Script> scripts(String folder, Bundle bundle) {
        Enumeration<URL> entries = bundle.findEntries(folder, "*.sql", false);
        List<Script> scripts = new ArrayList<>();
        for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
            String path = entry.getPath();
            try (InputStream in = entry.openStream()) {
                scripts.add(new Script(
                        path.substring(path.lastIndexOf('/') + 1),
                        new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read " + path + " of " + bundle.getSymbolicName(), failure);
            }
        }
        return scripts;
    }
}
