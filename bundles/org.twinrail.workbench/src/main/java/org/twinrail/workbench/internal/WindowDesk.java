package org.twinrail.workbench.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Verdict;
import org.twinrail.toolkit.Client;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** The desk of one window: its own threads ask the Gateway, its UI thread hears the answers. */
final class WindowDesk implements Desk {
    private static final Logger LOG = LoggerFactory.getLogger(WindowDesk.class);
    private static final int THREADS = 2;

    private final Composite page;
    private final Client client;
    private final Gateway gateway;
    private final Locale reader;
    private final Looks looks;
    private final Notice notice;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "twinrail-window");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    WindowDesk(Composite page, Client client, Gateway gateway, Locale reader, Looks looks, Notice notice) {
        this.page = page;
        this.client = client;
        this.gateway = gateway;
        this.reader = reader;
        this.looks = looks;
        this.notice = notice;
        page.addDisposeListener(event -> threads.shutdownNow());
    }

    @Override
    public <R> void ask(Query<R> query, Consumer<R> answer) {
        aside(() -> gateway.ask(query, call()), answer);
    }

    @Override
    public <R> void perform(Action<R> action, Consumer<Outcome<R>> outcome) {
        aside(() -> gateway.perform(action, call()), done -> {
            if (done.status() != Outcome.Status.DONE) {
                notice.show(said(done));
            }
            outcome.accept(done);
            listeners.forEach(Runnable::run);
        });
    }

    @Override
    public void preview(Action<?> action, Consumer<Verdict> verdict) {
        aside(() -> gateway.preview(action, call()), verdict);
    }

    @Override
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    void forgetListeners() {
        listeners.clear();
    }

    @Override
    public Locale reader() {
        return reader;
    }

    @Override
    public Looks looks() {
        return looks;
    }

    private Call call() {
        return Call.by(client.user()).in(reader);
    }

    private <R> void aside(Supplier<R> work, Consumer<R> answer) {
        threads.execute(() -> {
            try {
                R result = work.get();
                later(() -> answer.accept(result));
            } catch (InvalidInputException invalid) {
                String all = invalid.problems().stream().map(p -> p.in(reader)).collect(Collectors.joining("\n"));
                later(() -> notice.show(all));
            } catch (RefusedException refused) {
                later(() -> notice.show(refused.reason().text().in(reader)));
            } catch (RuntimeException fault) {
                LOG.error("A view's work failed", fault);
                later(() -> notice.show(say(Texts.of("fault", String.valueOf(fault.getMessage())))));
            }
        });
    }

    private void later(Runnable work) {
        client.later(() -> {
            if (!page.isDisposed()) {
                work.run();
            }
        });
    }

    private String said(Outcome<?> outcome) {
        String reasons = outcome.verdict().reasons().stream()
                .map(r -> r.text().in(reader))
                .collect(Collectors.joining("\n"));
        return say(Texts.of("outcome." + outcome.status(), reasons));
    }
}
