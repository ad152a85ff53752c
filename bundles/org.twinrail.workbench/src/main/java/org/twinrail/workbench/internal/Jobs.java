package org.twinrail.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Text;
import org.twinrail.workbench.Job;

/** The jobs of one window. They outlive its page, which is made anew with each language and person. Belongs to the UI thread. */
final class Jobs {
    private final Work work;
    private final List<RunningJob> running = new ArrayList<>();
    /** What ended while there was no page to say so. */
    private final List<Text> untold = new ArrayList<>();

    private StatusLine line;

    Jobs(Work work, Shell shell) {
        this.work = work;
        // A window that closes takes its jobs with it.
        shell.addDisposeListener(event -> running.forEach(RunningJob::cancel));
    }

    /** Shows in a new page what runs. */
    void showIn(StatusLine newLine) {
        line = newLine;
        running.forEach(line::add);
    }

    /** Tells what ended before the page was there; called when it is whole. */
    void tell() {
        untold.forEach(line::tell);
        untold.clear();
    }

    /** Runs a job on a thread of its own. */
    void run(Text title, Job job) {
        RunningJob started = new RunningJob(title, job, work, this::moved, this::ended);
        running.add(started);
        if (isShown()) {
            line.add(started);
        }
        started.begin();
    }

    private boolean isShown() {
        return line != null && !line.isDisposed();
    }

    private void moved(RunningJob job) {
        if (isShown()) {
            line.moved(job);
        }
    }

    private void ended(RunningJob job, Text result) {
        running.remove(job);
        if (isShown()) {
            line.remove(job);
        }
        if (result != null && isShown()) {
            line.tell(result);
        } else if (result != null) {
            untold.add(result);
        }
    }
}
