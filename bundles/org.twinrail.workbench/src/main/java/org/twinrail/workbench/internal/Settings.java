package org.twinrail.workbench.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.settings.ListSettings.Setting;

/** One person's settings as a window knows them; belongs to the window's UI thread. */
final class Settings {
    static final String LANGUAGE = "workbench.language";
    static final String DARK = "workbench.dark";
    static final String SCALE = "workbench.scale";
    static final String LAYOUT = "layout.";

    private final Map<String, String> values = new HashMap<>();

    void fill(List<Setting> stored) {
        values.clear();
        stored.forEach(setting -> values.put(setting.key(), setting.value()));
    }

    String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    /** Whether that changes anything. */
    boolean put(String key, String value) {
        if (value == null || value.isEmpty()) {
            return values.remove(key) != null;
        }
        return !value.equals(values.put(key, value));
    }

    /** The keys that say where things stand. */
    List<String> layout() {
        return values.keySet().stream().filter(key -> key.startsWith(LAYOUT)).toList();
    }
}
