package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinrail.api.Action;
import org.twinrail.crm.Customer;
import org.twinrail.crm.FindCustomer;
import org.twinrail.crm.facts.Protection;
import org.twinrail.crm.facts.Reclaim;
import org.twinrail.crm.facts.TransferFact;
import org.twinrail.crm.pool.AssignCustomer;
import org.twinrail.crm.pool.ClaimCustomer;
import org.twinrail.crm.pool.ListOwnership;
import org.twinrail.crm.pool.OwnershipCause;
import org.twinrail.crm.pool.OwnershipChange;
import org.twinrail.crm.pool.ReleaseCustomer;
import org.twinrail.crm.pool.SweepPool;

/** Whatever is claimed, given back, assigned and swept, in whatever order: limits hold, and the history is whole. */
class OwnershipProperties {
    private static final List<String> CUSTOMERS = List.of("甲", "乙", "丙", "丁", "戊");
    private static final int CAP = 3;
    private static final int A_DAY = 2;
    private static final int COOLING_DAYS = 3;
    private static final String PROTECTED = "戊";

    /** Who does what to which customer, and how many hours later. */
    record Step(String kind, String login, String customer, int hours) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of("claim", "claim", "claim", "release", "assign", "sweep", "touch"),
                        Arbitraries.of("zhang", "li", "song"),
                        Arbitraries.of(CUSTOMERS),
                        Arbitraries.of(0, 0, 0, 1, 8, 30))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 40)
    void limitsHoldAndTheHistoryIsWhole(@ForAll("steps") List<Step> steps) {
        try (TestHouse house = new TestHouse()) {
            house.rules.holding(h -> new Reclaim(Reclaim.TOUCH, 3, 1), "");
            house.rules.holding(h -> h.customer().equals(PROTECTED) ? new Protection("KEY") : null, "");
            CUSTOMERS.forEach(name -> house.perform("gao", Make.customer(name, "")));
            for (Step step : steps) {
                house.pass(Duration.ofHours(step.hours()));
                allowed(step, house).ifPresent(action -> house.perform(step.login(), action));
            }
            List<OwnershipChange> all = new ArrayList<>(house.ask(new ListOwnership(null, null, 1000, null)));
            Collections.reverse(all);
            theHistoryIsGaplessAndAgreesWithTheOwner(all, house);
            nobodyEverHeldMoreThanTheCap(all);
            nobodyClaimedMoreThanADaysNumber(all);
            nobodyClaimedWhatTheyLostWithinTheCoolingOff(all);
            assertThat(all)
                    .as("what is protected is never taken back")
                    .noneMatch(c -> c.customer().equals(PROTECTED) && c.cause() == OwnershipCause.RECLAIMED);
        }
    }

    /** What the boundary rules would let pass: they go by the facts alone. */
    private static Optional<Action<?>> allowed(Step step, TestHouse house) {
        Action<?> action =
                switch (step.kind()) {
                    case "claim" -> new ClaimCustomer(step.customer());
                    case "release" -> new ReleaseCustomer(step.customer(), "放回");
                    case "assign" -> new AssignCustomer(step.customer(), "li", null, null);
                    case "touch" -> Make.touch(step.customer(), "phone");
                    default -> new SweepPool();
                };
        boolean passes = house.facts(step.login(), action).stream()
                .filter(TransferFact.class::isInstance)
                .map(TransferFact.class::cast)
                .allMatch(t -> passes(step, t));
        return passes ? Optional.of(action) : Optional.empty();
    }

    private static boolean passes(Step step, TransferFact t) {
        return switch (step.kind()) {
            case "claim" ->
                t.pooled()
                        && t.held() < CAP
                        && t.claimedToday() < A_DAY
                        && !(t.lost() && t.daysSinceLost() < COOLING_DAYS);
            case "release" -> t.owner().equals(step.login());
            default -> t.held() < CAP;
        };
    }

    private static void theHistoryIsGaplessAndAgreesWithTheOwner(List<OwnershipChange> all, TestHouse house) {
        for (String name : CUSTOMERS) {
            String owner = "";
            for (OwnershipChange change : of(name, all)) {
                assertThat(change.from())
                        .as("each change goes on from the one before")
                        .isEqualTo(owner);
                owner = change.to();
            }
            assertThat(house.ask(new FindCustomer(name)).map(Customer::owner)).contains(owner);
        }
    }

    private static List<OwnershipChange> of(String name, List<OwnershipChange> all) {
        return all.stream().filter(c -> c.customer().equals(name)).toList();
    }

    private static void nobodyEverHeldMoreThanTheCap(List<OwnershipChange> all) {
        Map<String, Integer> held = new TreeMap<>();
        for (OwnershipChange change : all) {
            held.merge(change.from(), -1, Integer::sum);
            held.merge(change.to(), 1, Integer::sum);
            if (!change.to().isEmpty()) {
                assertThat(held.get(change.to())).as("%s", change).isLessThanOrEqualTo(CAP);
            }
        }
    }

    private static void nobodyClaimedMoreThanADaysNumber(List<OwnershipChange> all) {
        Map<String, Integer> claims = new TreeMap<>();
        all.stream()
                .filter(c -> c.cause() == OwnershipCause.CLAIMED)
                .forEach(c -> claims.merge(c.to() + LocalDate.ofInstant(c.at(), ZoneOffset.UTC), 1, Integer::sum));
        assertThat(claims.values()).allMatch(n -> n <= A_DAY);
    }

    private static void nobodyClaimedWhatTheyLostWithinTheCoolingOff(List<OwnershipChange> all) {
        Map<String, Instant> lost = new TreeMap<>();
        for (OwnershipChange change : all) {
            if (change.cause() == OwnershipCause.CLAIMED) {
                Instant before = lost.get(change.to() + change.customer());
                assertThat(before == null || !change.at().isBefore(before.plus(Duration.ofDays(COOLING_DAYS))))
                        .as("%s", change)
                        .isTrue();
            } else if (change.to().isEmpty()) {
                lost.put(change.from() + change.customer(), change.at());
            }
        }
    }
}
