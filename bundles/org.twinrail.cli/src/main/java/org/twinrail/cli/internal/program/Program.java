package org.twinrail.cli.internal.program;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.Backups;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Gateway;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.exchange.TableFormat;
import org.twinrail.api.rules.RuleChecks;
import org.twinrail.api.spi.Command;
import org.twinrail.api.spi.Timers;
import org.twinrail.cli.internal.Services;
import org.twinrail.cli.internal.Session;

/** The program the launcher runs: arguments and streams in, exit code out. Safe for use by many threads. */
@Component(service = Function.class, property = "twinrail.program=cli")
public final class Program implements Function<Map<String, Object>, Integer> {
    private final Gateway gateway;
    private final Catalogue catalogue;
    private final Importer importer;
    private final RuleChecks rules;
    private final Backups backups;
    private final Timers timers;
    private final Clock clock;
    private final BundleContext bundles;
    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private final List<TableFormat> formats = new CopyOnWriteArrayList<>();

    /** Made by Declarative Services. */
    @Activate
    public Program(
            BundleContext bundles,
            @Reference Gateway gateway,
            @Reference Catalogue catalogue,
            @Reference Importer importer,
            @Reference RuleChecks rules,
            @Reference Backups backups,
            @Reference Timers timers,
            @Reference Clock clock) {
        this.bundles = bundles;
        this.gateway = gateway;
        this.catalogue = catalogue;
        this.importer = importer;
        this.rules = rules;
        this.backups = backups;
        this.timers = timers;
        this.clock = clock;
    }

    /** Takes a command in; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addCommand(Command command) {
        commands.add(command);
    }

    /** Lets a command go. */
    public void removeCommand(Command command) {
        commands.remove(command);
    }

    /** Takes a form in in which lists are handed out. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addFormat(TableFormat format) {
        formats.add(format);
    }

    /** Lets a form go. */
    public void removeFormat(TableFormat format) {
        formats.remove(format);
    }

    @Override
    public Integer apply(Map<String, Object> call) {
        List<String> arguments =
                ((List<?>) call.get("args")).stream().map(String::valueOf).toList();
        List<Command> further =
                commands.stream().sorted(Comparator.comparing(Command::name)).toList();
        Services services = new Services(
                gateway, catalogue, importer, rules, backups, timers, clock, bundles, further, List.copyOf(formats));
        Line line = Line.of(arguments, Locale.getDefault());
        Session session = new Session(
                services, line.reader(), line.json(), (PrintStream) call.get("out"), (PrintStream) call.get("err"));
        return new CommandLineRun(session).run(line);
    }
}
