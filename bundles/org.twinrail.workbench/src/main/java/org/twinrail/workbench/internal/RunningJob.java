package org.twinrail.workbench.internal;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.workbench.Job;

/** One job on its way: how far it is, and how to end it. Its own thread writes, the UI thread reads. */
final class RunningJob implements Job.Progress {
    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);
    private static final int PERMILLE = 1000;

    private final Text title;
    private final Work work;
    private final Thread thread;
    private final Consumer<RunningJob> moved;
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile int permille;
    private volatile Text now;
    private volatile boolean cancelled;

    /**
     * A job that has not begun.
     *
     * @param moved hears on the UI thread that it is further
     * @param ended hears on the UI thread that it ended, and what to tell, which may be null
     */
    RunningJob(Text title, Job job, Work work, Consumer<RunningJob> moved, BiConsumer<RunningJob, Text> ended) {
        this.title = title;
        this.now = title;
        this.work = work;
        this.moved = moved;
        this.thread = new Thread(
                () -> {
                    Text result = result(job);
                    work.later(() -> ended.accept(this, result));
                },
                "twinrail-job");
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    private Text result(Job job) {
        try {
            return job.run(this);
        } catch (InterruptedException stopped) {
            return Texts.of("job.cancelled", title);
        } catch (InvalidInputException invalid) {
            return invalid.problems().stream()
                    .map(p -> new Text(p.in(Locale.CHINESE), p.in(Locale.ENGLISH)))
                    .reduce((a, b) -> new Text(a.zh() + "\n" + b.zh(), a.en() + "\n" + b.en()))
                    .map(text -> Texts.of("job.failed", title, text))
                    .orElse(null);
        } catch (Exception | LinkageError fault) {
            LOG.error("The job {} failed", title.en(), fault);
            return Texts.of("job.failed", title, Text.same(String.valueOf(fault.getMessage())));
        }
    }

    /** What it does now. */
    Text now() {
        return now;
    }

    /** How much of it is done, in thousandths. */
    int permille() {
        return permille;
    }

    void cancel() {
        cancelled = true;
        thread.interrupt();
    }

    @Override
    public void at(long done, long total, Text what) {
        permille = total <= 0 ? 0 : (int) (PERMILLE * Math.min(done, total) / total);
        if (what != null) {
            now = what;
        }
        if (telling.compareAndSet(false, true)) {
            work.later(() -> {
                telling.set(false);
                moved.accept(this);
            });
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
