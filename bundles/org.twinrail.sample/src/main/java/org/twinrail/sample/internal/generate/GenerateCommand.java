package org.twinrail.sample.internal.generate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Actor;
import org.twinrail.api.Call;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Command;
import org.twinrail.crm.ListCustomers;

/** {@code twinrail generate}: fills a data folder with made-up records, through the Gateway and its rules like any other. */
@Component
public final class GenerateCommand implements Command {
    private static final Messages MESSAGES = Messages.beside(GenerateCommand.class);
    private static final int DONE = 0;
    private static final int REFUSED = 3;
    private static final int PARTS = 20;

    private final Gateway gateway;
    private final Catalogue catalogue;
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public GenerateCommand(@Reference Gateway gateway, @Reference Catalogue catalogue, @Reference Clock clock) {
        this.gateway = gateway;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public Text summary() {
        return MESSAGES.text("summary");
    }

    /**
     * What was generated.
     *
     * @param people how many people there are
     * @param customers how many customers were asked for
     * @param touches how many touches were asked for
     * @param recorded how many records were made of all these
     * @param repeated how many of them an earlier run had made
     * @param conflicts how many conflicts were found in them
     * @param seconds how long it took
     */
    record Summary(
            int people, int customers, int touches, long recorded, long repeated, long conflicts, long seconds) {}

    @Override
    public int run(Invocation invocation) {
        Order order = Order.of(invocation.arguments(), LocalDate.now(clock));
        requireNobodyReal();
        long began = System.nanoTime();
        Generation.Result result = new Generation(gateway, order, progress(order, invocation)).run();
        if (result.refusal() != null) {
            invocation
                    .err()
                    .println(MESSAGES.text(
                                    "refused",
                                    result.recorded(),
                                    result.refusal().text())
                            .in(invocation.reader()));
            return REFUSED;
        }
        Summary summary = new Summary(
                Crowd.all().size(),
                order.customers(),
                order.touches(),
                result.recorded(),
                result.repeated(),
                result.conflicts(),
                (System.nanoTime() - began) / 1_000_000_000);
        invocation
                .out()
                .println(
                        invocation.json()
                                ? catalogue.toJson(summary)
                                : words(summary).in(invocation.reader()));
        return DONE;
    }

    private static Text words(Summary summary) {
        return MESSAGES.text(
                "done",
                summary.people(),
                summary.customers(),
                summary.touches(),
                summary.conflicts(),
                summary.repeated(),
                summary.seconds(),
                summary.recorded() / Math.max(1, summary.seconds()));
    }

    /** Made-up records among real ones could not be told apart again. */
    private void requireNobodyReal() {
        Call admin = Call.by(Actor.LOCAL_ADMIN);
        List<Person> people = gateway.ask(new ListPeople(null, true), admin);
        boolean real = people.isEmpty()
                ? !gateway.ask(new ListCustomers(null, null, null, null, null, 1, null), admin)
                        .isEmpty()
                : people.stream().anyMatch(person -> !person.login().startsWith(Crowd.PREFIX));
        if (real) {
            throw new InvalidInputException("--data", MESSAGES.text("not.empty"));
        }
    }

    /** A line for each twentieth, so that a log of it stays short. */
    private static LongConsumer progress(Order order, Invocation invocation) {
        long all = Crowd.all().size() + (long) order.customers() + order.touches();
        long[] told = {0};
        return recorded -> {
            long part = recorded * PARTS / all;
            if (part > told[0]) {
                told[0] = part;
                invocation
                        .err()
                        .println(MESSAGES.text("progress", recorded, all, 100 * recorded / all)
                                .in(invocation.reader()));
            }
        };
    }
}
