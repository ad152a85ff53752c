package org.twinrail.coordination.modes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Adds a process to the catalogue, or changes the one with its code; its modes stay (D2).
 *
 * @param code lower-case letters, digits and hyphens
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param activities the activities of which it consists, for example {@code QUOTE}: capital letters, digits and underscores, at most 40;
 *     null or empty for none
 * @param half {@code UPPER} or {@code LOWER} where only that half of the funnel is meant; null or empty for both
 */
@Operation("process.define")
public record DefineProcess(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @Size(max = 20) List<@NotNull String> activities,
        @Pattern(regexp = "UPPER|LOWER|") String half)
        implements Action<Recorded> {}
