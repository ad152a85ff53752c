package org.twinrail.rules.ui.internal.editor;

import java.util.Locale;
import org.twinrail.api.ObjectRef;

/**
 * Which rule file of which version.
 *
 * @param version a draft, a commit or the number of a publication; empty for what is in force
 * @param path the file, relative to the rule folder
 */
record FileKey(String version, String path) {
    static final String KIND = "rule-file";

    /** How a file is written. */
    enum Form {
        TABLE,
        SENTENCES,
        DRL,
        TEXT
    }

    /** Reads {@code version:path}; without a colon it is a path. */
    static FileKey of(ObjectRef object) {
        int colon = object.id().indexOf(':');
        return new FileKey(
                object.id().substring(0, Math.max(0, colon)), object.id().substring(colon + 1));
    }

    /** The object that an editor is opened for. */
    ObjectRef object() {
        return new ObjectRef(KIND, version + ":" + path);
    }

    /** What queries call the version: null for what is in force. */
    String at() {
        return version.isEmpty() ? null : version;
    }

    /** The file's name. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file's name without what says how it is written. */
    String plainName() {
        String name = name();
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    Form form() {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".drl.csv") || name.endsWith(".drl.xlsx")) {
            return Form.TABLE;
        }
        if (name.endsWith(".dslr")) {
            return Form.SENTENCES;
        }
        return name.endsWith(".drl") ? Form.DRL : Form.TEXT;
    }
}
