package org.twinrail.core.internal.gateway;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.DeedFacts;
import org.twinrail.api.spi.Work;

/** All bundles at hand that know something of a deed besides the one that does it. */
@Component(service = Witnesses.class)
public final class Witnesses {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<DeedFacts> witnesses = List.of();

    /** Made by Declarative Services. */
    @Activate
    public Witnesses() {}

    List<Object> about(Deed deed, Work work) {
        List<Object> facts = new ArrayList<>();
        for (DeedFacts witness : witnesses) {
            facts.addAll(witness.about(deed, work));
        }
        return facts;
    }
}
