package org.twinrail.coordination.internal.modes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Actor;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.DeedFacts;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.facts.ModeFact;

/** Tells the boundary rules in which mode the processes of a deed are, and on which side who acts stands (D2). */
@Component
public final class ModesInForce implements DeedFacts {
    /** What only enters what has happened, takes back, sets up or answers is no step of a process. */
    private static final Set<String> NO_STEP = Set.of(Deed.RECORD, Deed.UNDO, Deed.ADMINISTER, Deed.ANSWER);

    @Override
    public List<?> about(Deed deed, Work work) {
        if (NO_STEP.contains(deed.activity())) {
            return List.of();
        }
        return Processes.with(deed.activity(), deed.half(), work).stream()
                .flatMap(process -> fact(process, work))
                .toList();
    }

    private static Stream<ModeFact> fact(ProcessEntity process, Work work) {
        return process.inForce(work.today()).stream().map(mode -> {
            String department = work.actor().department();
            boolean assists = mode.aux().equals(department);
            String side = assists ? "AUX" : mode.main().equals(department) ? "MAIN" : "";
            String other = side.equals("MAIN") ? mode.aux() : mode.main();
            Optional<String> with = work.partner().map(Actor::department);
            return new ModeFact(
                    process.code(),
                    mode.mode().name(),
                    side,
                    other,
                    !side.isEmpty() && with.equals(Optional.of(other)));
        });
    }
}
