package org.twinrail.rules.internal.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Matches with plain words become comparisons, and nothing else does. */
class AlternativesTest {
    @Test
    void aMatchWithWordsIsOneOfThem() {
        assertThat(Alternatives.in("Deed( activity matches \"QUOTE|WIN\", track matches \"dual\" )"))
                .isEqualTo("Deed( (activity == \"QUOTE\" || activity == \"WIN\"), track == \"dual\" )");
    }

    @Test
    void aMatchWithNoneOfThemIsNoneOfThem() {
        assertThat(Alternatives.in("Doer( department not matches \"sales|市场\", login not  matches \"li\" )"))
                .isEqualTo("Doer( (department != \"sales\" && department != \"市场\"), login != \"li\" )");
    }

    @Test
    void whatIsBoundIsBoundAsBefore() {
        assertThat(Alternatives.in("Deed( $a : activity matches \"A|B\" )"))
                .isEqualTo("Deed( $a : activity in (\"A\", \"B\") )");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deed( action matches \"(a|b)[.]record\" )",
                "Deed( action matches \".+\" )",
                "Deed( action matches \"\" )",
                "@reason_en(\"it matches \") Deed( stage == \"|\" )",
                "insert( new Note(\"x \\\" matches \\\"A|B\\\"\") );",
            })
    void whatIsAnythingElseStaysAsItIs(String drl) {
        assertThat(Alternatives.in(drl)).isEqualTo(drl);
    }
}
