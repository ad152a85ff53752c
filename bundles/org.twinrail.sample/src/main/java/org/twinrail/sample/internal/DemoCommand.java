package org.twinrail.sample.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Gateway;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Command;
import org.twinrail.api.spi.ManualClock;
import org.twinrail.api.spi.Timers;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.CloseAssessment;

/**
 * {@code twinrail demo}: founds the sample company in an empty data folder, plays its quarter through the Gateway and tells what happened.
 *
 * <p>It is there only where the clock is set by hand, which the launcher does for this command alone.
 */
@Component
public final class DemoCommand implements Command {
    private static final Messages MESSAGES = Messages.beside(DemoCommand.class);
    static final int CUSTOMERS = 240;
    private static final int A_PAGE = 500;

    private final Gateway gateway;
    private final Catalogue catalogue;
    private final ManualClock hands;
    private final Clock clock;
    private final Timers timers;

    /** Made by Declarative Services. */
    @Activate
    public DemoCommand(
            @Reference Gateway gateway,
            @Reference Catalogue catalogue,
            @Reference ManualClock hands,
            @Reference Clock clock,
            @Reference Timers timers) {
        this.gateway = gateway;
        this.catalogue = catalogue;
        this.hands = hands;
        this.clock = clock;
        this.timers = timers;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Text summary() {
        return MESSAGES.text("summary");
    }

    @Override
    public int run(Invocation invocation) {
        long seed = Seed.of(invocation.arguments(), MESSAGES.text("usage"));
        Random random = new Random(seed);
        Quarter quarter = Quarter.OF_THE_DEMO;
        Company company = Company.of(CUSTOMERS, quarter.first().getYear(), random);
        Office office = new Office(gateway, hands, clock, timers);
        Founding founding = new Founding(office, List.of(quarter));
        founding.requireNobody();
        office.turnTo(quarter.first(), 8);
        founding.found(company);
        new Season(office, company, random, quarter.last()).play(quarter.first(), quarter.last(), progress(invocation));
        office.turnTo(quarter.last().plusDays(1), 9);
        Assessment assessment =
                office.sets(Company.GENERAL_MANAGER, new CloseAssessment(quarter.period(), Company.CURRENCY));
        Story story = new Story(
                seed,
                Company.PEOPLE.size(),
                company.customers().size(),
                office.chronicle().byAction(),
                office.chronicle().refusals(),
                office.chronicle().waits(),
                office.asks(
                                Company.GENERAL_MANAGER,
                                new ListConflicts(ListConflicts.Which.ALL, null, null, null, null, 1, A_PAGE))
                        .conflicts(),
                assessment);
        if (invocation.json()) {
            invocation.out().println(catalogue.toJson(story));
        } else {
            new Teller(invocation.out(), invocation.reader()).tell(story);
        }
        return 0;
    }

    private static IntConsumer progress(Invocation invocation) {
        Locale reader = invocation.reader();
        return percent -> {
            if (!invocation.json() && System.console() != null) {
                invocation
                        .err()
                        .print("\r" + MESSAGES.text("progress", percent).in(reader) + (percent == 100 ? "\n" : ""));
            }
        };
    }
}
