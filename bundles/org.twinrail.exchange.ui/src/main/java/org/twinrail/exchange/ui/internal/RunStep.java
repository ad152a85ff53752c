package org.twinrail.exchange.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.exchange.Mapping;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Job;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The import itself, tried or for good: a job with progress, a way to stop it, and what came of it. */
final class RunStep implements Step {
    private static final int PERMILLE = 1000;

    private final ImportPage page;
    private final Desk desk;
    private final boolean dryRun;
    private Button start;
    private Button stop;
    private Button again;
    private ProgressBar bar;
    private Label progress;
    private ReportPart report;
    private Mapping done;
    private Path doneFile;
    private volatile Thread running;
    private volatile boolean updating;

    /**
     * The step.
     *
     * @param dryRun true to keep nothing
     */
    RunStep(ImportPage page, boolean dryRun) {
        this.page = page;
        this.desk = page.desk();
        this.dryRun = dryRun;
    }

    @Override
    public String id() {
        return dryRun ? "trial" : "run";
    }

    @Override
    public void create(Composite parent) {
        Parts parts = page.parts();
        String name = "import." + id();
        parent.setLayout(parts.grid(1));
        Label about = parts.label(parent, Texts.of(id() + ".about"), Type.PLAIN, Tone.QUIET);
        about.setLayoutData(Parts.wide());
        Composite row = parts.row(parent, 5);
        start = parts.button(row, name + ".start", Texts.of(id() + ".start"), this::start);
        stop = parts.button(row, name + ".stop", Texts.of("stop"), this::stop);
        bar = Looks.named(new ProgressBar(row, SWT.HORIZONTAL), name + ".bar");
        bar.setMaximum(PERMILLE);
        bar.setLayoutData(parts.width(260));
        progress = Looks.named(new Label(row, SWT.NONE), name + ".progress");
        progress.setLayoutData(Parts.wide());
        again = parts.button(row, name + ".again", Texts.of("again"), page::again);
        Parts.show(again, false);
        report = new ReportPart(parent, page, name);
        report.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        show(false);
    }

    @Override
    public void enter() {
        if (!isDone()) {
            report.clear();
            bar.setSelection(0);
            progress.setText("");
            Parts.show(again, false);
        }
        show(page.isWorking());
        start.setFocus();
    }

    @Override
    public boolean ready() {
        return isDone();
    }

    private boolean isDone() {
        return done != null
                && page.draft().guess != null
                && done.equals(page.draft().mapping())
                && doneFile.equals(page.draft().file);
    }

    private void show(boolean isRunning) {
        // The same file again would change nothing, but nobody presses twice to be told so.
        start.setEnabled(!isRunning && (dryRun || !isDone()));
        stop.setEnabled(isRunning);
    }

    private void start() {
        Draft draft = page.draft();
        Mapping mapping = draft.mapping();
        Path file = draft.file;
        report.clear();
        page.start(Texts.of(id() + ".runs"));
        show(true);
        desk.run(Texts.of(id() + ".runs"), job -> run(file, mapping, job));
    }

    private Text run(Path file, Mapping mapping, Job.Progress job) {
        running = Thread.currentThread();
        try {
            Importer.Order order = new Importer.Order(file, mapping, dryRun, desk.user()).rejectsIn(rejects());
            Importer.Report result = page.importer().run(order, reached -> told(reached, job));
            desk.later(() -> finished(result, mapping, file));
            return Texts.of(id() + ".done", result.rows());
        } catch (InvalidInputException invalid) {
            desk.later(() -> {
                ended();
                page.complain(invalid.problems());
            });
            return null;
        } catch (RuntimeException fault) {
            desk.later(this::ended);
            throw fault;
        } finally {
            running = null;
        }
    }

    private static Path rejects() {
        try {
            Path folder = Files.createTempDirectory("twinrail-rejects");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void told(Importer.Progress reached, Job.Progress job) {
        Text words = Texts.of("progress", reached.rows());
        job.at(reached.bytes(), reached.totalBytes(), words);
        if (!updating) {
            updating = true;
            desk.later(() -> {
                updating = false;
                if (page.isWorking()) {
                    bar.setSelection((int) (PERMILLE * reached.bytes() / Math.max(1, reached.totalBytes())));
                    progress.setText(desk.say(words));
                }
            });
        }
    }

    private void stop() {
        Thread thread = running;
        if (thread != null) {
            thread.interrupt();
        }
        stop.setEnabled(false);
    }

    private void ended() {
        page.finish();
        show(false);
    }

    private void finished(Importer.Report result, Mapping mapping, Path file) {
        done = mapping;
        doneFile = file;
        bar.setSelection(PERMILLE);
        progress.setText(desk.say(Texts.of("progress", result.rows())));
        Parts.show(again, !dryRun);
        report.show(result);
        ended();
        again.getParent().layout(true, true);
    }
}
