package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.Query;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.crm.RecordProduct;

/** Makes products importable. */
@Component(service = ImportKind.class)
public final class ProductsImport extends CrmImport {
    /** Made by Declarative Services. */
    public ProductsImport() {
        super("products", "product.record", List.of("name"), Map.of());
    }

    @Override
    public Query<Boolean> exists(String key) {
        return new RecordExists(RecordExists.Kind.PRODUCT, key);
    }

    @Override
    public Optional<Action<?>> bare(String key) {
        return Optional.of(new RecordProduct(key, null));
    }
}
