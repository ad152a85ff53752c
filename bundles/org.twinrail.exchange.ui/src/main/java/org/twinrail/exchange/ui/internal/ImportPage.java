package org.twinrail.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Importer;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The wizard: a bar of steps, the step one is at, and the way back and on. Belongs to the UI thread. */
final class ImportPage {
    private final Desk desk;
    private final Importer importer;
    private final Composite parent;
    private final Parts parts;
    private final Draft draft = new Draft();
    private final List<Step> steps = new ArrayList<>();
    private final List<Composite> bodies = new ArrayList<>();
    private StepBar bar;
    private Label problem;
    private Composite middle;
    private Label busy;
    private Button back;
    private Button next;
    private int current;
    private int working;

    ImportPage(Composite parent, Desk desk, Importer importer) {
        this.parent = parent;
        this.desk = desk;
        this.importer = importer;
        this.parts = new Parts(desk);
        steps.add(new FileStep(this));
        steps.add(new MappingStep(this));
        steps.add(new PreviewStep(this));
        steps.add(new RunStep(this, true));
        steps.add(new RunStep(this, false));
    }

    void open() {
        GridLayout rows = new GridLayout(1, false);
        rows.marginWidth = desk.looks().px(3 * Looks.UNIT);
        rows.marginHeight = desk.looks().px(2 * Looks.UNIT);
        rows.verticalSpacing = desk.looks().px(2 * Looks.UNIT);
        parent.setLayout(rows);
        bar = new StepBar(parent, desk, steps, this::show);
        problem = desk.looks()
                .dress(Looks.named(new Label(parent, SWT.WRAP), "import.problem"), Type.PLAIN, Tone.WARNING);
        problem.setLayoutData(Parts.wide());
        middle = new Composite(parent, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(new StackLayout());
        for (Step step : steps) {
            Composite body = new Composite(middle, SWT.NONE);
            step.create(body);
            bodies.add(body);
        }
        Composite foot = parts.row(parent, 3);
        busy = desk.looks().dress(Looks.named(new Label(foot, SWT.NONE), "import.busy"), Type.PLAIN, Tone.QUIET);
        busy.setLayoutData(Parts.wide());
        back = parts.button(foot, "import.back", Texts.of("back"), () -> show(current - 1));
        next = parts.button(foot, "import.next", Texts.of("next"), () -> show(current + 1));
        complain(List.of());
        show(0);
    }

    private void show(int step) {
        if (step < 0 || step >= steps.size()) {
            return;
        }
        current = step;
        complain(List.of());
        ((StackLayout) middle.getLayout()).topControl = bodies.get(step);
        steps.get(step).enter();
        changed();
        parent.layout(true, true);
    }

    /** The draft has changed: what can be done with it is shown anew. */
    void changed() {
        int reach = 0;
        while (reach < steps.size() - 1 && steps.get(reach).ready()) {
            reach++;
        }
        bar.mark(current, working > 0 ? current : Math.max(reach, current));
        back.setEnabled(current > 0 && working == 0);
        next.setEnabled(current < steps.size() - 1 && working == 0 && reach > current);
    }

    /** Begins anew with another file. */
    void again() {
        draft.file = null;
        draft.guess = null;
        show(0);
    }

    /** Does something that takes a while, and tells what comes of it on the UI thread; input that cannot be taken is said above the step. */
    <T> void work(Text title, Callable<T> what, Consumer<T> then) {
        complain(List.of());
        start(title);
        desk.run(title, progress -> {
            try {
                T result = what.call();
                desk.later(() -> {
                    finish();
                    then.accept(result);
                    changed();
                    parent.layout(true, true);
                });
            } catch (InvalidInputException invalid) {
                desk.later(() -> {
                    finish();
                    complain(invalid.problems());
                });
            } catch (RuntimeException fault) {
                desk.later(this::finish);
                throw fault;
            }
            return null;
        });
    }

    /** Something runs: nobody leaves the step meanwhile. */
    void start(Text title) {
        working++;
        busy.setText(desk.say(title) + "…");
        changed();
    }

    void finish() {
        working--;
        busy.setText("");
        changed();
    }

    boolean isWorking() {
        return working > 0;
    }

    void complain(List<Problem> problems) {
        Locale reader = desk.reader();
        problem.setText(problems.stream().limit(6).map(p -> p.in(reader)).collect(Collectors.joining("\n")));
        Parts.show(problem, !problems.isEmpty());
        parent.layout(true, true);
    }

    Desk desk() {
        return desk;
    }

    Importer importer() {
        return importer;
    }

    Draft draft() {
        return draft;
    }

    Parts parts() {
        return parts;
    }
}
