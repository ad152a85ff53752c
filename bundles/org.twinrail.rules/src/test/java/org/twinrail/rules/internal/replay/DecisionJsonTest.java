package org.twinrail.rules.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.rules.Decision;
import org.twinrail.rules.internal.engine.DecisionKeeper;

class DecisionJsonTest {
    private final DecisionJson json = new DecisionJson();

    /** A conclusion with a number. */
    public record Rate(BigDecimal percent) {}

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
