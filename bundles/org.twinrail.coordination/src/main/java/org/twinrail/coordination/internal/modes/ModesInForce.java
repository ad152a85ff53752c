package org.twinrail.coordination.internal.modes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Actor;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.DeedFacts;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.facts.ModeFact;
import org.twinrail.coordination.internal.hosts.Bookkeeping;

/** Tells the boundary rules in which mode the processes of a deed are, and on which side who acts stands (D2). */
@Component
public final class ModesInForce implements DeedFacts {
    @Override
    public List<?> about(Deed deed, Work work) {
        if (Bookkeeping.is(deed)) {
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
