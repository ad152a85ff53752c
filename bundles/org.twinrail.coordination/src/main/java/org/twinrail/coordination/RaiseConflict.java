package org.twinrail.coordination;

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
 * Raises a conflict with somebody about an object (D23); one that is open already takes the new party and statement in.
 *
 * @param kind the kind's code, for example {@code CREDIT_AND_PAY}
 * @param about the object fought over, as {@code kind/id}
 * @param with with whom: logins or department codes
 * @param statement the position of the person who raises it
 * @param severity how grave it is; null means {@link Severity#MEDIUM}
 */
@Operation("conflict.raise")
public record RaiseConflict(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") String kind,
        @NotNull @Pattern(regexp = "[^/\\s]{1,60}/\\S.{0,199}") String about,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> with,
        @NotBlank @Size(max = 4000) String statement,
        Severity severity)
        implements Action<Recorded> {}
