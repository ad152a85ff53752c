package org.twinrail.crm.internal.measures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.MeasureUnit;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Staff;

/** The amounts of opportunities won, of one currency: amounts of two do not add up (D33). */
@Component
public final class WonValue implements Measure {
    private static final String CURRENCY = "currency";

    @Override
    public String name() {
        return "crm.won-value";
    }

    @Override
    public Text title() {
        return Titles.of("value");
    }

    @Override
    public MeasureUnit unit() {
        return MeasureUnit.MONEY;
    }

    @Override
    public Map<String, Set<String>> parameters() {
        return Map.of(WonRows.TOUCHED, WonRows.VALUES, CURRENCY, Set.of());
    }

    @Override
    public Set<String> required() {
        return Set.of(CURRENCY);
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        Staff staff = new Staff(work);
        return WonRows.of(slice, work).stream()
                .filter(won -> won.currency() != null && slice.takes(CURRENCY, won.currency()))
                .map(won -> new Portion(
                        won.amount(),
                        ObjectRef.of("opportunity", won.number()),
                        staff.departmentOf(won.owner()),
                        "",
                        won.owner()))
                .toList();
    }
}
