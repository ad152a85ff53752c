package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Effect;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.CheckRuleFile;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.EditRules.Edited;
import org.twinrail.api.rules.versions.ListDrafts;
import org.twinrail.api.rules.versions.ListRuleFiles;
import org.twinrail.api.rules.versions.ReadRuleFile;
import org.twinrail.api.rules.versions.ReadRuleTable;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** One rule file: what it is for, what it says, what is wrong with it, and the way to save it to a draft. Belongs to its UI thread. */
final class EditorPage {
    private static final int CHECK_MILLIS = 700;

    private final Composite page;
    private final Desk desk;
    private final FileKey key;
    private final Head head;
    private final Composite middle;
    private final Problems problems;
    private final RuledButton save;
    private final RuledButton toDraft;
    private final Pause pause;
    private Body body;
    private Supplier<Purpose> purpose;
    private List<Trouble> found = List.of();
    private Text state = Text.EMPTY;
    private boolean open;
    private boolean may;
    private boolean saving;
    private int checks;

    EditorPage(Composite parent, Desk desk, FileKey key) {
        this.page = parent;
        this.desk = desk;
        this.key = key;
        GridLayout layout = Boxes.bare(desk, 1);
        layout.marginWidth = desk.looks().px(2 * Looks.UNIT);
        layout.marginHeight = desk.looks().px(Looks.UNIT);
        parent.setLayout(layout);
        head = new Head(parent, desk);
        People people = People.of(desk, () -> {});
        save = new RuledButton(head.actions(), desk, people, "rule.save", Texts.of("editor.save"), "save")
                .whenPressed(this::save);
        toDraft = new RuledButton(head.actions(), desk, people, "rule.draft", Texts.of("editor.draft"), "pencil")
                .whenPressed(() -> new DraftDialog(desk, key).open());
        save.control().setLayoutData(new GridData());
        toDraft.control().setLayoutData(new GridData());
        middle = new Composite(parent, SWT.NONE);
        middle.setLayoutData(Boxes.all());
        problems = new Problems(parent, desk, trouble -> body.go(trouble));
        pause = new Pause(parent, CHECK_MILLIS, this::check);
    }

    /** Fetches the file and shows it. */
    void load() {
        desk.ask(new ListDrafts(true), drafts -> {
            Optional<Draft> draft = drafts.stream()
                    .filter(one -> one.name().equals(key.version()))
                    .findFirst();
            open = draft.filter(one -> one.state() == Draft.State.OPEN).isPresent();
            state = draft.map(one -> Texts.of("editor.state." + one.state(), one.name()))
                    .orElseGet(() -> key.version().isEmpty()
                            ? Texts.of("editor.state.inForce")
                            : Texts.of("editor.state.version", key.version()));
            if (key.form() == FileKey.Form.TABLE) {
                desk.ask(new ReadRuleTable(key.path(), key.at()), table -> {
                    Kept kept = new Kept(page, desk, key);
                    TableBody made = new TableBody(middle, desk, key, kept.model(table), this::changed, this::save);
                    kept.whenGone(made::kept);
                    begin(made, made::purpose);
                });
            } else {
                desk.ask(new ReadRuleFile(key.path(), key.at()), content -> {
                    Kept kept = new Kept(page, desk, key);
                    TextBody made =
                            new TextBody(middle, desk, key, content, kept.words(content), this::changed, this::save);
                    kept.whenGone(made::kept);
                    begin(made, made::purpose);
                });
            }
        });
    }

    private void begin(Body made, Supplier<Purpose> says) {
        body = made;
        purpose = says;
        page.setData(Desk.UNDO, (Runnable) body::undo);
        title();
        body.writable(false);
        Boxes.show(save.control(), open);
        Boxes.show(toDraft.control(), !open);
        if (open) {
            permission();
        } else {
            toDraft.enabled(true);
        }
        page.layout(true, true);
        body.focus();
        check();
        desk.whenChanged(this::look);
    }

