package org.twinrail.rules.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.Ruling;
import org.twinrail.rules.internal.engine.DecisionKeeper;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

class DecisionJsonTest {
    private final DecisionJson json = new DecisionJson();

    /** A conclusion with a number. */
    public record Rate(BigDecimal percent) {}

    @Test
    void whatWasDecidedOnIsReadAgainAsItWas() throws Exception {
        Deed deed = new Deed("x", "QUOTE", "dual", "s", "LOWER", ObjectRef.of("customer", "宏远"), "li", "sales");
        Doer doer = new Doer("li", "sales", Set.of("manager"), "", "");
        List<Ruling> concluded = List.of(Ruling.refuse("sales"));
        Decision decision = new Decision(
                "boundary", "1", List.of(new Decision.Conclusion(concluded.get(0), "r", Text.EMPTY, null)), List.of());
        String kept = json.write(List.of(
                new DecisionKeeper.Made(decision, List.of(deed, new Rate(BigDecimal.ONE), doer)),
                new DecisionKeeper.Made(decision, List.of(doer))));

        List<DecisionJson.Again> again = json.again(kept, new Vocabularies().types());

        assertThat(again).extracting(DecisionJson.Again::point).containsExactly("boundary", "boundary");
        assertThat(again.get(0).facts()).as("no rule knows a Rate").containsExactly(deed, doer);
        assertThat(again.get(1).facts()).containsExactly(doer);
        assertThat(json.isKeptAs(concluded, again.get(1).conclusions())).isTrue();
        assertThat(json.isKeptAs(List.of(Ruling.allow()), again.get(1).conclusions()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "4E+1", "40.00", "2.50", "0", "0.00", "-1200", "123456789012345678.90"})
    void whatIsConcludedAgainIsNoOtherThanWhatWasKept(String percent) throws Exception {
        List<Rate> concluded = List.of(new Rate(new BigDecimal(percent)));
        String kept = json.write(
                List.of(new DecisionKeeper.Made(new Decision("conflict", "1", List.of(), List.of()), concluded)));

        assertThat(json.asKept(concluded).toString())
                .isEqualTo(json.read(kept).get(0).facts().toString())
                .doesNotContain("E");
    }
}
