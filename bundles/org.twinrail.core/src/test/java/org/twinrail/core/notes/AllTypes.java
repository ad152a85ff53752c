package org.twinrail.core.notes;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Operation;

/** An action with a parameter of every type and constraint that the product's actions have. */
@Operation("note.all-types")
public record AllTypes(
        @NotBlank @Size(max = 20) String words,
        @NotNull @Pattern(regexp = "[a-z]{2,4}") String code,
        @Min(1) @Max(9) Integer count,
        @Positive Long big,
        @DecimalMin("0.00") @DecimalMax("1") BigDecimal share,
        Boolean yes,
        @NotNull UUID id,
        LocalDate day,
        Instant at,
        Colour colour,
        Money amount,
        ObjectRef object,
        @NotEmpty List<@NotBlank String> names,
        Set<String> roles,
        @Size(max = 3) List<Line> lines)
        implements Action<Void> {
    /** A choice. */
    public enum Colour {
        RED,
        GREEN
    }

    /** A record within. */
    public record Line(@NotBlank String product, int count) {}
}
