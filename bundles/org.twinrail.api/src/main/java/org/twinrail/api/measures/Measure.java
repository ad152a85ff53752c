package org.twinrail.api.measures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;

/**
 * An OSGi service that counts something of a bundle's over a period. Indicators are declared over measures by their names, so that a company
 * or a partner adds one without code (D33).
 *
 * <p>Called by many threads. A measure of a period that is over answers the same whenever it is asked, as far as what it counts is kept.
 */
@ConsumerType
public interface Measure {
    /** The name, with the bundle's before it, for example {@code crm.wins}: lower-case letters, digits, points and hyphens. */
    String name();

    /** What it counts, for people. */
    Text title();

    /** What its amounts are. */
    default MeasureUnit unit() {
        return MeasureUnit.COUNT;
    }

    /** The parameters that narrow it down, and which values each may have; any value where none are named. */
    default Map<String, Set<String>> parameters() {
        return Map.of();
    }

    /** The parameters without which it cannot be asked, such as a currency. */
    default Set<String> required() {
        return Set.of();
    }

    /** What was counted, thing by thing; empty for nothing. Reads only. */
    List<Portion> count(Slice slice, Work work);
}
