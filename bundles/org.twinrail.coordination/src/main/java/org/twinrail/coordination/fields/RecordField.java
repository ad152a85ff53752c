package org.twinrail.coordination.fields;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Defines a field of the company's own under its kind and code; one that exists is changed. Its type stays once there are values.
 *
 * @param kind the kind of object that has it, for example {@code customer}
 * @param code lower-case letters, digits and hyphens; what rules, files and commands call it
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param type what it takes
 * @param choices the words a {@link FieldType#CHOICE} offers; null leaves them as they are
 * @param required whether it is to be filled in; null leaves it as it is, at first false
 * @param help a line of help, in one language or in both one after the other; null leaves it as it is
 * @param retired true to take it out of use with its values kept, false to take it into use again; null leaves it as it is
 */
@Operation("field.record")
public record RecordField(
        @NotBlank @Size(max = 60) String kind,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull FieldType type,
        @Size(max = 60) List<@NotBlank @Size(max = 60) String> choices,
        Boolean required,
        @Size(max = 300) String help,
        Boolean retired)
        implements Action<Recorded> {}
