package org.twinrail.core.ui.internal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Command;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Job;
import org.twinrail.workbench.WorkbenchCommand;

/** On the first-start page: fills the empty data folder with the sample company, by the command that does so on the command line. */
@Component
public final class LookAtSample implements WorkbenchCommand {
    private static final String COMMAND = "sample";

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
        PrintStream told =
                new PrintStream(new Lines(line -> progress.at(0, 0, Text.same(line))), true, StandardCharsets.UTF_8);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int exit = command.run(new Command.Invocation(List.of(), desk.reader(), false, nowhere, told));
        return exit == 0 ? Texts.of("start.sample.done") : Texts.of("start.sample.failed");
    }
}
