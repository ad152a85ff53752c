package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import org.twinrail.api.Messages;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ColumnNames;
import org.twinrail.api.exchange.ImportKind;

/** What the kinds of records of this bundle have in common. */
abstract class CrmImport implements ImportKind {
    private final String kind;
    private final String action;
    private final List<String> naturalKey;
    private final Map<String, String> references;

    CrmImport(String kind, String action, List<String> naturalKey, Map<String, String> references) {
        this.kind = kind;
        this.action = action;
        this.naturalKey = naturalKey;
        this.references = references;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Text title() {
        return Messages.beside(CrmImport.class).text("kind." + kind);
    }

    @Override
    public final String action() {
        return action;
    }

    @Override
    public final List<String> naturalKey() {
        return naturalKey;
    }

    @Override
    public final Map<String, String> references() {
        return references;
    }

    @Override
    public final Map<String, List<String>> names() {
        return ColumnNames.beside(CrmImport.class, kind);
    }

    /** Most kinds nobody refers to. */
    @Override
    public Query<Boolean> exists(String key) {
        return null;
    }
}
