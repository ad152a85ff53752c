package org.twinrail.core.internal.gateway;

import java.util.Collection;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Action;
import org.twinrail.api.Messages;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.spi.OperationProvider;

/** The operations at hand now; they come and go with the bundles that bring them. Safe for many threads. */
@Component(service = OperationRegistry.class)
public final class OperationRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(OperationRegistry.class);

    private final Map<String, Registered> byName = new ConcurrentSkipListMap<>();
    private final Map<Class<?>, Registered> byType = new ConcurrentHashMap<>();

    /** Made by Declarative Services. */
    @Activate
    public OperationRegistry() {}

    /** Takes in what a provider brings. A provider that throws brings nothing more, and is named in the log. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addProvider(OperationProvider provider) {
        try {
            provider.register(new Intake(provider));
        } catch (RuntimeException | LinkageError fault) {
            LOG.error(
                    "operations of {} could not be taken in",
                    provider.getClass().getName(),
                    fault);
        }
    }

    /** Forgets what a provider brought. */
    public void removeProvider(OperationProvider provider) {
        byName.values().removeIf(operation -> operation.provider() == provider);
        byType.values().removeIf(operation -> operation.provider() == provider);
    }

    Optional<Registered> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Registered> of(Class<?> type) {
        return Optional.ofNullable(byType.get(type));
    }

    Collection<Registered> all() {
        return byName.values();
    }

    private void add(Registered operation) {
        Registered present = byName.putIfAbsent(operation.name(), operation);
        if (present == null) {
            byType.put(operation.type(), operation);
        } else {
            LOG.error(
                    "operation {} of {} is left out: {} brought one of that name before",
                    operation.name(),
                    operation.bundle(),
                    present.bundle());
        }
    }

    private final class Intake implements OperationProvider.Registrar {
        private final OperationProvider provider;

        Intake(OperationProvider provider) {
            this.provider = provider;
        }

        @Override
        public <R, A extends Action<R>> void action(
                Class<A> type, OperationProvider.Subject<A> subject, OperationProvider.ActionBody<A, R> body) {
            add(new Registered.OfAction<>(common(type), type, subject, body));
        }

        @Override
        public <R, Q extends Query<R>> void query(Class<Q> type, OperationProvider.QueryBody<Q, R> body) {
            add(new Registered.OfQuery<>(common(type), type, body));
        }

        private Registered.Common common(Class<?> type) {
            Operation operation = type.getAnnotation(Operation.class);
            if (operation == null) {
                throw new IllegalArgumentException(type.getName() + " has no @Operation");
            }
            Messages messages = Messages.beside(type);
            if (messages.find(operation.value()).isEmpty()) {
                throw new MissingResourceException("no description", type.getName(), operation.value());
            }
            Bundle bundle = FrameworkUtil.getBundle(provider.getClass());
            return new Registered.Common(
                    operation.value(), messages, provider, bundle == null ? "" : bundle.getSymbolicName());
        }
    }
}
