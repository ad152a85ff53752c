package org.twinrail.exchange.internal.guess;

import java.util.List;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.ImportKind;

/** A kind a file could be, with what its columns could fill. */
public record Target(ImportKind kind, List<ImportField> fields) {
    public Target {
        fields = List.copyOf(fields);
    }

    /** The names that files give to a field, or to a word of a choice. */
    List<String> names(String key) {
        return kind.names().getOrDefault(key, List.of());
    }

    /** Whether a field is a part of an amount that is filled as a whole. */
    boolean isPartOfMoney(String path) {
        int dot = path.lastIndexOf('.');
        return dot > 0
                && fields.stream()
                        .anyMatch(f ->
                                f.type() == ImportField.Type.MONEY && f.path().equals(path.substring(0, dot)));
    }
}
