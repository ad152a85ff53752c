package org.twinrail.workbench.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Gateway;
import org.twinrail.api.Keys;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Verdict;
import org.twinrail.api.settings.KeepSetting;
import org.twinrail.toolkit.Client;

/** The Gateway beside one window: its own threads ask, the UI thread hears the answers. Called on the UI thread. */
final class Work {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    private static final int THREADS = 3;

    private final Client client;
    private final Shell shell;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Work::thread);
    /** One after the other, so that the last value of a setting is the one that stays. */
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(Work::thread);

    private Gateway gateway;
    private String user;
    private Locale reader;

    Work(Client client, Shell shell) {
        this.client = client;
        this.shell = shell;
        shell.addDisposeListener(event -> {
            threads.shutdownNow();
            keeper.shutdown();
        });
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "twinrail-window");
        thread.setDaemon(true);
        return thread;
    }

    /** Works through a Gateway in somebody's name from now on. */
    void with(Gateway newGateway, String newUser, Locale newReader) {
        gateway = newGateway;
        user = newUser;
        reader = newReader;
    }

    <R> void ask(Query<R> query, Consumer<R> answer, Consumer<Throwable> fault) {
        Gateway door = gateway;
        Call call = call();
        aside(() -> door.ask(query, call), answer, fault);
    }

    <R> void perform(Action<R> action, Manner manner, Consumer<Outcome<R>> outcome, Consumer<Throwable> fault) {
        Gateway door = gateway;
        Call call = manner.of(call());
        aside(() -> door.perform(action, call), outcome, fault);
    }

    void preview(Action<?> action, Manner manner, Consumer<Verdict> verdict, Consumer<Throwable> fault) {
        Gateway door = gateway;
        Call call = manner.of(call());
        aside(() -> door.preview(action, call), verdict, fault);
    }

    void rehearse(Action<?> action, Consumer<Gateway.Attempt> attempt, Consumer<Throwable> fault) {
        Gateway door = gateway;
        Call call = call();
        List<Gateway.Step> once = List.of(new Gateway.Step(action, Keys.next()));
        aside(() -> door.rehearse(once, call).get(0), attempt, fault);
    }

    void keep(String key, String value) {
        Gateway door = gateway;
        Call call = call();
        keeper.execute(() -> {
            try {
                door.perform(new KeepSetting(key, value), call);
            } catch (RuntimeException fault) {
                LOG.warn("The setting {} was not kept", key, fault);
            }
        });
    }

    /** Does something on the UI thread soon, unless the window is gone by then; may be called from any thread. */
    void later(Runnable then) {
        client.later(() -> {
            if (!shell.isDisposed()) {
                then.run();
            }
        });
    }

    private Call call() {
        return Call.by(user).in(reader);
    }

    private <R> void aside(Supplier<R> work, Consumer<R> answer, Consumer<Throwable> fault) {
        try {
            threads.execute(() -> {
                try {
                    R result = work.get();
                    later(() -> answer.accept(result));
                } catch (RuntimeException | Error trouble) {
                    later(() -> fault.accept(trouble));
                }
            });
        } catch (RejectedExecutionException gone) {
            LOG.debug("The window is gone", gone);
        }
    }
}
