package org.twinrail.sample.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Gateway;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.spi.ClockLender;
import org.twinrail.api.spi.Command;
import org.twinrail.api.spi.Timers;
import org.twinrail.incentives.CloseAssessment;

/**
 * {@code twinrail sample}: fills an empty data folder with the sample company, to look around in. What the demo plays in 2017 is played here
 * from the beginning of the last quarter until yesterday, so that there is a closed quarter and one in which things are under way.
 */
@Component(property = "twinrail.command=sample")
public final class SampleCommand implements Command {
    private static final Messages MESSAGES = Messages.beside(SampleCommand.class);
    /** For as long conflicts are left as they stand: some of them come up to a decision meanwhile. */
    private static final int UNTALKED_DAYS = 12;

    private static final int WAITING_QUOTES = 3;

    private final Gateway gateway;
    private final Catalogue catalogue;
    private final Clock clock;
    private final ClockLender lender;
    private final Timers timers;

    /** Made by Declarative Services. */
    @Activate
    public SampleCommand(
            @Reference Gateway gateway,
            @Reference Catalogue catalogue,
            @Reference Clock clock,
            @Reference ClockLender lender,
            @Reference Timers timers) {
        this.gateway = gateway;
        this.catalogue = catalogue;
        this.clock = clock;
        this.lender = lender;
        this.timers = timers;
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public Text summary() {
        return MESSAGES.text("sample.summary");
    }

    /**
     * What is there now.
     *
     * @param closed the quarter that was assessed and closed
     * @param until the last day that was played
     * @param actions how many actions were tried
     */
    record Summary(int people, int customers, String closed, LocalDate until, long actions) {}

    @Override
    public int run(Invocation invocation) {
        Random random = new Random(Seed.of(invocation.arguments(), MESSAGES.text("sample.usage")));
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        Quarter running = Quarter.with(yesterday);
        Quarter closed = running.before();
        Company company = Company.of(DemoCommand.CUSTOMERS, closed.first().getYear(), random);
        Summary summary;
        try (ClockLender.Loan hands = lender.lend()) {
            Office office = new Office(gateway, hands, clock, timers);
            Founding founding = new Founding(office, List.of(closed, running));
            founding.requireNobody();
            Parts parts = new Parts(closed.first(), yesterday, invocation);
            parts.tell(0);
            office.turnTo(closed.first(), 8);
            founding.found(company);
            Season season = new Season(office, company, random, yesterday.minusDays(UNTALKED_DAYS));
            season.play(closed.first(), closed.last(), parts.of(closed.first(), closed.last()));
            office.turnTo(running.first(), 8);
            office.sets(Company.GENERAL_MANAGER, new CloseAssessment(closed.period(), Company.CURRENCY));
            season.play(running.first(), yesterday, parts.of(running.first(), yesterday));
            season.askForQuotes(WAITING_QUOTES);
            long actions = office.chronicle().byAction().values().stream()
                    .mapToLong(t -> t.done() + t.waited() + t.refused())
                    .sum();
            summary =
                    new Summary(Company.PEOPLE.size(), company.customers().size(), closed.period(), yesterday, actions);
        }
        invocation
                .out()
                .println(
                        invocation.json()
                                ? catalogue.toJson(summary)
                                : words(summary).in(invocation.reader()));
        return 0;
    }

    private static Text words(Summary summary) {
        return MESSAGES.text(
                "sample.done",
                summary.people(),
                summary.customers(),
                summary.actions(),
                summary.closed(),
                summary.until().toString());
    }

    /** How far the whole is, from how far its parts are; a line for each percent. */
    private static final class Parts {
        private final LocalDate first;
        private final long days;
        private final Invocation invocation;
        private int told = -1;

        Parts(LocalDate first, LocalDate last, Invocation invocation) {
            this.first = first;
            this.days = Math.max(1, last.toEpochDay() - first.toEpochDay());
            this.invocation = invocation;
        }

        IntConsumer of(LocalDate from, LocalDate until) {
            long before = from.toEpochDay() - first.toEpochDay();
            long length = until.toEpochDay() - from.toEpochDay();
            return percent -> tell((int) ((100 * before + percent * length) / days));
        }

        private void tell(int percent) {
            if (percent > told) {
                told = percent;
                invocation
                        .err()
                        .println(MESSAGES.text("sample.progress", percent).in(invocation.reader()));
            }
        }
    }
}
