package org.twinrail.crm.internal.duplicates;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.crm.FindDuplicates;
import org.twinrail.crm.ListDuplicates;
import org.twinrail.crm.PrepareDuplicates;
import org.twinrail.crm.facts.Activities;

/** Finds customers that were recorded twice; how heavy which evidence is, the coordination rules say. */
@Component
public final class DuplicateOperations implements OperationProvider {
    private final RuleEngine engine;

    /** Made by Declarative Services. */
    @Activate
    public DuplicateOperations(@Reference RuleEngine engine) {
        this.engine = engine;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(FindDuplicates.class, new Finding(engine)::find);
        registrar.query(ListDuplicates.class, (query, work) -> new Scanning(engine, work)
                .step(query.after(), Preparing.left(work)));
        registrar.action(
                PrepareDuplicates.class,
                (action, work) -> List.of(Deed.of("duplicates.prepare", Activities.PREPARE_DUPLICATES)),
                (action, work) -> new Preparing(work).step());
    }
}
