package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.crm.FindCustomer;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.facts.Protection;
import org.twinrail.crm.facts.Reclaim;
import org.twinrail.crm.facts.TransferFact;
import org.twinrail.crm.pool.AssignCustomer;
import org.twinrail.crm.pool.ClaimCustomer;
import org.twinrail.crm.pool.Holding;
import org.twinrail.crm.pool.ListHoldings;
import org.twinrail.crm.pool.ListOwnership;
import org.twinrail.crm.pool.ListPool;
import org.twinrail.crm.pool.OwnershipCause;
import org.twinrail.crm.pool.OwnershipChange;
import org.twinrail.crm.pool.PooledCustomer;
import org.twinrail.crm.pool.ReleaseCustomer;
import org.twinrail.crm.pool.SweepPool;

/** Customers go to the public pool and come out of it; every change of ownership is written down and told. */
class PublicPoolTest {
    private static final String NAME = "华辰科技";

    /** Every hour is a working hour here, eight of them a working day. */
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final TestHouse house = new TestHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private void customer(String owner) {
        house.perform("song", Make.customer(NAME, owner));
    }

    private String owner() {
        return house.ask(new FindCustomer(NAME)).orElseThrow().owner();
    }

    private List<OwnershipChange> history() {
        return house.ask(new ListOwnership(NAME, null, null, null));
    }

    private List<PooledCustomer> pool() {
        return house.ask(new ListPool(null, null, null, null, null, null));
    }

    private Holding held(String login) {
        return house.ask(new ListHoldings(login, null, null, null, null)).get(0);
    }

    private SweepPool.Result sweep() {
        return house.perform("admin", new SweepPool());
    }

