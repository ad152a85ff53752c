package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Notes in one line what was seen or heard in the field (D7). One that says what an earlier one says is linked to that and confirms it.
 *
 * @param text what it says
 * @param kind what it is about; null to have the rules tell from the words
 * @param subject the object it is about, as {@code kind/id}; null for none
 * @param competitor the competitor's name; null to look for a known one in the words
 * @param product the product's name; null for none
 * @param region the region; null for none
 * @param provenance how it was come by
 * @param observedOn the day it was observed; null means today
 */
@Operation("fieldnote.add")
public record AddFieldNote(
        @NotBlank @Size(max = 300) String text,
        NoteKind kind,
        @Size(max = 300) String subject,
        @Size(max = 100) String competitor,
        @Size(max = 200) String product,
        @Size(max = 100) String region,
        @NotNull Provenance provenance,
        LocalDate observedOn)
        implements Action<FieldNote> {}
