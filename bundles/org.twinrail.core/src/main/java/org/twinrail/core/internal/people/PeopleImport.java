package org.twinrail.core.internal.people;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Messages;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ColumnNames;
import org.twinrail.api.exchange.ImportKind;

/** Makes people importable. A manager need not be imported before those they lead, so that column is no checked reference. */
@Component
public final class PeopleImport implements ImportKind {
    @Override
    public String kind() {
        return "people";
    }

    @Override
    public Text title() {
        return Messages.beside(PeopleImport.class).text("kind.people");
    }

    @Override
    public String action() {
        return "person.record";
    }

    @Override
    public List<String> naturalKey() {
        return List.of("login");
    }

    @Override
    public Map<String, String> references() {
        return Map.of();
    }

    @Override
    public Map<String, List<String>> names() {
        return ColumnNames.beside(PeopleImport.class, kind());
    }

    @Override
    public Query<Boolean> exists(String key) {
        return new PersonExists(key);
    }
}