    private TransferFact transfer(String login, Action<?> action) {
        return house.facts(login, action).stream()
                .filter(TransferFact.class::isInstance)
                .map(TransferFact.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReleasedCustomerIsInThePoolWithItsLastOwnerAndReasonUntilSomebodyClaimsIt() {
        customer("zhang");
        house.pass(Duration.ofHours(3));

        house.perform("zhang", new ReleaseCustomer(NAME, "半年没有预算"));

        assertThat(owner()).isEmpty();
        assertThat(pool()).singleElement().satisfies(pooled -> {
            assertThat(pooled.name()).isEqualTo(NAME);
            assertThat(pooled.lastOwner()).isEqualTo("zhang");
            assertThat(pooled.reason().zh()).isEqualTo("半年没有预算");
            assertThat(pooled.since()).isEqualTo(TestHouse.START.plus(Duration.ofHours(3)));
            assertThat(pooled.cause()).isEqualTo(OwnershipCause.RELEASED);
        });

        house.perform("li", new ClaimCustomer(NAME));

        assertThat(owner()).isEqualTo("li");
        assertThat(pool()).isEmpty();
    }

    @Test
    void ownershipNeverChangesInSilence() {
        customer("zhang");
        house.perform("song", new RecordCustomer(NAME, null, null, null, null, "li", null));
        house.perform("song", new AssignCustomer(NAME, "zhang", "李四休假", null));
        house.perform("zhang", new ReleaseCustomer(NAME, "顾不过来"));
        Action<?> undo = house.inverseOf("li", new ClaimCustomer(NAME));
        house.perform("li", undo);

        assertThat(history())
                .extracting(OwnershipChange::from, OwnershipChange::to, OwnershipChange::cause, OwnershipChange::by)
                .containsExactly(
                        tuple("li", "", OwnershipCause.UNDONE, "li"),
                        tuple("", "li", OwnershipCause.CLAIMED, "li"),
                        tuple("zhang", "", OwnershipCause.RELEASED, "zhang"),
                        tuple("li", "zhang", OwnershipCause.ASSIGNED, "song"),
                        tuple("zhang", "li", OwnershipCause.RECORDED, "song"),
                        tuple("", "zhang", OwnershipCause.RECORDED, "song"));
        assertThat(house.topics)
                .as("each change after the first is told")
                .filteredOn("crm/customer-owner-changed"::equals)
                .hasSize(5);
        assertThat(house.ask(new ListOwnership(null, "zhang", null, null)))
                .as("who got or lost it finds it")
                .hasSize(4);
    }

    @Test
    void theRulesSeeWhatSomebodyHoldsAndClaimedAndWhatTheyLost() {
        customer("zhang");
        house.perform("song", Make.customer("甲", "li"));
        house.perform("song", Make.customer("乙", ""));
        house.perform("li", new ClaimCustomer("乙"));
        house.perform("zhang", new ReleaseCustomer(NAME, "顾不过来"));
        house.pass(Duration.ofDays(2).plusHours(23));

        TransferFact back = transfer("zhang", new ClaimCustomer(NAME));
        TransferFact other = transfer("li", new ClaimCustomer(NAME));

        assertThat(back.pooled()).isTrue();
        assertThat(back.lost()).isTrue();
        assertThat(back.daysSinceLost()).isEqualTo(2);
        assertThat(back.held()).isZero();
        assertThat(other.lost()).isFalse();
        assertThat(other.held()).isEqualTo(2);
        assertThat(other.claimedToday()).as("two days later").isZero();
    }

    @Test
    void claimsOfTodayAreCountedByTheCalendarDay() {
        customer("");
        house.perform("song", Make.customer("甲", ""));
        house.perform("li", new ClaimCustomer("甲"));

        assertThat(transfer("li", new ClaimCustomer(NAME)).claimedToday()).isOne();
        house.now = Instant.parse("2017-03-01T23:59:59Z");
        assertThat(transfer("li", new ClaimCustomer(NAME)).claimedToday()).isOne();
        house.now = Instant.parse("2017-03-02T00:00:00Z");
        assertThat(transfer("li", new ClaimCustomer(NAME)).claimedToday()).isZero();
    }

    @Test
    void aCustomerWithoutATouchFallsIntoThePoolAfterAWarning() {
        house.rules.holding(h -> new Reclaim(Reclaim.TOUCH, 20, 5), "{customer}：{days} 天，提前 {warning} 天");
        customer("zhang");
        house.pass(WORKING_DAY.multipliedBy(15).minusSeconds(1));
        assertThat(sweep()).isEqualTo(new SweepPool.Result(1, 0, 0, 0));
        assertThat(held("zhang").falls()).isEqualTo(TestHouse.START.plus(WORKING_DAY.multipliedBy(20)));

        house.pass(Duration.ofSeconds(1));
        assertThat(sweep().warned()).isOne();
        assertThat(house.topics).contains("crm/customer-owner-warned");
        assertThat(house.ask(new ListHoldings("zhang", true, null, null, null)))
                .singleElement()
                .satisfies(h -> assertThat(h.reason().zh()).isEqualTo("华辰科技：20 天，提前 5 天"));

        house.pass(WORKING_DAY.multipliedBy(5).minusSeconds(1));
        assertThat(sweep().reclaimed()).isZero();
        house.pass(Duration.ofSeconds(1));
        assertThat(sweep().reclaimed()).isOne();
        assertThat(owner()).isEmpty();
        assertThat(pool().get(0).cause()).isEqualTo(OwnershipCause.RECLAIMED);
        assertThat(pool().get(0).reason().zh()).isEqualTo("华辰科技：20 天，提前 5 天");
    }

    @Test
    void nothingIsTakenBackWithoutTheWholeTimeOfTheWarning() {
        house.rules.holding(h -> new Reclaim(Reclaim.TOUCH, 20, 5), "");
        customer("zhang");
        house.pass(WORKING_DAY.multipliedBy(40));

        assertThat(sweep().warned()).as("the sweep was off until now").isOne();
        assertThat(sweep().reclaimed()).isZero();
        house.pass(WORKING_DAY.multipliedBy(5));
        assertThat(sweep().reclaimed()).isOne();
    }

    @Test
    void aTouchOfTheOwnerTakesTheWarningAway() {
        house.rules.holding(h -> new Reclaim(Reclaim.TOUCH, 20, 5), "");
        customer("zhang");
        house.pass(WORKING_DAY.multipliedBy(15));
        sweep();
        house.perform("wang", Make.touch(NAME, "mail"));
        assertThat(held("zhang").warned())
                .as("marketing's mail is not the owner's touch")
                .isTrue();

        house.pass(WORKING_DAY.multipliedBy(1));
        house.perform("zhang", Make.touch(NAME, "phone"));
        house.pass(WORKING_DAY.multipliedBy(4));
        assertThat(sweep().reclaimed()).isZero();

        assertThat(held("zhang").warned()).isFalse();
        assertThat(held("zhang").falls()).isEqualTo(TestHouse.START.plus(WORKING_DAY.multipliedBy(36)));
    }

    @Test
    void anOpportunitySinceItWasClaimedEndsThatClock() {
        house.rules.holding(h -> new Reclaim(Reclaim.OPPORTUNITY, 60, 5), "");
        customer("");
        house.perform("zhang", new ClaimCustomer(NAME));
        assertThat(held("zhang").falls()).isEqualTo(TestHouse.START.plus(WORKING_DAY.multipliedBy(60)));

        house.perform("zhang", Make.opportunity(NAME, null, "zhang"));

        assertThat(held("zhang").falls()).isNull();
        assertThat(held("zhang").openOpportunities()).isOne();
    }

    @Test
    void whatIsProtectedIsNotTakenBackAndSaysWhy() {
        house.rules.holding(h -> new Reclaim(Reclaim.TOUCH, 1, 0), "");
        house.rules.holding(h -> h.protectedDays() > 0 ? new Protection("DECISION") : null, "还有 {protectedDays} 天");
        customer("");
        house.perform("song", new AssignCustomer(NAME, "zhang", null, LocalDate.parse("2017-03-10")));
        house.pass(Duration.ofDays(9));
        sweep();
        assertThat(held("zhang").falls()).isNull();
        assertThat(held("zhang").reason().zh()).isEqualTo("还有 1 天");

        house.pass(Duration.ofDays(1));
        assertThat(sweep().warned()).isOne();
        house.pass(Duration.ofMinutes(15));
        assertThat(sweep().reclaimed()).isOne();
    }

    @Test
    void anUndoneReleaseDoesNotSetTheClockBack() {
        house.rules.holding(h -> new Reclaim(Reclaim.TOUCH, 20, 5), "");
        customer("zhang");
        house.pass(WORKING_DAY.multipliedBy(10));
        Action<?> undo = house.inverseOf("zhang", new ReleaseCustomer(NAME, "手误"));

        house.perform("zhang", undo);

        assertThat(owner()).isEqualTo("zhang");
        assertThat(held("zhang").falls()).isEqualTo(TestHouse.START.plus(WORKING_DAY.multipliedBy(20)));
    }

    @Test
    void aSweepLooksAtABoundedNumberTheLongestUnseenFirst() {
        house.rules.holding(h -> new Reclaim(Reclaim.TOUCH, 20, 5), "");
        for (int i = 0; i < 501; i++) {
            house.perform("song", Make.customer("客户" + i, "zhang"));
        }

        assertThat(sweep().looked()).isEqualTo(500);
        assertThat(sweep().looked()).isOne();
        assertThat(sweep().looked()).as("each once a day").isZero();
    }

    @Test
    void aCustomerIsNotAssignedToNobodyNorToOneWhoLeftNorProtectedInThePast() {
        customer("");

        assertThatThrownBy(() -> house.perform("song", new AssignCustomer(NAME, "nobody", null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> house.perform("song", new AssignCustomer(NAME, "alt", null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("has left");
        assertThatThrownBy(() ->
                        house.perform("song", new AssignCustomer(NAME, "li", null, LocalDate.parse("2017-02-28"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2017-02-28");
        assertThat(owner()).isEmpty();
    }

    @Test
    void whoSawAnOlderVersionDoesNotAssign() {
        customer("");
        long seen = house.ask(new FindCustomer(NAME)).orElseThrow().version();
        house.perform("zhang", new ClaimCustomer(NAME));

        assertThatThrownBy(() -> house.performSeeing(seen, "song", new AssignCustomer(NAME, "li", null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("moved");
    }

    @Test
    void thePoolAndWhatConcernsSomebodyAreFoundByTheirIndexes() {
        for (int i = 0; i < 30; i++) {
            house.perform("song", Make.customer("客户" + i, i % 3 == 0 ? "" : "zhang"));
        }

        pool();
        assertThat(house.plan(0, 100)).as("the pool").contains("CRM_OWNERSHIP_OWNER");
        house.ask(new ListOwnership(null, "zhang", null, null));
        assertThat(house.plan("zhang", "zhang", 0, 100))
                .as("what somebody got and lost")
                .contains("CRM_OWNERSHIP_OWNER", "CRM_OWNERSHIP_PREVIOUS");
    }
}
