package org.twinrail.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;

/** Formulas are written as people type them, and read the same again. */
class FormulaProperties {
    @Provide
    Arbitrary<Formula> formulas() {
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        Arbitrary<Formula.Term> terms = Combinators.combine(
                        words, Arbitraries.maps(words, words).ofMaxSize(3))
                .as((name, parameters) -> new Formula.Term("a." + name, new TreeMap<>(parameters)));
        return terms.list().ofMinSize(1).ofMaxSize(4).map(Formula::new);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("formulas") Formula formula) {
        assertThat(Formula.parse("numerator", formula.toString())).isEqualTo(formula);
    }

    @Example
    void blanksAndTheOrderOfParametersDoNotMatter() {
        assertThat(Formula.parse("numerator", " crm.touches  track=SALES segment=both+crm.wins "))
                .isEqualTo(new Formula(List.of(
                        new Formula.Term("crm.touches", Map.of("segment", "both", "track", "SALES")),
                        new Formula.Term("crm.wins", Map.of()))))
                .hasToString("crm.touches segment=both track=SALES + crm.wins");
    }

    @Example
    void whatIsWrittenOtherwiseIsToldWhereItStands() {
        for (String wrong :
                List.of("+", "crm.wins +", "touched=both", "crm.wins touched", "crm.wins touched=", "a b=1 b=2")) {
            assertThatThrownBy(() -> Formula.parse("denominator", wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidInputException.class)
                    .satisfies(fault -> assertThat(((InvalidInputException) fault).problems())
                            .extracting(Problem::where)
                            .containsExactly("denominator"));
        }
    }
}
