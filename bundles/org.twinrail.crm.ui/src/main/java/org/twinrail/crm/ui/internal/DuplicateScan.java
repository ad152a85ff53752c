package org.twinrail.crm.ui.internal;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.twinrail.api.Text;
import org.twinrail.crm.ListDuplicates;
import org.twinrail.crm.PrepareDuplicates;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Job;

/** Goes through all customers step by step: first those that are not prepared yet, then all of them. */
final class DuplicateScan implements Job {
    private static final int PATIENCE_SECONDS = 120;

    private final Desk desk;
    private final Consumer<List<ListDuplicates.Pair>> found;
    private final BlockingQueue<PrepareDuplicates.Result> prepared = new LinkedBlockingQueue<>();
    private final BlockingQueue<ListDuplicates.Step> steps = new LinkedBlockingQueue<>();

    /**
     * A search.
     *
     * @param found is handed the pairs of each step, on the UI thread
     */
    DuplicateScan(Desk desk, Consumer<List<ListDuplicates.Pair>> found) {
        this.desk = desk;
        this.found = found;
    }

    @Override
    public Text run(Progress progress) throws InterruptedException {
        prepare(progress);
        long read = 0;
        int pairs = 0;
        String after = null;
        do {
            ListDuplicates.Step step = step(after);
            read += step.read();
            pairs += step.pairs().size();
            progress.at(read, step.all(), Texts.of("duplicates.read", pairs));
            desk.later(() -> found.accept(step.pairs()));
            after = step.next();
        } while (after != null && !progress.cancelled());
        return Texts.of("duplicates.found", pairs);
    }

    private void prepare(Progress progress) throws InterruptedException {
        long done = 0;
        PrepareDuplicates.Result result;
        do {
            desk.later(() -> desk.perform(new PrepareDuplicates(), outcome -> {
                if (outcome.result() != null) {
                    prepared.add(outcome.result());
                }
            }));
            result = patiently(prepared);
            done += result.prepared();
            progress.at(done, done + result.left(), Texts.of("duplicates.preparing"));
        } while (result.left() > 0 && !progress.cancelled());
    }

    private ListDuplicates.Step step(String after) throws InterruptedException {
        desk.later(() -> desk.ask(new ListDuplicates(after), steps::add));
        return patiently(steps);
    }

    /** An answer that went wrong never comes; the window has said why. */
    private static <T> T patiently(BlockingQueue<T> answers) throws InterruptedException {
        T answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (answer == null) {
            throw new IllegalStateException("no step came within " + PATIENCE_SECONDS + " seconds");
        }
        return answer;
    }
}
