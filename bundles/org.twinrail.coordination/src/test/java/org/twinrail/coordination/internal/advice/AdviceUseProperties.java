package org.twinrail.coordination.internal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import org.twinrail.api.Actor;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceAnswer;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.advice.AdviceUse;
import org.twinrail.coordination.advice.AdviceUse.Counts;
import org.twinrail.coordination.advice.AnswerAdvice;
import org.twinrail.coordination.advice.AskAdvice;
import org.twinrail.coordination.advice.CountAdvice;
import org.twinrail.coordination.advice.DeclineAdvice;
import org.twinrail.coordination.advice.GiveAdvice;
import org.twinrail.coordination.advice.ListAdvice;
import org.twinrail.coordination.advice.OfferAdvice;
import org.twinrail.coordination.advice.SweepAdvice;
import org.twinrail.coordination.internal.TestHouse;

/** The report counts what the list shows, each piece of advice in exactly one period and one column. */
class AdviceUseProperties {
    private static final LocalDate FIRST = LocalDate.ofInstant(TestHouse.START, ZoneOffset.UTC);
    private static final int DAYS = 40;

    /** What may become of a piece of advice. */
    enum Fate {
        OPEN,
        DECLINED,
        GIVEN,
        TAKEN,
        NOT_TAKEN,
        OFFERED,
        SILENT,
        LATE
    }

    private TestHouse house;

    @AfterTry
    void close() {
        house.close();
    }

    @Property(tries = 25)
    void aPeriodsTotalsAreTheListsAndItsPartsAddUp(
            @ForAll @Size(min = 1, max = 12) List<Fate> fates,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(min = 0, max = 70) Integer> pauses,
            @ForAll @IntRange(min = 1, max = DAYS) int cut) {
        house = new TestHouse();
        Deals deals = Deals.in(house);
        deals.give("2", new KnownObjects.Host("wang", "marketing"));
        for (int i = 0; i < fates.size(); i++) {
            house.pass(Duration.ofHours(pauses.get(i)));
            play(fates.get(i), i % 2 == 0);
        }

        LocalDate end = FIRST.plusDays(DAYS + 10);
        AdviceUse whole = use(FIRST, end);
        assertThat(whole.total()).isEqualTo(listed(FIRST, end));
        assertThat(whole.rows().stream().map(AdviceUse.Row::counts).reduce(Counts.NONE, Counts::plus))
                .isEqualTo(whole.total());
        assertThat(use(FIRST, FIRST.plusDays(cut))
                        .total()
                        .plus(use(FIRST.plusDays(cut), end).total()))
                .as("two halves make the whole, and no day is in both")
                .isEqualTo(whole.total());
        Counts all = whole.total();
        assertThat(all.asked() + all.offered())
                .isEqualTo(all.inTime() + all.late() + all.declined() + all.deemed() + all.open())
                .isEqualTo(fates.size());
        assertThat(all.inTime() + all.late()).isEqualTo(all.taken() + all.notTaken() + all.unanswered());
        if (all.taken() + all.notTaken() > 0) {
            assertThat(whole.adoption().doubleValue()).isBetween(0d, 100d);
        } else {
            assertThat(whole.adoption()).isNull();
        }
    }

    private void play(Fate fate, boolean bySales) {
        String host = bySales ? "li" : "wang";
        String adviser = bySales ? "wang" : "li";
        String deal = bySales ? "deal/1" : "deal/2";
        if (fate == Fate.OFFERED) {
            house.perform(adviser, new OfferAdvice(deal, "…"));
            return;
        }
        Advice asked = house.perform(host, new AskAdvice(deal, "？", adviser, null));
        if (fate == Fate.SILENT || fate == Fate.LATE) {
            house.pass(Duration.ofHours(8));
            house.perform(Actor.LOCAL_ADMIN, new SweepAdvice());
        }
        switch (fate) {
            case DECLINED -> house.perform(adviser, new DeclineAdvice(asked.id(), "…"));
            case GIVEN, LATE, TAKEN, NOT_TAKEN -> house.perform(adviser, new GiveAdvice(asked.id(), "…", null));
            default -> {}
        }
        if (fate == Fate.TAKEN || fate == Fate.NOT_TAKEN) {
            house.perform(host, new AnswerAdvice(asked.id(), AdviceAnswer.valueOf(fate.name()), "…"));
        }
    }

    private AdviceUse use(LocalDate from, LocalDate to) {
        return house.ask(new CountAdvice(from, to));
    }

    /** What the list says, counted one by one. */
    private Counts listed(LocalDate from, LocalDate to) {
        List<Advice> list = house.ask(new ListAdvice(null, null, null, null, null, from, to, "at", null, 500))
                .advices();
        List<AdviceState> opinions = List.of(AdviceState.GIVEN, AdviceState.TAKEN, AdviceState.NOT_TAKEN);
        return new Counts(
                count(list.stream().filter(a -> a.deadline() != null)),
                count(list.stream().filter(a -> a.deadline() == null)),
                count(list.stream().filter(a -> opinions.contains(a.state()) && !a.late())),
                count(list.stream().filter(Advice::late)),
                count(list.stream().filter(a -> a.state() == AdviceState.DECLINED)),
                count(list.stream().filter(a -> a.state() == AdviceState.DEEMED)),
                count(list.stream().filter(a -> a.state() == AdviceState.ASKED)),
                count(list.stream().filter(a -> a.state() == AdviceState.TAKEN)),
                count(list.stream().filter(a -> a.state() == AdviceState.NOT_TAKEN)),
                count(list.stream().filter(a -> a.state() == AdviceState.GIVEN)));
    }

    private static int count(Stream<Advice> advices) {
        return (int) advices.count();
    }
}
