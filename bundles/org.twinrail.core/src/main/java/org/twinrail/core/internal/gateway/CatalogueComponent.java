package org.twinrail.core.internal.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Action;
import org.twinrail.api.Catalogue;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.core.internal.json.Json;
import org.twinrail.core.internal.json.Schemas;

/** Operations by name, with JSON in and out. */
@Component(service = Catalogue.class)
public final class CatalogueComponent implements Catalogue {
    private static final Messages MESSAGES = Messages.beside(CatalogueComponent.class);

    private final OperationRegistry registry;
    private final Json json = new Json();
    private final Schemas schemas = new Schemas();
    private final Map<Class<?>, String> generated = new WeakHashMap<>();

    /** Made by Declarative Services. */
    @Activate
    public CatalogueComponent(@Reference OperationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<OperationInfo> operations() {
        return registry.all().stream().map(this::info).toList();
    }

    private OperationInfo info(Registered operation) {
        Kind kind = operation instanceof Registered.OfAction ? Kind.ACTION : Kind.QUERY;
        return new OperationInfo(
                operation.name(),
                kind,
                operation.messages().text(operation.name()),
                schema(operation),
                operation.bundle());
    }

    private synchronized String schema(Registered operation) {
        return generated.computeIfAbsent(operation.type(), type -> schemas.of(type, operation.messages()));
    }

    @Override
    public Action<?> action(String name, String parameters) {
        if (registry.named(name).orElse(null) instanceof Registered.OfAction<?, ?> action) {
            return json.read(parameters, action.type());
        }
        throw new InvalidInputException("", MESSAGES.text("action.unknown", name));
    }

    @Override
    public Optional<Text> described(String operation, String parameter) {
        String key = parameter == null ? operation : operation + "." + parameter;
        return registry.named(operation).flatMap(known -> known.messages().find(key));
    }

    @Override
    public Query<?> query(String name, String parameters) {
        if (registry.named(name).orElse(null) instanceof Registered.OfQuery<?, ?> query) {
            return json.read(parameters, query.type());
        }
        throw new InvalidInputException("", MESSAGES.text("query.unknown", name));
    }

    @Override
    public String toJson(Object value) {
        return json.write(value);
    }
}
