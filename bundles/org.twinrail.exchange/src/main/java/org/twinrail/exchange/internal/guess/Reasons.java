package org.twinrail.exchange.internal.guess;

import java.util.List;
import org.twinrail.api.Text;

/** Several reasons as one sentence. */
final class Reasons {
    private Reasons() {}

    static Text joined(List<Text> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.equals(Text.EMPTY))
                .reduce((a, b) -> new Text(a.zh() + "；" + b.zh(), a.en() + "; " + b.en()))
                .orElse(Text.EMPTY);
    }
}
