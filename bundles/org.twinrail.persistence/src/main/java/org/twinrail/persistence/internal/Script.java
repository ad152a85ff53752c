package org.twinrail.persistence.internal;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One migration script.
 *
 * @param name the file name, {@code V1__words.sql}
 * @param sql what it holds
 */
record Script(String name, String sql) {
    private static final Pattern NAME = Pattern.compile("V(\\d{1,9})__\\w+\\.sql");

    Script {
        Objects.requireNonNull(sql, "sql");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a migration script is named V1__words.sql, not " + name);
        }
    }

    /** The number after the V. */
    int version() {
        Matcher matcher = NAME.matcher(name);
        matcher.matches();
        return Integer.parseInt(matcher.group(1));
    }
}
