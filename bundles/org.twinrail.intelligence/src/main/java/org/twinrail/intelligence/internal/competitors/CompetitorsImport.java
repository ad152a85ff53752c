package org.twinrail.intelligence.internal.competitors;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ColumnNames;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.intelligence.internal.common.Words;

/** Makes competitors importable. */
@Component
public final class CompetitorsImport implements ImportKind {
    @Override
    public String kind() {
        return "competitors";
    }

    @Override
    public Text title() {
        return Words.of("kind.competitors");
    }

    @Override
    public String action() {
        return "competitor.record";
    }

    @Override
    public List<String> naturalKey() {
        return List.of("name");
    }

    @Override
    public Map<String, String> references() {
        return Map.of();
    }

    /** Nothing that is imported refers to a competitor. */
    @Override
    public Query<Boolean> exists(String key) {
        return null;
    }

    @Override
    public Map<String, List<String>> names() {
        return ColumnNames.beside(CompetitorsImport.class, kind());
    }
}
