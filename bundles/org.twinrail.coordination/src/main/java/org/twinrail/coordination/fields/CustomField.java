package org.twinrail.coordination.fields;

import java.util.List;
import org.twinrail.api.Text;

/**
 * A field of the company's own.
 *
 * @param kind the kind of object that has it
 * @param code what rules, files and commands call it
 * @param name what people call it
 * @param type what it takes
 * @param choices the words a {@link FieldType#CHOICE} offers; empty for every other type
 * @param required whether it is to be filled in
 * @param help a line of help; empty for none
 * @param retired whether it is out of use; its values are kept
 * @param version for optimistic locking
 */
public record CustomField(
        String kind,
        String code,
        Text name,
        FieldType type,
        List<String> choices,
        boolean required,
        Text help,
        boolean retired,
        long version) {
    public CustomField {
        choices = List.copyOf(choices);
    }
}
