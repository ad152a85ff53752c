package org.twinrail.deals;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.twinrail.api.Money;

/**
 * A line of a quote.
 *
 * @param product the product's name
 * @param quantity how many, with at most three decimals
 * @param price the price of one, before discount and without tax
 * @param discount what is taken off, in percent; null means none
 * @param taxRate the tax on what is left, in percent; null means none
 */
public record QuoteLine(
        @NotBlank @Size(max = 200) String product,
        @NotNull @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity,
        @NotNull Money price,
        @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal discount,
        @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal taxRate) {
    public QuoteLine {
        discount = discount == null ? BigDecimal.ZERO : discount;
        taxRate = taxRate == null ? BigDecimal.ZERO : taxRate;
    }
}
