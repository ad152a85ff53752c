package org.twinrail.coordination.internal.calendar;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ColumnNames;
import org.twinrail.api.exchange.ImportKind;

/** Makes the holidays and adjusted workdays of further years importable. */
@Component
public final class CalendarImport implements ImportKind {
    @Override
    public String kind() {
        return "calendar";
    }

    @Override
    public Text title() {
        return Words.of("kind.calendar");
    }

    @Override
    public String action() {
        return "calendar.day";
    }

    @Override
    public List<String> naturalKey() {
        return List.of("date");
    }

    @Override
    public Map<String, String> references() {
        return Map.of();
    }

    /** Nothing refers to a day. */
    @Override
    public Query<Boolean> exists(String key) {
        return null;
    }

    @Override
    public Map<String, List<String>> names() {
        return ColumnNames.beside(CalendarImport.class, kind());
    }
}
