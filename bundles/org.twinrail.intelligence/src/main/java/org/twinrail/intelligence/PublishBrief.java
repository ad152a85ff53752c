package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Publishes a brief; one under the title of an earlier one is its next edition and takes its place. It is offered as a contribution to the
 * departments that have to know it.
 *
 * @param title its title
 * @param text what it says
 * @param competitors the competitors it is about, by name; null for none
 * @param mustKnow codes of the departments that have to know it; null for none
 * @param validUntil the last day it holds
 */
@Operation("brief.publish")
public record PublishBrief(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String text,
        @Size(max = 20) Set<@NotBlank @Size(max = 100) String> competitors,
        @Size(max = 20) Set<@NotBlank @Size(max = 40) String> mustKnow,
        @NotNull LocalDate validUntil)
        implements Action<Brief> {}
