package org.twinrail.rules.internal.replay;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.engine.DecisionKeeper;

/** Keeps decisions with their facts in the database, but for imports, which only enter what has already happened. */
@Component(service = DecisionKeeper.class)
public final class Decisions implements DecisionKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);

    private final DecisionJson json = new DecisionJson();

    @Override
    public void keep(List<Made> decisions, Work work) {
        if (decisions.stream().anyMatch(Decisions::onlyRecords)) {
            return;
        }
        String document;
        try {
            document = json.write(decisions);
        } catch (RuntimeException fault) {
            LOG.warn("the decisions of action {} are not kept: {}", work.actionId(), fault.getMessage());
            return;
        }
        if (document.length() <= DecisionEntity.LONGEST) {
            work.resource(EntityManager.class).persist(new DecisionEntity(work.actionId(), work.now(), document));
        }
    }

    private static boolean onlyRecords(Made made) {
        return made.facts().stream().anyMatch(fact -> fact instanceof Deed deed && Deed.RECORD.equals(deed.activity()));
    }
}
