package org.twinrail.api.settings;

import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/** Lists the caller's own settings, by key. */
@Operation("settings.list")
public record ListSettings() implements Query<List<ListSettings.Setting>> {
    /**
     * One setting.
     *
     * @param key its name
     * @param value what it is set to, never empty
     */
    public record Setting(String key, String value) {}
}
