package org.twinrail.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Guess;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.Mapping;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** One line per column of the file: its name, what stands in it, the field it fills, how it is read, and why that was proposed. */
final class ColumnLines {
    static final int COLUMNS = 6;
    private static final int NAME = 150;
    private static final int SAMPLES = 180;
    private static final int FIELD = 220;
    private static final int PERCENT = 100;

    private final ImportPage page;
    private final Desk desk;
    private final Parts parts;
    private final Composite content;
    private final Runnable changed;
    private final Runnable rebuild;

    /**
     * Lines of a grid of {@link #COLUMNS}.
     *
     * @param changed is told of every change
     * @param rebuild is told when there is a line more
     */
    ColumnLines(ImportPage page, Composite content, Runnable changed, Runnable rebuild) {
        this.page = page;
        this.desk = page.desk();
        this.parts = page.parts();
        this.content = content;
        this.changed = changed;
        this.rebuild = rebuild;
    }

    void show() {
        for (String head : List.of("column", "samples", "field", "reading", "again", "reason")) {
            Label label = parts.label(
                    content, head.equals("again") ? Text.EMPTY : Texts.of("head." + head), Type.SMALL, Tone.QUIET);
            label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        }
        List<Draft.Line> lines = page.draft().lines;
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), "import.line." + i);
        }
    }

    private void line(Draft.Line line, String id) {
        Guess.Proposal proposal = page.draft().guess.columns().stream()
                .filter(p -> p.column().equals(line.column))
                .findFirst()
                .orElseThrow();
        fixed(Text.same(line.column), Type.PLAIN, Tone.INK, NAME);
        fixed(Text.same(String.join(desk.say(Texts.of("comma")), proposal.samples())), Type.SMALL, Tone.QUIET, SAMPLES);
        List<String> paths = new ArrayList<>(List.of(""));
        List<String> words = new ArrayList<>(List.of(desk.say(Texts.of("field.none"))));
        for (ImportField field : page.draft().choosable()) {
            paths.add(field.path());
            words.add(desk.say(field.title()) + (field.required() ? " *" : ""));
        }
        Composite[] reading = new Composite[1];
        Label[] reason = new Label[1];
        Combo combo = parts.combo(content, id + ".field", paths, words, line.field, path -> {
            line.field = path;
            line.cell = usual(path);
            fill(reading[0], line, id);
            reason[0].setText("");
            changed.run();
        });
        combo.setLayoutData(parts.width(FIELD));
        combo.setToolTipText(line.column);
        reading[0] = new Composite(content, SWT.NONE);
        reading[0].setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        reading[0].setLayout(parts.grid(3));
        fill(reading[0], line, id);
        again(line, id);
        reason[0] = parts.label(content, reason(line, proposal), Type.SMALL, Tone.QUIET);
        GridData wide = Parts.wide();
        wide.widthHint = desk.looks().px(SAMPLES);
        reason[0].setLayoutData(wide);
    }

    private void fixed(Text words, Type type, Tone tone, int width) {
        parts.label(content, words, type, tone).setLayoutData(parts.width(width));
    }

    private Text reason(Draft.Line line, Guess.Proposal proposal) {
        if (line.field.isEmpty() || !line.field.equals(proposal.field())) {
            return line.field.isEmpty() && proposal.field().isEmpty() ? proposal.reason() : Text.EMPTY;
        }
        return Texts.of("reason", Math.round(PERCENT * proposal.confidence()), proposal.reason());
    }

    private Mapping.Cell usual(String path) {
        boolean money = page.draft()
                .field(path)
                .filter(f -> f.type() == ImportField.Type.MONEY)
                .isPresent();
        return money ? Mapping.Cell.PLAIN.withCurrency(CellControls.USUAL_CURRENCY) : Mapping.Cell.PLAIN;
    }

    private void fill(Composite reading, Draft.Line line, String id) {
        for (Control child : reading.getChildren()) {
            child.dispose();
        }
        new CellControls(page, reading, line, id, changed).show();
        reading.layout(true, true);
    }

    /** The same column may fill a second field, such as a login and a name. */
    private void again(Draft.Line line, String id) {
        Button again = Looks.named(new Button(content, SWT.PUSH), id + ".again");
        again.setImage(desk.looks().icon("plus", Tone.QUIET));
        again.setToolTipText(desk.say(Texts.of("again.tip", line.column)));
        again.addListener(SWT.Selection, event -> {
            List<Draft.Line> lines = page.draft().lines;
            lines.add(lines.indexOf(line) + 1, new Draft.Line(line.column, "", Mapping.Cell.PLAIN));
            desk.later(rebuild);
        });
    }
}
