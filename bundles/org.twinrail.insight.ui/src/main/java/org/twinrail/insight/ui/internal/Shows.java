package org.twinrail.insight.ui.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.insight.Level;
import org.twinrail.insight.ListIndicators.Line;
import org.twinrail.insight.Standing;
import org.twinrail.insight.Unit;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** How figures, groups and levels are written. */
final class Shows {
    private Shows() {}

    /** A figure with its unit; a dash where there is none. */
    static String figure(BigDecimal value, Unit unit, Desk desk) {
        return value == null ? "–" : desk.say(Texts.of("unit." + unit, Shown.number(value)));
    }

    /** The band of a figure; empty where it has none. */
    static String band(Standing standing, Desk desk) {
        String lower = bound(standing.lower(), standing.unit(), desk);
        String upper = bound(standing.upper(), standing.unit(), desk);
        if (lower.isEmpty() || upper.isEmpty()) {
            return lower.isEmpty() ? upper.isEmpty() ? "" : "≤ " + upper : "≥ " + lower;
        }
        return lower + " – " + upper;
    }

    private static String bound(BigDecimal bound, Unit unit, Desk desk) {
        return bound == null ? "" : figure(bound.stripTrailingZeros(), unit, desk);
    }

    /** By how much a figure changed, with its sign; empty where there is nothing to compare. */
    static String change(Line line, Desk desk) {
        BigDecimal change = line.change();
        if (change == null) {
            return "";
        }
        String sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "±";
        Unit unit = line.standing().unit();
        // A change of a percentage is in points of it, and would be misread with its sign.
        return sign + (unit == Unit.PERCENT ? Shown.number(change.abs()) : figure(change.abs(), unit, desk));
    }

    /** Who a figure is of. */
    static String group(String group, Desk desk, People people) {
        return group.isEmpty()
                ? desk.say(Texts.of("group.company"))
                : Arrays.stream(group.split("\\|")).map(people::name).collect(Collectors.joining(" · "));
    }

    static Text level(Level level) {
        return Texts.constant("level.", level);
    }

    static Tone tone(Level level) {
        return switch (level) {
            case UNKNOWN -> Tone.QUIET;
            case HEALTHY -> Tone.INK;
            case WATCH, ALARM -> Tone.WARNING;
        };
    }
}
