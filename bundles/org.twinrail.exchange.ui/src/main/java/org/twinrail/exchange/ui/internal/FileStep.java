package org.twinrail.exchange.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Guess;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** Which file, and what it holds. On a page the file is uploaded, for the browser's disk is not the server's. */
final class FileStep implements Step {
    private static final boolean UPLOADS = SWT.getPlatform().equals("rap");
    private static final String[] ENDINGS = {"csv", "txt", "tsv", "xlsx", "xls", "vcf", "ics"};
    private static final int PERCENT = 100;
    private static final int KIND = 360;

    private final ImportPage page;
    private final Desk desk;
    private org.eclipse.swt.widgets.Text path;
    private Composite found;
    private Combo kinds;
    private Label remarks;
    private List<ImportKind> all = List.of();

    private record Looked(Guess guess, List<ImportField> fields) {}

    FileStep(ImportPage page) {
        this.page = page;
        this.desk = page.desk();
    }

    @Override
    public String id() {
        return "file";
    }

    @Override
    public void create(Composite parent) {
        Parts parts = page.parts();
        parent.setLayout(parts.grid(1));
        Label hello = parts.label(parent, Texts.of("file.hello"), Type.PLAIN, Tone.QUIET);
        hello.setLayoutData(Parts.wide());
        Composite row = parts.row(parent, 3);
        parts.label(row, Texts.of("file.path"), Type.PLAIN, Tone.INK);
        path = Looks.named(
                new org.eclipse.swt.widgets.Text(row, SWT.SINGLE | SWT.BORDER | (UPLOADS ? SWT.READ_ONLY : SWT.NONE)),
                "import.file");
        path.setMessage(desk.say(Texts.of(UPLOADS ? "file.hint.upload" : "file.hint")));
        path.setLayoutData(Parts.wide());
        path.addListener(SWT.DefaultSelection, event -> look());
        path.addListener(SWT.FocusOut, event -> look());
        parts.button(row, "import.choose", Texts.of("file.choose"), () -> desk.chooseFile(ENDINGS, this::chosen));
        found = new Composite(parent, SWT.NONE);
        found.setLayoutData(Parts.wide());
        found.setLayout(parts.grid(2));
        parts.label(found, Texts.of("file.kind"), Type.PLAIN, Tone.INK);
        kinds = Looks.named(new Combo(found, SWT.READ_ONLY), "import.kind");
        kinds.setVisibleItemCount(20);
        GridData place = parts.width(KIND);
        place.horizontalAlignment = SWT.BEGINNING;
        kinds.setLayoutData(place);
        kinds.addListener(
                SWT.Selection, event -> guess(all.get(kinds.getSelectionIndex()).kind()));
        remarks = Looks.named(new Label(found, SWT.WRAP), "import.remarks");
        desk.looks().dress(remarks, Type.PLAIN, Tone.QUIET);
        remarks.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Parts.show(found, false);
    }

    @Override
    public void enter() {
        if (page.draft().file == null) {
            path.setText("");
        }
        Parts.show(found, page.draft().guess != null);
        path.setFocus();
    }

    @Override
    public boolean ready() {
        return page.draft().guess != null;
    }

    private void chosen(Path file) {
        path.setText(UPLOADS ? file.getFileName().toString() : file.toString());
        use(file);
    }

    /** The person typed a path and went on. */
    private void look() {
        String typed = path.getText().strip();
        if (UPLOADS || typed.isEmpty()) {
            return;
        }
        try {
            use(Path.of(typed));
        } catch (InvalidPathException invalid) {
            page.complain(List.of(new Problem(typed, Texts.of("file.invalid"))));
        }
    }

    private void use(Path file) {
        if (!file.equals(page.draft().file) && !page.isWorking()) {
            page.draft().file = file;
            page.draft().guess = null;
            guess(null);
        }
    }

    private void guess(String kind) {
        Path file = page.draft().file;
        page.work(
                Texts.of("file.looking"),
                () -> {
                    Guess guess = page.importer().guess(kind, file);
                    return new Looked(
                            guess, page.importer().fields(guess.mapping().kind()));
                },
                looked -> show(looked, kind == null));
    }

    private void show(Looked looked, boolean first) {
        Guess guess = looked.guess();
        page.draft().take(guess, looked.fields());
        if (first) {
            offer(guess.kinds());
        }
        List<Text> said = new ArrayList<>(guess.remarks());
        said.add(
                0,
                Texts.of(
                        "file.columns",
                        guess.header().size(),
                        String.join(desk.say(Texts.of("comma")), guess.header())));
        remarks.setText(String.join("\n", said.stream().map(desk::say).toList()));
        Parts.show(found, true);
    }

    /** All kinds, the likeliest first. */
    private void offer(List<Guess.Likely> likely) {
        List<ImportKind> known = page.importer().kinds();
        all = likely.stream()
                .flatMap(l -> known.stream().filter(k -> k.kind().equals(l.kind())))
                .toList();
        kinds.setItems(all.stream()
                .map(kind -> desk.say(kind.title()) + sure(likely, kind))
                .toArray(String[]::new));
        kinds.select(0);
    }

    private String sure(List<Guess.Likely> likely, ImportKind kind) {
        return likely.stream()
                .filter(l -> l.kind().equals(kind.kind()) && l.confidence() >= 0.3)
                .findFirst()
                .map(l -> desk.say(Texts.of("file.likely", Math.round(PERCENT * l.confidence()))))
                .orElse("");
    }
}
