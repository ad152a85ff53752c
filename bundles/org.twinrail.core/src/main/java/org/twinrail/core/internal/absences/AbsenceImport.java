package org.twinrail.core.internal.absences;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Messages;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ColumnNames;
import org.twinrail.api.exchange.ImportKind;

/** Makes absences importable, as the personnel department's system lists them. */
@Component
public final class AbsenceImport implements ImportKind {
    @Override
    public String kind() {
        return "absences";
    }

    @Override
    public Text title() {
        return Messages.beside(AbsenceImport.class).text("kind.absences");
    }

    @Override
    public String action() {
        return "absence.record";
    }

    @Override
    public List<String> naturalKey() {
        return List.of("login", "from");
    }

    @Override
    public Map<String, String> references() {
        return Map.of("login", "people");
    }

    /** Nothing refers to an absence. */
    @Override
    public Query<Boolean> exists(String key) {
        return null;
    }

    @Override
    public Map<String, List<String>> names() {
        return ColumnNames.beside(AbsenceImport.class, kind());
    }
}