    private void title() {
        head.show(key, purpose.get());
        head.version(key, purpose.get(), state);
    }

    /** Who may not write this file sees it, and why. */
    private void permission() {
        desk.preview(body.save(key.version()), verdict -> {
            may = verdict.effect() != Effect.REFUSE;
            body.writable(may);
            if (may) {
                dirty();
            } else {
                save.ask(body.save(key.version()));
                head.notice(
                        Texts.of("editor.refused." + key.form()),
                        Texts.of("editor.why"),
                        () -> desk.why(Texts.of("editor.save"), verdict));
            }
        });
    }

    private void dirty() {
        boolean changed = body.isChanged();
        desk.unsaved(changed);
        if (may && changed && !saving) {
            save.enabled(true);
        } else if (may) {
            save.disabled(Texts.of("editor.save.nothing"));
        }
    }

    private void changed() {
        dirty();
        mark();
        problems.checking();
        pause.again();
    }

    /** Checks what is written, beside the thread of the window; only the last answer counts. */
    private void check() {
        int mine = ++checks;
        problems.checking();
        CheckRuleFile check = body.check(key);
        desk.ask(check, checked -> {
            if (mine == checks) {
                found = Trouble.of(checked, key.path());
                mark();
                problems.show(all(), this::place);
            }
        });
        look();
    }

    private Text place(Trouble trouble) {
        return body.place(trouble);
    }

    /** What can be seen at once, and what the check found elsewhere. */
    private List<Trouble> all() {
        List<Trouble> all = new ArrayList<>(body.troubles());
        for (Trouble one : found) {
            boolean seen = all.stream()
                    .anyMatch(other -> one.fault()
                            && one.file().isEmpty()
                            && other.row() == one.row()
                            && (one.column() == 0 || other.column() == one.column()));
            if (!seen) {
                all.add(one);
            }
        }
        return all;
    }

    private void mark() {
        List<Trouble> all = all();
        body.mark(all);
        problems.show(all, this::place);
    }

    /** Looks whether somebody else changed the file meanwhile. */
    private void look() {
        if (!open || saving) {
            return;
        }
        desk.ask(new ListRuleFiles(key.at()), files -> {
            String id = files.stream()
                    .filter(file -> file.path().equals(key.path()))
                    .map(ListRuleFiles.File::id)
                    .findFirst()
                    .orElse("");
            if (!saving && !id.isEmpty() && !id.equals(body.expected())) {
                meanwhile();
            }
        });
    }

    private void meanwhile() {
        if (!body.isChanged()) {
            body.reload(this::fresh);
            return;
        }
        body.merge(merged -> {
            if (merged) {
                fresh();
                head.notice(Texts.of("editor.merged"), null, null);
            } else {
                head.notice(
                        Texts.of("editor.moved"),
                        Texts.of("editor.theirs"),
                        () -> body.reload(() -> {
                            head.quiet();
                            fresh();
                        }));
            }
        });
    }

    private void fresh() {
        title();
        dirty();
        check();
    }

    private void save() {
        if (!open || !may || saving || !body.isChanged()) {
            return;
        }
        saving = true;
        dirty();
        desk.perform(body.save(key.version()), null, this::saved, this::failed);
    }

    private void saved(Outcome<Edited> outcome) {
        if (outcome.status() == Outcome.Status.DONE) {
            head.quiet();
            // Until it is begun anew from what was saved, that looks as if somebody else had saved it.
            body.reload(() -> {
                saving = false;
                fresh();
            });
        } else {
            saving = false;
            dirty();
        }
    }

    private void failed(List<Problem> wrong) {
        saving = false;
        dirty();
        if (wrong.stream().anyMatch(problem -> problem.where().equals("expected"))) {
            meanwhile();
        } else if (!wrong.isEmpty()) {
            head.notice(wrong.get(0).what(), null, null);
        }
    }
}
