package org.twinrail.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Query;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.exchange.TableFormat;
import org.twinrail.api.requests.Explain;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorSection;
import org.twinrail.workbench.Job;
import org.twinrail.workbench.Looks;

/** The desk of one view: nothing is answered to it once its body is gone, and its faults carry its name. */
final class ViewDesk implements Desk {
    private static final Logger LOG = LoggerFactory.getLogger(ViewDesk.class);

    private final Workbench workbench;
    private final Composite body;
    private final String view;
    private final ObjectRef object;

    /** The desk of a view, or of an editor where there is an object; null for none. */
    ViewDesk(Workbench workbench, Composite body, String view, ObjectRef object) {
        this.workbench = workbench;
        this.object = object;
        this.body = body;
        this.view = view;
    }

    @Override
    public <R> void ask(Query<R> query, Consumer<R> answer) {
        work().ask(query, guarded(answer), guarded(this::trouble));
    }

    @Override
    public <R> void perform(Action<R> action, Consumer<Outcome<R>> outcome) {
        work().perform(action, Manner.PLAIN, done(outcome), guarded(this::trouble));
    }

    @Override
    public <R> void perform(
            Action<R> action, Long expectedVersion, Consumer<Outcome<R>> outcome, Consumer<List<Problem>> problems) {
        perform(action, null, expectedVersion, outcome, problems);
    }

    @Override
    public <R> void perform(
            Action<R> action,
            String partner,
            Long expectedVersion,
            Consumer<Outcome<R>> outcome,
            Consumer<List<Problem>> problems) {
        work().perform(action, new Manner(partner, expectedVersion), done(outcome), guarded(heard(problems)));
    }

    private Consumer<Throwable> heard(Consumer<List<Problem>> problems) {
        return fault -> {
            if (fault instanceof InvalidInputException invalid) {
                problems.accept(invalid.problems());
            } else {
                trouble(fault);
                problems.accept(List.of());
            }
        };
    }

    private <R> Consumer<Outcome<R>> done(Consumer<Outcome<R>> outcome) {
        return result -> {
            if (workbench.page().isDisposed()) {
                return;
            }
            if (result.status() != Outcome.Status.DONE) {
                workbench.notice(said(result));
            } else {
                workbench.status().say(Texts.of("outcome.DONE"));
            }
            result.raised().forEach(ref -> workbench.bell().ring(Texts.of("raised", ref.kind()), ref));
            guarded(outcome).accept(result);
            workbench.changed();
        };
    }

    private Text said(Outcome<?> outcome) {
        Text reasons = outcome.verdict().reasons().stream()
                .map(reason -> reason.text())
                .reduce((a, b) -> new Text(a.zh() + b.zh(), a.en() + " " + b.en()))
                .orElse(Text.EMPTY);
        return Texts.of("outcome." + outcome.status(), reasons);
    }

    @Override
    public void preview(Action<?> action, Consumer<Verdict> verdict) {
        // An input that is not complete yet has no verdict, and whoever types knows that.
        preview(action, null, verdict, problems -> {});
    }

    @Override
    public void preview(Action<?> action, String partner, Consumer<Verdict> verdict, Consumer<List<Problem>> problems) {
        work().preview(action, new Manner(partner, null), guarded(verdict), guarded(heard(problems)));
    }

    @Override
    public void rehearse(Action<?> action, Consumer<Outcome<?>> outcome, Consumer<List<Problem>> problems) {
        work().rehearse(
                        action,
                        guarded(attempt -> {
                            if (attempt.outcome() == null) {
                                problems.accept(attempt.problems());
                            } else {
                                outcome.accept(attempt.outcome());
                            }
                        }),
                        guarded(heard(problems)));
    }

    @Override
    public void whenChanged(Runnable listener) {
        Runnable guarded = () -> guarded(ignored -> listener.run()).accept(null);
        workbench.listeners().add(guarded);
        body.addDisposeListener(event -> workbench.listeners().remove(guarded));
    }

    private <T> Consumer<T> guarded(Consumer<T> consumer) {
        return value -> {
            if (body.isDisposed()) {
                return;
            }
            try {
                consumer.accept(value);
            } catch (RuntimeException | LinkageError fault) {
                workbench.window().failed(fault);
            }
        };
    }

    private void trouble(Throwable fault) {
        if (fault instanceof InvalidInputException invalid) {
            String all = invalid.problems().stream().map(p -> p.in(reader())).collect(Collectors.joining("\n"));
            workbench.notice(Text.same(all));
        } else if (fault instanceof RefusedException refused) {
            workbench.notice(refused.reason().text());
        } else {
            workbench.window().failed(fault);
        }
    }

    @Override
    public void whenSections(BiConsumer<ObjectRef, List<EditorSection>> listener) {
        if (object == null) {
            return;
        }
        Runnable guarded = () -> guarded(ignored -> listener.accept(
                        object, workbench.window().contributions().sections(object.kind())))
                .accept(null);
        workbench.contributionListeners().add(guarded);
        body.addDisposeListener(event -> workbench.contributionListeners().remove(guarded));
        later(guarded);
    }

    @Override
    public Text failed(String part, Throwable fault) {
        LOG.error("{} of view {} failed", part, view, fault);
        return Texts.of("view.failed", part, Faults.bundleOf(fault).orElse("?"), Faults.messageOf(fault));
    }

    @Override
    public void open(ObjectRef object) {
        workbench.open(object);
    }

    @Override
    public void unsaved(boolean unsaved) {
        if (object != null) {
            workbench.tabs().unsaved(object, unsaved);
        }
    }

    @Override
    public void why(UUID id) {
        ask(new Explain(id), explanation -> new WhyDialog(workbench, this).open(explanation));
    }

    @Override
    public void why(Text title, Verdict verdict) {
        new WhyDialog(workbench, this).open(title, verdict);
    }

    @Override
    public void run(Text title, Job job) {
        workbench.window().jobs().run(title, job);
    }

    @Override
    public void later(Runnable then) {
        work().later(() -> guarded(ignored -> then.run()).accept(null));
    }

    @Override
    public void tell(Text text) {
        workbench.status().say(text);
        workbench.bell().ring(text, null);
    }

    @Override
    public String setting(String key, String otherwise) {
        return workbench.window().settings().get(key, otherwise);
    }

    @Override
    public void keep(String key, String value) {
        workbench.window().keep(key, value);
    }

    @Override
    public void chooseFile(String[] endings, Consumer<Path> chosen) {
        workbench.window().client().chooseFile(shell(), endings, file -> file.ifPresent(guarded(chosen)));
    }

    @Override
    public List<TableFormat> formats() {
        return workbench.window().contributions().formats();
    }

    @Override
    public void offerFile(Path file, String name) {
        workbench.window().client().offerFile(shell(), file, name);
    }

    @Override
    public String user() {
        return workbench.window().user();
    }

    @Override
    public void workAs(String login) {
        workbench.window().workAs(login);
    }

    @Override
    public Locale reader() {
        return workbench.window().reader();
    }

    @Override
    public Looks looks() {
        return workbench.looks();
    }

    @Override
    public Shell shell() {
        return workbench.window().shell();
    }

    /** The view this desk is for. */
    @Override
    public String toString() {
        return view;
    }

    private Work work() {
        return workbench.window().work();
    }
}
