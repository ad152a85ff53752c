package org.twinrail.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.api.spi.Transactions;

/** The product's own persistence, put together without a framework: real transactions, real clashes, real files. */
public final class StoreOfTests implements AutoCloseable {
    private final Store store;

    /** Over a folder, for providers with the names of their scripts. */
    public StoreOfTests(Path folder, Clock clock, Map<EntityProvider, List<String>> scripts) {
        store = new Store(folder, clock);
        store.contribute(scripts.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue()))
                .toList());
    }

    private static Contribution of(EntityProvider provider, List<String> scripts) {
        return new Contribution(
                provider.name(),
                provider.entities(),
                provider.getClass().getClassLoader(),
                scripts.stream().map(script -> script(provider, script)).toList());
    }

    private static Script script(EntityProvider provider, String name) {
        String path = "/" + provider.migrations() + "/" + name;
        try (InputStream in = provider.getClass().getResourceAsStream(path)) {
            return new Script(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Its transactions. */
    public Transactions transactions() {
        return new TransactionsComponent(store);
    }

    @Override
    public void close() {
        store.close();
    }
}
