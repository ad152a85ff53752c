package org.twinrail.workbench.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Effect;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Pause;

/** A form that is open: what was typed, what is wrong with it, and what became of it when it was sent. */
final class FormDialog {
    private static final int PREVIEW_MILLIS = 400;
    private static final int DRAFT_MILLIS = 1000;
    private static final String VERSION = "expectedVersion";

    private final Form form;
    private final Desk desk;
    private final FormBody body;
    private final Set<String> touched = new HashSet<>();
    private final Map<String, Text> complaints = new HashMap<>();
    private Map<String, String> originals;
    private Long version;
    private boolean sending;
    private boolean filling;
    private boolean refused;
    private boolean done;
    private int edits;

    FormDialog(Form form) {
        this.form = form;
        this.desk = form.desk;
        this.version = form.version;
        this.originals = new LinkedHashMap<>(form.start);
        this.body = new FormBody(form, this::typed, this::send);
    }

    void open() {
        Shell shell = body.shell();
        Pause preview = new Pause(shell, PREVIEW_MILLIS, this::preview);
        Pause draft = new Pause(shell, DRAFT_MILLIS, this::keep);
        body.whenChanged(() -> {
            preview.again();
            draft.again();
        });
        fill(originals);
        Draft kept = Draft.read(desk.setting(key(), ""));
        if (!kept.isEmpty()) {
            body.offer(() -> resume(kept), this::forget);
        }
        shell.addListener(SWT.Close, event -> {
            if (!done) {
                keep();
            }
        });
        check();
        preview.again();
        body.open();
    }

    private String key() {
        return Draft.key(form.id, form.object);
    }

    private void fill(Map<String, String> values) {
        filling = true;
        form.fields.forEach(field -> field.show(values.getOrDefault(field.key(), "")));
        filling = false;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        form.fields.forEach(field -> values.put(field.key(), field.value()));
        return values;
    }

    private boolean typed(Field field) {
        if (filling) {
            return false;
        }
        edits++;
        touched.add(field.key());
        complaints.remove(field.key());
        complaints.remove("");
        check();
        return true;
    }

    /** Says beside the fields what is wrong with them; of those nobody has been to yet, only that they are missing. */
    private void check() {
        boolean valid = true;
        for (Field field : form.fields) {
            Text trouble = field.trouble();
            valid &= trouble == null;
            Text complaint = complaints.get(field.key());
            body.complain(field, complaint == null && touched.contains(field.key()) ? trouble : complaint);
        }
        String missing = form.fields.stream()
                .filter(field -> field.trouble() != null)
                .map(field -> desk.say(field.label()))
                .collect(Collectors.joining(desk.say(Texts.of("list.comma"))));
        body.ready(valid && !refused && !sending, missing);
        body.complain(complaints.get(""));
    }

    private boolean valid() {
        return form.fields.stream().allMatch(field -> field.trouble() == null);
    }

    private FormValues read() {
        return new FormValues(values(), originals);
    }

    private String partner() {
        return read().orNull(Form.PARTNER);
    }

    private void preview() {
        look();
        if (!valid() || sending) {
            refused = false;
            body.verdict().clear();
            check();
            return;
        }
        int asked = edits;
        desk.preview(
                form.sending.action().apply(read()),
                partner(),
                verdict -> {
                    if (asked == edits && body.isOpen()) {
                        judge(verdict);
                    }
                },
                problems -> {
                    if (asked == edits && body.isOpen()) {
                        complain(problems);
                    }
                });
    }

    private void look() {
        int asked = edits;
        form.lookout.accept(read(), found -> {
            if (asked == edits && body.isOpen()) {
                body.notices(found);
            }
        });
    }

    private void judge(Verdict verdict) {
        refused = verdict.effect() == Effect.REFUSE;
        body.verdict().show(form.title, verdict);
        check();
        body.fit();
    }

    private void complain(List<Problem> problems) {
        for (Problem problem : problems) {
            boolean named = form.fields.stream().anyMatch(field -> field.key().equals(problem.where()));
            if (named || problem.where().equals(VERSION)) {
                complaints.put(named ? problem.where() : "", problem.what());
            } else {
                complaints.put(
                        "", new Text(problem.in(java.util.Locale.CHINESE), problem.in(java.util.Locale.ENGLISH)));
            }
        }
        check();
        body.fit();
    }

    private void send() {
        if (sending || !valid()) {
            form.fields.forEach(field -> touched.add(field.key()));
            check();
            return;
        }
        sending = true;
        keep();
        check();
        form.sending.send(desk, read(), partner(), version, this::sent, this::failed);
    }

    private void sent(Outcome<?> outcome) {
        if (outcome.status() != Outcome.Status.REFUSED) {
            done = true;
            forget();
            body.close();
        } else if (body.isOpen()) {
            sending = false;
            judge(outcome.verdict());
        }
    }

    private void failed(List<Problem> problems) {
        if (!body.isOpen()) {
            return;
        }
        sending = false;
        boolean moved = problems.stream().anyMatch(problem -> problem.where().equals(VERSION));
        if (moved && form.reread != null) {
            form.reread.accept(this::merge);
        } else {
            complain(problems);
        }
    }

    /** Somebody else was quicker: the person sees all three states and chooses; what they chose is sent against the new version. */
    private void merge(Form.Current current) {
        if (!body.isOpen()) {
            return;
        }
        List<String> keys = form.fields.stream().map(Field::key).toList();
        ThreeWay compared = ThreeWay.of(keys, originals, current.values(), values());
        new MergeDialog(form, body.shell(), compared).open(chosen -> {
            Map<String, String> merged = new LinkedHashMap<>(values());
            merged.putAll(chosen);
            originals = new LinkedHashMap<>(current.values());
            version = current.version();
            fill(merged);
            touched.addAll(chosen.keySet());
            send();
        });
        check();
    }

    private void resume(Draft kept) {
        Map<String, String> values = values();
        values.putAll(kept.values());
        originals.putAll(kept.originals());
        version = kept.version() == null ? version : kept.version();
        fill(values);
        touched.addAll(kept.values().keySet());
        edits++;
        check();
        preview();
    }

    private void keep() {
        if (edits > 0 && !done) {
            desk.keep(key(), Draft.of(version, values(), originals).write());
        }
    }

    private void forget() {
        desk.keep(key(), "");
    }
}
