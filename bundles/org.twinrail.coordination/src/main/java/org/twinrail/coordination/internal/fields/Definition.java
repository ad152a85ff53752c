package org.twinrail.coordination.internal.fields;

import java.util.List;
import org.twinrail.coordination.fields.FieldType;

/**
 * What is defined of a field beside its kind and code.
 *
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param type what it takes
 * @param choices the words of a choice
 * @param required whether it is to be filled in
 * @param help a line of help; empty for none
 * @param retired whether it is out of use
 */
public record Definition(
        String nameZh,
        String nameEn,
        FieldType type,
        List<String> choices,
        boolean required,
        String help,
        boolean retired) {
    public Definition {
        choices = List.copyOf(choices);
    }
}
