package org.twinrail.rules.internal.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** How long a decision can take is known of rules that only compare, and of no others. */
class ReachTest {
    private static Reach of(String... conditions) throws Exception {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < conditions.length; i++) {
            rules.append("rule \"%d\" when %s then end\n".formatted(i, conditions[i]));
        }
        String drl = rules.toString();
        return Reach.of(
                new DrlParser(LanguageLevelOption.DRL6).parse(false, drl).getRules(), drl);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deed( a == 1 )|1",
                "Deed() Doer() not Touch()|3",
                "Deed() ( Doer() or Doer() )|3",
                "$n : Number() from accumulate( Touch( $v : value ), sum( $v ) )|2",
                "Deed( note == \"matches\" )|1",
                "Deed( note matches \"a.*\" )|-1",
                "Deed() Touch() from $list|-1",
            })
    void aRuleJoinsAsManyFactsAsItHasPatterns(String condition, int joined) throws Exception {
        assertThat(of(condition).joined()).isEqualTo(joined);
    }

    @Test
    void theWidestRuleCountsForAll() throws Exception {
        assertThat(of("Deed()", "Deed() Doer() Touch()", "Doer()")).isEqualTo(new Reach(3, 3));
        assertThat(of("Deed()").and(of("Deed( note matches \"a.*\" )")).isShort(1))
                .isFalse();
    }

    @Test
    void manyFactsInAWideRuleMayTakeLong() {
        Reach reach = new Reach(60, 4);

        assertThat(reach.isShort(10)).isTrue();
        assertThat(reach.isShort(100)).isFalse();
    }

    @Test
    void whatIsKeptBesideTheArchiveIsReadAgain() {
        assertThat(Reach.read(new Reach(60, 4).written())).isEqualTo(new Reach(60, 4));
        assertThat(Reach.read(Reach.UNKNOWN.written())).isEqualTo(Reach.UNKNOWN);
    }
}
