package org.twinrail.crm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Defines a track with its stages, or replaces the one with its code (D1).
 *
 * @param code lower-case letters, digits and hyphens
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param upperHost code of the department that hosts the upper half
 * @param lowerHost code of the department that hosts the lower half
 * @param standard true makes it the track that new leads and opportunities get by themselves; null leaves it as it is
 * @param stages in their order, the upper half first
 */
@Operation("track.define")
public record DefineTrack(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotBlank @Size(max = 40) String upperHost,
        @NotBlank @Size(max = 40) String lowerHost,
        Boolean standard,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid TrackStage> stages)
        implements Action<Recorded> {}
