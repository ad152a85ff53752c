package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records a competitor under its name; one that exists is changed. What is null stays as it is.
 *
 * @param name the name
 * @param strengths what it is good at
 * @param weaknesses where it is weak
 * @param typicalPrice what it usually asks
 * @param answer what we say to it
 */
@Operation("competitor.record")
public record RecordCompetitor(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 2000) String strengths,
        @Size(max = 2000) String weaknesses,
        Money typicalPrice,
        @Size(max = 2000) String answer)
        implements Action<Recorded> {}
