package org.twinrail.crm.internal.duplicates;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Duplicate;
import org.twinrail.crm.FindDuplicates;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.keys.MatchKeys;
import org.twinrail.crm.internal.keys.RegistrationNumber;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Masters;

/** Finds the duplicates of one customer, recorded or not yet. */
final class Finding {
    private static final int DUPLICATES = 20;
    private static final Comparator<Duplicate> MOST_ALIKE_FIRST = Comparator.comparing(Duplicate::likeness)
            .thenComparing(Duplicate::points, Comparator.reverseOrder())
            .thenComparing(duplicate -> duplicate.customer().name());

    private final RuleEngine engine;

    Finding(RuleEngine engine) {
        this.engine = engine;
    }

    List<Duplicate> find(FindDuplicates query, Work work) {
        Candidates candidates = new Candidates(work);
        Optional<CustomerEntity> recorded = Masters.customer(query.name(), work);
        Set<String> keys = new HashSet<>(MatchKeys.ofCustomer(
                query.name(),
                Inputs.text(query.registration()),
                Inputs.text(query.phone()),
                Inputs.text(query.email())));
        recorded.ifPresent(customer -> {
            keys.addAll(customer.keys());
            keys.addAll(candidates.keysOf(customer.id()));
        });
        Map<UUID, Set<String>> sharing =
                candidates.sharing(keys, recorded.map(CustomerEntity::id).orElse(null));
        Map<UUID, CustomerEntity> customers = candidates.customers(sharing.keySet());
        Map<UUID, Profile> profiles = candidates.profiles(
                Stream.concat(recorded.stream(), customers.values().stream()).toList());
        Profile subject = recorded.map(customer -> profiles.get(customer.id())).orElseGet(() -> draft(query));
        Judge judge = new Judge(engine);
        return customers.values().stream()
                .flatMap(customer -> judge
                        .judge(Comparing.evidence(subject, profiles.get(customer.id()), sharing.get(customer.id())))
                        .map(found ->
                                new Duplicate(customer.view(), found.likeness(), found.points(), found.evidence()))
                        .stream())
                .sorted(MOST_ALIKE_FIRST)
                .limit(query.limit() == null ? DUPLICATES : query.limit())
                .toList();
    }

    private static Profile draft(FindDuplicates query) {
        return new Profile(
                List.of(query.name()),
                RegistrationNumber.of(Inputs.text(query.registration())).orElse(""));
    }
}
