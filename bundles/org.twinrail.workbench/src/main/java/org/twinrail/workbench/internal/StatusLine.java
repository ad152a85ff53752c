package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.workbench.Job;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The bottom of the window: what was done last, and the jobs that run, each with its progress and a button to cancel it. */
final class StatusLine {
    private static final Logger LOG = LoggerFactory.getLogger(StatusLine.class);
    private static final int PERMILLE = 1000;

    private final Workbench workbench;
    private final WindowLooks looks;
    private final Composite bar;
    private final Label said;

    StatusLine(Workbench workbench, Composite page) {
        this.workbench = workbench;
        this.looks = workbench.looks();
        bar = looks.ground(new Composite(page, SWT.NONE), Tone.SHADE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = looks.px(2 * Looks.UNIT);
        layout.marginHeight = looks.px(Looks.UNIT / 2);
        bar.setLayout(layout);
        said = looks.dress(Looks.named(new Label(bar, SWT.NONE), "status.said"), Type.SMALL, Tone.QUIET);
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        said.setText(workbench.say(Texts.of("status.ready")));
    }

    /** Says something that passes. */
    void say(Text text) {
        if (!said.isDisposed()) {
            said.setText(workbench.say(text));
        }
    }

    /** Runs a job on a thread of its own. */
    void run(Text title, Job job) {
        Row row = new Row(title);
        Thread thread = new Thread(() -> row.end(run(job, row, title)), "twinrail-job");
        thread.setDaemon(true);
        row.cancel.addListener(SWT.Selection, event -> {
            row.cancelled = true;
            row.cancel.setEnabled(false);
            thread.interrupt();
        });
        // A window that closes takes its jobs with it.
        workbench.window().shell().addDisposeListener(event -> {
            row.cancelled = true;
            thread.interrupt();
        });
        thread.start();
    }

    private Text run(Job job, Row row, Text title) {
        try {
            return job.run(row);
        } catch (InterruptedException stopped) {
            return Texts.of("job.cancelled", title);
        } catch (InvalidInputException invalid) {
            return invalid.problems().stream()
                    .map(p -> new Text(p.in(java.util.Locale.CHINESE), p.in(java.util.Locale.ENGLISH)))
                    .reduce((a, b) -> new Text(a.zh() + "\n" + b.zh(), a.en() + "\n" + b.en()))
                    .map(text -> Texts.of("job.failed", title, text))
                    .orElse(null);
        } catch (Exception | LinkageError fault) {
            LOG.error("The job {} failed", title.en(), fault);
            return Texts.of("job.failed", title, Text.same(String.valueOf(fault.getMessage())));
        }
    }

    /** One job's part of the line. */
    private final class Row implements Job.Progress {
        private final Composite row;
        private final Label what;
        private final ProgressBar progress;
        private final Button cancel;
        private volatile boolean cancelled;
        private volatile boolean updating;

        private Row(Text title) {
            row = new Composite(bar, SWT.NONE);
            row.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            row.setLayout(new GridLayout(3, false));
            what = looks.dress(Looks.named(new Label(row, SWT.NONE), "job.what"), Type.SMALL, Tone.INK);
            what.setText(workbench.say(title));
            GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
            wide.widthHint = looks.px(280);
            what.setLayoutData(wide);
            progress = new ProgressBar(row, SWT.HORIZONTAL);
            progress.setMaximum(PERMILLE);
            GridData bounded = new GridData(SWT.FILL, SWT.CENTER, false, false);
            bounded.widthHint = looks.px(140);
            progress.setLayoutData(bounded);
            cancel = Looks.named(new Button(row, SWT.PUSH), "job.cancel");
            cancel.setText(workbench.say(Texts.of("job.cancel")));
            relayout();
        }

        private void relayout() {
            ((GridLayout) bar.getLayout()).numColumns = bar.getChildren().length;
            workbench.page().layout(true, true);
        }

        @Override
        public void at(long done, long total, Text now) {
            if (updating) {
                return;
            }
            updating = true;
            workbench.window().work().later(() -> {
                updating = false;
                if (!row.isDisposed()) {
                    progress.setSelection(total <= 0 ? 0 : (int) (PERMILLE * Math.min(done, total) / total));
                    if (now != null) {
                        what.setText(workbench.say(now));
                    }
                }
            });
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        private void end(Text result) {
            workbench.window().work().later(() -> {
                if (!row.isDisposed()) {
                    row.dispose();
                    relayout();
                    workbench.changed();
                }
                if (result != null && !workbench.page().isDisposed()) {
                    say(result);
                    workbench.bell().ring(result, null);
                }
            });
        }
    }
}
