package org.twinrail.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.spi.ClockLender;
import org.twinrail.api.spi.ManualClock;
import org.twinrail.core.internal.Framework;

class PlatformClockTest {
    private static final Instant DAY = Instant.parse("2017-04-01T00:00:00Z");

    private final Framework byHand =
            new Framework(Map.of("twinrail.clock", "manual", "twinrail.zone", "Asia/Shanghai"));

    @Test
    void byItselfItIsTheSystemsClockAndNobodySetsIt() {
        Framework framework = new Framework(Map.of());
        Instant before = Instant.now();

        Clock clock = new PlatformClock(framework.context());

        assertThat(clock.instant()).isBetween(before, Instant.now());
        assertThat(clock.getZone()).isEqualTo(ZoneId.systemDefault());
        assertThat(framework.service(ManualClock.class)).isNull();
    }

    @Test
    void theZoneIsTheOneTheFrameworkNames() {
        Clock clock = new PlatformClock(new Framework(Map.of("twinrail.zone", "Asia/Shanghai")).context());

        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void anUnknownZoneIsTold() {
        Framework framework = new Framework(Map.of("twinrail.zone", "Asia/Nowhere"));

        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> new PlatformClock(framework.context()))
                .withMessageContaining("Asia/Nowhere");
    }

    @Test
    void setByHandItStandsUntilItIsMovedAndMayFirstGoAnywhere() {
        Clock clock = new PlatformClock(byHand.context());
        ManualClock hands = byHand.service(ManualClock.class);

        hands.moveTo(DAY);

        assertThat(clock.instant()).isEqualTo(DAY);
        assertThat(clock.instant()).isEqualTo(DAY);
        hands.moveTo(DAY.plusSeconds(1));
        assertThat(clock.instant()).isEqualTo(DAY.plusSeconds(1));
    }

    @Test
    void afterThatItNeverGoesBack() {
        Clock clock = new PlatformClock(byHand.context());
        ManualClock hands = byHand.service(ManualClock.class);
        hands.moveTo(DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> hands.moveTo(DAY.minusMillis(1)))
                .withMessageContaining("time does not go back");
        assertThat(clock.instant()).isEqualTo(DAY);
        hands.moveTo(DAY);
    }

    @Test
    void aClockInAnotherZoneIsMovedWithIt() {
        Clock clock = new PlatformClock(byHand.context());
        Clock utc = clock.withZone(ZoneOffset.UTC);
        byHand.service(ManualClock.class).moveTo(Instant.parse("2017-04-01T20:00:00Z"));

        assertThat(LocalDate.now(clock)).isEqualTo("2017-04-02");
        assertThat(LocalDate.now(utc)).isEqualTo("2017-04-01");
    }

    @Test
    void lentItTellsItsHolderAnotherTimeAndAllOthersTheSystems() throws Exception {
        PlatformClock clock = new PlatformClock(new Framework(Map.of()).context());
        Instant before = Instant.now();

        try (ClockLender.Loan loan = clock.lend()) {
            loan.moveTo(DAY);

            assertThat(clock.instant()).isEqualTo(DAY);
            assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(DAY);
            assertThat(clock.lentToAnother()).isFalse();
            clock.demandMine();
            assertThat(elsewhere(clock::instant)).isAfterOrEqualTo(before);
            assertThat(elsewhere(clock::lentToAnother)).isTrue();
            assertThat(elsewhere(() -> refused(clock::demandMine))).contains("sample company");
            assertThat(elsewhere(() -> refused(clock::lend))).contains("sample company");
        }

        assertThat(clock.instant()).isAfterOrEqualTo(before);
        clock.lend().close();
    }

    @Test
    void lentItGoesForwardAndNeverBeyondTheSystemsTime() {
        PlatformClock clock = new PlatformClock(new Framework(Map.of()).context());

        try (ClockLender.Loan loan = clock.lend()) {
            loan.moveTo(DAY);

            assertThatIllegalArgumentException().isThrownBy(() -> loan.moveTo(DAY.minusMillis(1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> loan.moveTo(Instant.now().plusSeconds(600)))
                    .withMessageContaining("still to come");
        }
    }

    private static <T> T elsewhere(Supplier<T> question) throws Exception {
        return CompletableFuture.supplyAsync(question).get();
    }

    private static String refused(Runnable call) {
        try {
            call.run();
            return "";
        } catch (InvalidInputException invalid) {
            return invalid.problems().get(0).what().en();
        }
    }
}
