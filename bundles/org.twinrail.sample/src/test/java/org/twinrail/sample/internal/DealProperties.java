package org.twinrail.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DealProperties {
    @Property
    void aDealIsProposedThenQuotedThenEndsAndNeverOnTheDayItIsOpened(@ForAll @IntRange(max = 400) int days) {
        Deal deal = new Deal("O1", "宏远", "li", 100, Quarter.OF_THE_DEMO.first(), days, true);

        assertThat(deal.proposalOn).isAfter(Quarter.OF_THE_DEMO.first());
        assertThat(deal.quoteOn).isAfter(deal.proposalOn);
        assertThat(deal.endOn).isAfter(deal.quoteOn);
        assertThat(deal.endOn).isBeforeOrEqualTo(LocalDate.of(2017, 4, 1).plusDays(Math.max(3, days)));
    }
}
