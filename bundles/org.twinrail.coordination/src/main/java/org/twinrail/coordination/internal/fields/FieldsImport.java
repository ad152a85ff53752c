package org.twinrail.coordination.internal.fields;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ColumnNames;
import org.twinrail.api.exchange.ImportKind;

/** Fills in fields of the company's own from files: a column says what the field says, constants which field of which kind. */
@Component
public final class FieldsImport implements ImportKind {
    @Override
    public String kind() {
        return "fieldvalues";
    }

    @Override
    public Text title() {
        return Words.of("kind.fieldvalues");
    }

    @Override
    public String action() {
        return "field.set";
    }

    @Override
    public List<String> naturalKey() {
        return List.of("kind", "object", "field");
    }

    @Override
    public Map<String, String> references() {
        return Map.of();
    }

    /** Nothing refers to what a field says. */
    @Override
    public Query<Boolean> exists(String key) {
        return null;
    }

    @Override
    public Map<String, List<String>> names() {
        return ColumnNames.beside(FieldsImport.class, kind());
    }
}
