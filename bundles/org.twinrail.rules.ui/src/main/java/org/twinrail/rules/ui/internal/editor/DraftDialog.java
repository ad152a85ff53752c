package org.twinrail.rules.ui.internal.editor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ListDrafts;
import org.twinrail.api.rules.versions.StartDraft;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** Which draft a file that is in force is to be changed in: one there is, or a new one. */
final class DraftDialog {
    private static final int WIDTH = 420;

    private final Desk desk;
    private final FileKey key;

    DraftDialog(Desk desk, FileKey key) {
        this.desk = desk;
        this.key = key;
    }

    void open() {
        desk.ask(new ListDrafts(false), this::show);
    }

    private void show(List<Draft> drafts) {
        Looks looks = desk.looks();
        Shell shell = new Shell(desk.shell(), SWT.APPLICATION_MODAL | SWT.DIALOG_TRIM);
        Looks.named(looks.ground(shell, Tone.PAPER), "rule.draft.dialog");
        shell.setText(desk.say(Texts.of("editor.draft.title")));
        GridLayout layout = Boxes.bare(desk, 1);
        layout.marginWidth = looks.px(3 * Looks.UNIT);
        layout.marginHeight = looks.px(2 * Looks.UNIT);
        shell.setLayout(layout);
        Label words = new Label(shell, SWT.WRAP);
        words.setText(desk.say(Texts.of("editor.draft.words")));
        GridData wide = Boxes.across();
        wide.widthHint = looks.px(WIDTH);
        words.setLayoutData(wide);
        Combo name = Looks.named(new Combo(shell, SWT.DROP_DOWN), "rule.draft.name");
        drafts.stream()
                .filter(draft -> draft.state() == Draft.State.OPEN)
                .map(Draft::name)
                .forEach(name::add);
        name.setText(name.getItemCount() > 0 ? name.getItem(0) : unused(drafts));
        name.setLayoutData(Boxes.across());
        Label wrong = Looks.named(Boxes.label(shell, desk, SWT.WRAP, Type.PLAIN, Tone.WARNING), "rule.draft.wrong");
        GridData under = Boxes.across();
        under.widthHint = looks.px(WIDTH);
        wrong.setLayoutData(under);
        buttons(shell, () -> take(shell, drafts, name.getText().strip(), wrong));
        shell.pack();
        Rectangle area = desk.shell().getBounds();
        Point size = shell.getSize();
        shell.setLocation(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 3);
        shell.open();
        name.setFocus();
    }

    private void buttons(Shell shell, Runnable take) {
        Composite ends = new Composite(shell, SWT.NONE);
        ends.setLayout(Boxes.bare(desk, 2));
        ends.setLayoutData(new GridData(SWT.END, SWT.END, true, false));
        Button cancel = Looks.named(new Button(ends, SWT.PUSH), "rule.draft.cancel");
        cancel.setText(desk.say(Texts.of("editor.cancel")));
        cancel.addListener(SWT.Selection, event -> shell.close());
        Button go = Looks.named(new Button(ends, SWT.PUSH), "rule.draft.take");
        go.setText(desk.say(Texts.of("editor.draft.take")));
        go.addListener(SWT.Selection, event -> take.run());
        shell.setDefaultButton(go);
    }

    /** A name that no draft has: the file's, numbered where it must be. */
    private String unused(List<Draft> drafts) {
        Set<String> names = drafts.stream().map(Draft::name).collect(Collectors.toSet());
        String name = key.plainName();
        for (int number = 2; names.contains(name); number++) {
            name = key.plainName() + "-" + number;
        }
        return name;
    }

    private void take(Shell shell, List<Draft> drafts, String name, Label wrong) {
        FileKey there = new FileKey(name, key.path());
        boolean known = drafts.stream().anyMatch(d -> d.name().equals(name) && d.state() == Draft.State.OPEN);
        if (known) {
            shell.close();
            desk.open(there.object());
            return;
        }
        desk.perform(
                new StartDraft(name, key.at()),
                null,
                outcome -> {
                    if (outcome.status() == Outcome.Status.DONE) {
                        desk.open(there.object());
                    }
                    if (!shell.isDisposed()) {
                        shell.close();
                    }
                },
                problems -> {
                    if (!wrong.isDisposed()) {
                        wrong.setText(desk.say(
                                problems.isEmpty()
                                        ? Text.EMPTY
                                        : problems.get(0).what()));
                        shell.pack();
                    }
                });
    }
}
