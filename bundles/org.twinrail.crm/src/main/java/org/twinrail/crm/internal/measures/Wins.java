package org.twinrail.crm.internal.measures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Staff;

/** Opportunities won, by which rails had touched them (D33). */
@Component
public final class Wins implements Measure {
    @Override
    public String name() {
        return "crm.wins";
    }

    @Override
    public Text title() {
        return Titles.of("wins");
    }

    @Override
    public Map<String, Set<String>> parameters() {
        return Map.of(WonRows.TOUCHED, WonRows.VALUES);
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        Staff staff = new Staff(work);
        return WonRows.of(slice, work).stream()
                .map(won -> Portion.one(
                        ObjectRef.of("opportunity", won.number()), staff.departmentOf(won.owner()), "", won.owner()))
                .toList();
    }
}
