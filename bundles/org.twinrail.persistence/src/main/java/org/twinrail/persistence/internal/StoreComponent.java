package org.twinrail.persistence.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.spi.EntityProvider;

/** Keeps the {@link Store} of this platform and tells it which bundles contribute. Lives as long as its bundle. */
@Component(service = StoreComponent.class, immediate = true)
public final class StoreComponent {
    private static final Logger LOG = LoggerFactory.getLogger(StoreComponent.class);
    private static final String DATA = "twinrail.data";

    private final Store store;
    private final Map<String, Contributed> contributed = new TreeMap<>();

    /** Made by Declarative Services. */
    @Activate
    public StoreComponent(BundleContext context, @Reference Clock clock) {
        String data = context.getProperty(DATA);
        if (data == null) {
            throw new IllegalStateException("the framework property " + DATA + " must name the folder of the data");
        }
        this.store = new Store(Path.of(data), clock);
    }

    /** A bundle contributes; one with a name that is taken is left out. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeProvider")
    synchronized void addProvider(ServiceReference<EntityProvider> reference, EntityProvider provider) {
        Bundle bundle = reference.getBundle();
        if (bundle == null) {
            return; // gone already
        }
        Contributed known = contributed.get(provider.name());
        if (known != null) {
            LOG.error(
                    "{} contributes under the name {}, which {} has taken; it is left out",
                    bundle.getSymbolicName(),
                    provider.name(),
                    known.reference().getBundle());
            return;
        }
        contributed.put(provider.name(), new Contributed(reference, Contribution.of(provider, bundle)));
        tell();
    }

    /** A bundle contributes no more; its tables stay. */
    synchronized void removeProvider(ServiceReference<EntityProvider> reference) {
        if (contributed.values().removeIf(known -> known.reference().equals(reference))) {
            tell();
        }
    }

    /** Closes the database, after the running transactions. */
    @Deactivate
    void close() {
        store.close();
    }

    /** The store of this platform. */
    Store store() {
        return store;
    }

    private void tell() {
        List<Contribution> contributions =
                contributed.values().stream().map(Contributed::contribution).toList();
        store.contribute(contributions);
    }

    private record Contributed(ServiceReference<EntityProvider> reference, Contribution contribution) {}
}
