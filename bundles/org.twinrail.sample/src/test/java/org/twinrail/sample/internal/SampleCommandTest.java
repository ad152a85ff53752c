package org.twinrail.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.spi.ClockLender;
import org.twinrail.api.spi.Command;
import org.twinrail.incentives.CloseAssessment;

class SampleCommandTest {
    private final Ledger ledger = new Ledger();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Lent lent = new Lent(LocalDate.of(2026, 11, 25));

    /** The ledger's clock, lent on a day. */
    private final class Lent extends Clock implements ClockLender, ClockLender.Loan {
        private final LocalDate today;
        private boolean out;

        Lent(LocalDate today) {
            this.today = today;
        }

        @Override
        public Loan lend() {
            out = true;
            return this;
        }

        @Override
        public boolean lentToAnother() {
            return false;
        }

        @Override
        public void demandMine() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void moveTo(Instant instant) {
            assertThat(instant).isBefore(today.atStartOfDay(ZoneOffset.UTC).toInstant());
            ledger.moveTo(instant);
        }

        @Override
        public void close() {
            out = false;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return out
                    ? ledger.clock().instant()
                    : today.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    private int run(OutputStream told, String... arguments) {
        return new SampleCommand(ledger, new Naming(), lent, lent, ledger)
                .run(new Command.Invocation(
                        List.of(arguments),
                        Locale.ENGLISH,
                        false,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(told, true, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-07-01, 2026Q3, 2026-11-24",
        "2026-10-01, 2026-04-01, 2026Q2, 2026-09-30",
        "2026-10-02, 2026-07-01, 2026Q3, 2026-10-01",
        "2026-01-01, 2025-07-01, 2025Q3, 2025-12-31"
    })
    void theLastQuarterIsClosedAndWorkGoesOnUntilYesterday(
            LocalDate today, LocalDate first, String closed, LocalDate yesterday) {
        lent = new Lent(today);

        assertThat(run(err)).isZero();

        assertThat(ledger.lines.get(0)).startsWith(first.toString());
        assertThat(ledger.actions).contains(new CloseAssessment(closed, Company.CURRENCY));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("12 people, 240 customers", closed + " is closed", "until " + yesterday);
        assertThat(lent.out).isFalse();
    }

    @Test
    void whoWatchesHearsOfEachPercentOnce() {
        run(err);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .startsWith("Making the sample company… 0%")
                .endsWith("Making the sample company… 100%")
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(50);
    }

    @Test
    void whoStopsItGetsTheClockBack() {
        OutputStream stopping = new OutputStream() {
            @Override
            public void write(int b) {
                if (ledger.lines.size() > 1000) {
                    throw new CancellationException();
                }
            }
        };

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> run(stopping));
        assertThat(lent.out).isFalse();
        assertThat(ledger.actions).doesNotHaveAnyElementsOfTypes(CloseAssessment.class);
    }

    @Test
    void aFolderInWhichSomebodyWorksAlreadyIsNotFilled() {
        ledger.employ("someone");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> run(err))
                .satisfies(e -> assertThat(e.problems().get(0).what().en()).contains("empty data folder"));
        assertThat(ledger.actions).isEmpty();
        assertThat(lent.out).isFalse();
    }

    @Test
    void otherArgumentsAreToldHowItIsCalled() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> run(err, "--sede", "1"))
                .satisfies(e -> assertThat(e.problems().get(0).what().en()).contains("--seed NUMBER"));
    }
}
