package org.twinrail.incentives.facts;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Concludes how the credit of a deal is told apart among its touches (D31).
 *
 * @param model which touches get credit
 * @param windowDays how many days before the deal was opened a touch still counts
 * @param endsPercent for the U shape: what the first and the last touch get each, in percent; the rest is shared by those between
 */
public record AttributionModel(Model model, int windowDays, BigDecimal endsPercent) {
    /** The ways to share credit among touches. */
    public enum Model {
        /** All to the first touch. */
        FIRST,
        /** All to the last touch. */
        LAST,
        /** The same to each touch. */
        LINEAR,
        /** Most to the first and the last, the rest to those between. */
        U_SHAPE
    }

    /** A conclusion as decision tables write it: {@code first}, {@code last}, {@code linear}, {@code u-shape}. */
    public static AttributionModel of(String model, int windowDays, String endsPercent) {
        return new AttributionModel(
                Model.valueOf(model.strip().toUpperCase(Locale.ROOT).replace('-', '_')),
                windowDays,
                new BigDecimal(endsPercent));
    }
}
