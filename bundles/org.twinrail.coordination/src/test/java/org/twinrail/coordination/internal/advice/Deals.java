package org.twinrail.coordination.internal.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Term;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.facts.InterfaceFact;
import org.twinrail.coordination.internal.TestHouse;

/** Deals of somebody, on which the other department advises within eight hours. */
final class Deals implements KnownObjects {
    static final String ONE = "deal/1";

    private final Map<String, Host> hosts = new HashMap<>(Map.of("1", new Host("li", "sales")));

    /** Deal 1 is of 李四 in sales. */
    static Deals in(TestHouse house) {
        Deals deals = new Deals();
        house.hosts.addDomain(deals);
        house.rules.coordination(fact -> fact instanceof InterfaceFact open
                        && open.kind().equals("deal")
                        && !open.adviser().equals("management")
                ? List.of(new Term(InterfaceFact.ADVICE, 8, ""))
                : List.of());
        return deals;
    }

    void give(String id, Host host) {
        hosts.put(id, host);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("deal");
    }

    @Override
    public boolean exists(ObjectRef object, Work work) {
        return hosts.containsKey(object.id());
    }

    @Override
    public Optional<Host> host(ObjectRef object, Work work) {
        return Optional.ofNullable(hosts.get(object.id()));
    }
}
