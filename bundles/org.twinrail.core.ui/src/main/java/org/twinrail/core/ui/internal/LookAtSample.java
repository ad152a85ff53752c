package org.twinrail.core.ui.internal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.requests.ListRequests;
import org.twinrail.api.spi.Command;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Job;
import org.twinrail.workbench.WorkbenchCommand;

/** On the first-start page: fills the empty data folder with the sample company, by the command that does so on the command line. */
@Component
public final class LookAtSample implements WorkbenchCommand {
    private static final String COMMAND = "sample";

    private static final Pattern PERCENT = Pattern.compile("(\\d+)%");

    private final Command command;

    /** Made by Declarative Services, where a bundle brings the command. */
    @Activate
    public LookAtSample(
            @Reference(target = "(twinrail.command=" + COMMAND + ")", policyOption = ReferencePolicyOption.GREEDY)
                    Command command) {
        this.command = command;
    }

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public Text title() {
        return Texts.of("start.sample");
    }

    @Override
    public String icon() {
        return "star";
    }

    @Override
    public String perspective() {
        return "start";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run(Desk desk) {
        desk.run(Texts.of("start.sample"), progress -> fill(desk, progress));
    }

    private Text fill(Desk desk, Job.Progress progress) {
        PrintStream told = new PrintStream(new Lines(line -> tell(line, progress)), true, StandardCharsets.UTF_8);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int exit;
        try {
            exit = command.run(new Command.Invocation(List.of(), desk.reader(), false, nowhere, told));
        } catch (InvalidInputException invalid) {
            throw invalid;
        } catch (RuntimeException fault) {
            if (progress.cancelled()) {
                return Texts.of("start.sample.stopped");
            }
            throw fault;
        }
        if (exit != 0) {
            return Texts.of("start.sample.failed");
        }
        desk.later(() -> lookThrough(desk));
        return Texts.of("start.sample.done");
    }

    /** Tells the person; the command hears of a wish to end where it says how far it is. */
    private static void tell(String line, Job.Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        Matcher percent = PERCENT.matcher(line);
        progress.at(percent.find() ? Long.parseLong(percent.group(1)) : 0, 100, Text.same(line));
    }

    /** The local administrator has no customers and no colleagues; somebody for whom something waits has a day to look at. */
    private void lookThrough(Desk desk) {
        desk.ask(
                new ListPeople(null, false),
                people -> desk.ask(new ListRequests(null, null, false), requests -> people.stream()
                        .map(Person::login)
                        .filter(login -> requests.stream()
                                .anyMatch(request -> request.whom().equals(login)))
                        .findFirst()
                        .ifPresentOrElse(desk::workAs, () -> desk.workAs(desk.user()))));
    }
}
