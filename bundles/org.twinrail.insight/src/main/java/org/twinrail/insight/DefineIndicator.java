package org.twinrail.insight;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Defines an indicator, or replaces the one with its code (D33). A retired one is taken again.
 *
 * @param code lower-case letters, digits and hyphens
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param unit what its figures are
 * @param rhythm how long its periods are
 * @param grouping what it has a figure for
 * @param numerator what is counted, such as {@code crm.wins touched=both}; several measures are joined by {@code +}
 * @param denominator what it is divided by, likewise; null or empty for nothing, which a {@code PERCENT} cannot do without
 * @param beside the figure it is read beside, likewise; null or empty for none
 * @param lower the lower end of its band, in its unit; null for none
 * @param upper the upper end of its band, in its unit; null for none
 * @param seenBy the roles and departments that see it; null or empty for everybody
 */
@Operation("indicator.define")
public record DefineIndicator(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull Unit unit,
        @NotNull Rhythm rhythm,
        @NotNull Grouping grouping,
        @NotBlank @Size(max = 500) String numerator,
        @Size(max = 500) String denominator,
        @Size(max = 500) String beside,
        @Digits(integer = 13, fraction = 2) BigDecimal lower,
        @Digits(integer = 13, fraction = 2) BigDecimal upper,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_-]{0,39}") String> seenBy)
        implements Action<Recorded> {}
