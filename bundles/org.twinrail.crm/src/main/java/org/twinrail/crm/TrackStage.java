package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A stage of a track.
 *
 * @param code lower-case letters, digits and underscores
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param half which half of the funnel it is in
 * @param milestone what it means to the program; null for nothing
 */
public record TrackStage(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,39}") String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull Half half,
        Milestone milestone) {}
