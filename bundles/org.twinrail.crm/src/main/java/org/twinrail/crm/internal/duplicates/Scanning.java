package org.twinrail.crm.internal.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Duplicate;
import org.twinrail.crm.ListDuplicates;
import org.twinrail.crm.internal.keys.KeyEntity;
import org.twinrail.crm.internal.masters.CustomerEntity;

/**
 * One step through all keys in order. A pair is told at the first key it shares that is not too common, so that no step needs to know what the
 * others told.
 */
final class Scanning {
    private static final int STEP = 2000;
    private static final int TOO_COMMON = 30;

    private final Judge judge;
    private final Candidates candidates;
    private final Set<List<UUID>> told = new HashSet<>();
    private final List<ListDuplicates.Pair> pairs = new ArrayList<>();

    Scanning(RuleEngine engine, Work work) {
        this.judge = new Judge(engine);
        this.candidates = new Candidates(work);
    }

    ListDuplicates.Step step(String after, long unprepared) {
        List<KeyEntity> page = candidates.page(after == null ? "" : after, STEP);
        boolean last = page.size() < STEP;
        TreeMap<String, Set<UUID>> groups = new TreeMap<>();
        page.forEach(
                key -> groups.computeIfAbsent(key.key(), k -> new TreeSet<>()).add(key.customer()));
        long read = page.size();
        if (!last && groups.size() > 1) {
            // The last key may go on behind the page: the next step begins with it.
            String cut = groups.lastKey();
            groups.remove(cut);
            read = page.stream().filter(key -> !key.key().equals(cut)).count();
        }
        groups.forEach(this::compare);
        pairs.sort(Comparator.comparing(
                        (ListDuplicates.Pair pair) -> pair.duplicate().likeness())
                .thenComparing(pair -> pair.duplicate().points(), Comparator.reverseOrder())
                .thenComparing(pair -> pair.customer().name()));
        String next = last ? null : groups.lastKey();
        return new ListDuplicates.Step(pairs, next, read, candidates.all(), unprepared);
    }

    private void compare(String key, Set<UUID> customers) {
        if (customers.size() < 2 || customers.size() > TOO_COMMON) {
            return;
        }
        Map<UUID, CustomerEntity> entities = candidates.customers(customers);
        Map<UUID, Profile> profiles = candidates.profiles(entities.values());
        candidates.sharedAmong(customers).forEach((pair, shared) -> {
            if (!wasTold(pair, key, shared)) {
                judge.judge(Comparing.evidence(profiles.get(pair.get(0)), profiles.get(pair.get(1)), shared))
                        .ifPresent(found -> tell(entities.get(pair.get(0)), entities.get(pair.get(1)), found));
            }
        });
    }

    private boolean wasTold(List<UUID> pair, String key, Set<String> shared) {
        return !shared.contains(key)
                || !told.add(pair)
                || shared.stream()
                        .anyMatch(earlier -> earlier.compareTo(key) < 0 && candidates.sharers(earlier) <= TOO_COMMON);
    }

    private void tell(CustomerEntity one, CustomerEntity other, Judge.Judgement found) {
        boolean inOrder = one.name().compareTo(other.name()) <= 0;
        CustomerEntity first = inOrder ? one : other;
        CustomerEntity second = inOrder ? other : one;
        pairs.add(new ListDuplicates.Pair(
                first.view(), new Duplicate(second.view(), found.likeness(), found.points(), found.evidence())));
    }
}
