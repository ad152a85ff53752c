package org.twinrail.coordination.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.coordination.ConflictPage;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.coordination.ListConflicts.Which;
import org.twinrail.coordination.RaiseConflict;
import org.twinrail.coordination.Severity;
import org.twinrail.coordination.internal.TestHouse;

class ListingTest {
    private final TestHouse house = new TestHouse();

    @BeforeEach
    void conflicts() {
        raise("wang", "CREDIT_AND_PAY", "deal/1", "zhang", Severity.LOW);
        raise("wang", "STANDING", "plan/2", "sales", Severity.HIGH);
        raise("li", "CREDIT_AND_PAY", "deal/3", "zhang", Severity.LOW);
        UUID decided = raise("li", "CREDIT_AND_PAY", "deal/4", "wang", Severity.HIGH);
        house.perform("gao", new DecideConflict(decided, "平分", null));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private UUID raise(String by, String kind, String about, String with, Severity severity) {
        house.pass(Duration.ofHours(1));
        return UUID.fromString(house.perform(by, new RaiseConflict(kind, about, List.of(with), "有分歧", severity))
                .object()
                .id());
    }

    private ConflictPage list(Which state, String kind, String party, String about, Integer page, Integer size) {
        return house.ask(new ListConflicts(state, kind, party, about, null, page, size));
    }

    private static List<String> objects(ConflictPage page) {
        return page.conflicts().stream().map(c -> c.about().toString()).toList();
    }

    @Test
    void openOnesComeTheGravestAndThenTheNewestFirst() {
        assertThat(objects(list(null, null, null, null, null, null))).containsExactly("plan/2", "deal/3", "deal/1");
    }

    @Test
    void closedOnesAndAllCanBeListed() {
        assertThat(objects(list(Which.CLOSED, null, null, null, null, null))).containsExactly("deal/4");
        assertThat(objects(list(Which.ALL, null, null, null, null, null)))
                .containsExactly("plan/2", "deal/3", "deal/1", "deal/4");
    }

    @Test
    void theyCanBeListedByKindPartyAndObject() {
        assertThat(objects(list(null, "STANDING", null, null, null, null))).containsExactly("plan/2");
        assertThat(objects(list(null, null, "zhang", null, null, null))).containsExactly("deal/3", "deal/1");
        assertThat(objects(list(Which.ALL, null, null, "deal/4", null, null))).containsExactly("deal/4");
        assertThat(objects(list(null, "STANDING", "zhang", null, null, null))).isEmpty();
    }

    @Test
    void aPageHoldsItsShareAndTheTotalCountsAll() {
        ConflictPage second = list(null, null, null, null, 2, 2);

        assertThat(objects(second)).containsExactly("deal/1");
        assertThat(second.page()).isEqualTo(2);
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void theyAreSortedAsAskedEitherWayRound() {
        assertThat(sorted("urgency")).containsExactly("plan/2", "deal/3", "deal/1", "deal/4");
        assertThat(sorted("-urgency")).containsExactly("deal/4", "deal/1", "deal/3", "plan/2");
        assertThat(sorted("since")).containsExactly("deal/1", "plan/2", "deal/3", "deal/4");
        assertThat(sorted("-severity")).containsExactly("deal/4", "plan/2", "deal/3", "deal/1");
        assertThat(sorted("kind")).endsWith("plan/2");
        assertThat(sorted("-state"))
                .as("the decided one last in life, so first here")
                .startsWith("deal/4");
        assertThat(sorted("deadline")).as("none has one, so by since").isEqualTo(sorted("since"));
        assertThat(sorted("-step")).containsExactly("deal/4", "deal/3", "plan/2", "deal/1");
        assertThat(sorted("-about")).containsExactly("plan/2", "deal/4", "deal/3", "deal/1");
        assertThatThrownBy(() -> sorted("colour"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(
                        "sort: the list cannot be sorted by \"colour\"; sort it by one of: urgency, since,");
    }

    private List<String> sorted(String sort) {
        return objects(house.ask(new ListConflicts(Which.ALL, null, null, null, sort, null, null)));
    }

    @Test
    void anObjectThatIsNoReferenceIsNamedAsWrong() {
        assertThatThrownBy(() -> list(null, null, null, "deal 4", null, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("about");
    }
}
