package org.twinrail.intelligence.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinrail.intelligence.ContributionKind;
import org.twinrail.intelligence.ShowLedger.Line;
import org.twinrail.intelligence.internal.ledger.Balance.Flow;

/** The ledger of contributions: what one department gave is what the other received, and nothing is lost. */
class BalanceProperties {
    @Provide
    Arbitrary<List<Flow>> flows() {
        Arbitrary<String> departments = Arbitraries.of("marketing", "sales", "management", "service");
        return Combinators.combine(
                        departments,
                        departments,
                        Arbitraries.of(ContributionKind.class),
                        Arbitraries.longs().between(1, 1000))
                .as(Flow::new)
                .filter(flow -> !flow.from().equals(flow.to()))
                .list()
                .ofMaxSize(30);
    }

    @Property
    void whatOneGaveIsWhatTheOtherReceived(@ForAll("flows") List<Flow> flows) {
        Map<String, Line> lines = new HashMap<>();
        Balance.of(flows).forEach(line -> lines.put(line.department() + line.other() + line.kind(), line));

        assertThat(lines.values()).allSatisfy(line -> {
            Line turned = lines.get(line.other() + line.department() + line.kind());
            assertThat(turned).isNotNull();
            assertThat(turned.received()).isEqualTo(line.given());
            assertThat(turned.given()).isEqualTo(line.received());
        });
    }

    @Property
    void everyContributionIsGivenOnceAndReceivedOnce(@ForAll("flows") List<Flow> flows) {
        long all = flows.stream().mapToLong(Flow::count).sum();
        List<Line> lines = Balance.of(flows);

        assertThat(lines.stream().mapToLong(Line::given).sum()).isEqualTo(all);
        assertThat(lines.stream().mapToLong(Line::received).sum()).isEqualTo(all);
        assertThat(lines)
                .extracting(line -> line.department() + line.other() + line.kind())
                .doesNotHaveDuplicates();
    }
}
