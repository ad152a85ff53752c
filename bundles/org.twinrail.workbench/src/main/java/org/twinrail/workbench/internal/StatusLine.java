package org.twinrail.workbench.internal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The bottom of the window: what was done last, and the jobs that run, each with its progress and a button to cancel it. */
final class StatusLine {
    private static final int PERMILLE = 1000;

    private final Workbench workbench;
    private final WindowLooks looks;
    private final Composite bar;
    private final Label said;
    private final Map<RunningJob, Row> rows = new HashMap<>();

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
        workbench.window().jobs().showIn(this);
    }

    /** Says something that passes. */
    void say(Text text) {
        if (!said.isDisposed()) {
            said.setText(workbench.say(text));
        }
    }

    boolean isDisposed() {
        return bar.isDisposed();
    }

    void add(RunningJob job) {
        rows.put(job, new Row(job));
        relayout();
    }

    void moved(RunningJob job) {
        rows.get(job).show();
    }

    void remove(RunningJob job) {
        rows.remove(job).row.dispose();
        relayout();
        workbench.changed();
    }

    /** Says what came of a job. */
    void tell(Text result) {
        say(result);
        workbench.bell().ring(result, null);
    }

    private void relayout() {
        ((GridLayout) bar.getLayout()).numColumns = bar.getChildren().length;
        bar.getParent().layout(true, true);
    }

    /** One job's part of the line. */
    private final class Row {
        private final RunningJob job;
        private final Composite row;
        private final Label what;
        private final ProgressBar progress;

        private Row(RunningJob job) {
            this.job = job;
            row = new Composite(bar, SWT.NONE);
            row.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            row.setLayout(new GridLayout(3, false));
            what = looks.dress(Looks.named(new Label(row, SWT.NONE), "job.what"), Type.SMALL, Tone.INK);
            GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
            wide.widthHint = looks.px(280);
            what.setLayoutData(wide);
            progress = new ProgressBar(row, SWT.HORIZONTAL);
            progress.setMaximum(PERMILLE);
            GridData bounded = new GridData(SWT.FILL, SWT.CENTER, false, false);
            bounded.widthHint = looks.px(140);
            progress.setLayoutData(bounded);
            Button cancel = Looks.named(new Button(row, SWT.PUSH), "job.cancel");
            cancel.setText(workbench.say(Texts.of("job.cancel")));
            cancel.setEnabled(!job.cancelled());
            cancel.addListener(SWT.Selection, event -> {
                cancel.setEnabled(false);
                job.cancel();
            });
            show();
        }

        private void show() {
            progress.setSelection(job.permille());
            what.setText(workbench.say(job.now()));
        }
    }
}
