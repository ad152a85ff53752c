package org.twinrail.crm.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twinrail.api.Money;
import org.twinrail.workbench.Shown;

/** Sums of several currencies, which are never added up. */
final class Sums {
    private Sums() {}

    static String of(List<Money> amounts, Locale reader) {
        return amounts.stream().map(amount -> Shown.briefly(amount, reader)).collect(Collectors.joining(" + "));
    }
}
