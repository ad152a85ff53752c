package org.twinrail.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;

class SortingTest {
    private static final Sorting SORTING =
            Sorting.standard("-at").by("at", "t.at", "t.id").by("size", Sorting.leastWhereMissing("t.size"), "t.id");

    @Test
    void aNameSortsByItsKeysAndAMinusTurnsAllOfThem() {
        assertThat(SORTING.order("at")).isEqualTo("t.at, t.id");
        assertThat(SORTING.order(" -at ")).isEqualTo("t.at desc, t.id desc");
    }

    @Test
    void aKeyMayRunAgainstTheOthers() {
        Sorting newestFirst = Sorting.standard("kind").by("kind", "c.kind", "-" + Sorting.leastWhereMissing("c.at"));

        assertThat(newestFirst.order("kind")).isEqualTo("c.kind, c.at desc nulls last");
        assertThat(newestFirst.order("-kind")).isEqualTo("c.kind desc, c.at nulls first");
    }

    @Test
    void whatIsMissingIsLessThanAnyOther() {
        assertThat(SORTING.order("size")).isEqualTo("t.size nulls first, t.id");
        assertThat(SORTING.order("-size")).isEqualTo("t.size desc nulls last, t.id desc");
    }

    @Test
    void withoutANameTheStandardOrderHolds() {
        assertThat(SORTING.order(null)).isEqualTo(SORTING.order(" ")).isEqualTo("t.at desc, t.id desc");
    }

    @Test
    void codesMaySortAsTheyAreListed() {
        assertThat(Sorting.asListed("d.effect", Effect.class))
                .startsWith("(case d.effect when org.twinrail.api.Effect.ALLOW then ")
                .endsWith(" end)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "--at", "t.at", "at desc", "-", "at; drop table t", "AT"})
    void anUnknownNameIsAnsweredWithTheNamesThereAre(String sort) {
        assertThatThrownBy(() -> SORTING.order(sort)).isInstanceOfSatisfying(InvalidInputException.class, invalid -> {
            assertThat(invalid.problems().get(0).where()).isEqualTo("sort");
            assertThat(invalid.problems().get(0).in(Locale.ENGLISH)).contains(sort, "one of: at, size,");
            assertThat(invalid.problems().get(0).in(Locale.CHINESE)).contains(sort, "at, size");
        });
    }
}
