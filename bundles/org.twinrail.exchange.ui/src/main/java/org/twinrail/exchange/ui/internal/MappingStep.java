package org.twinrail.exchange.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Problem;
import org.twinrail.api.exchange.Guess;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.Mapping;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** Which column fills which field and how it is read; what is the same in every row; what to do about records that are missing. */
final class MappingStep implements Step {
    private static final String[] YAML = {"yaml", "yml"};

    private final ImportPage page;
    private final Desk desk;
    private Label missing;
    private ScrolledComposite scroll;
    private ReferencesPart references;
    private Guess shown;

    MappingStep(ImportPage page) {
        this.page = page;
        this.desk = page.desk();
    }

    @Override
    public String id() {
        return "mapping";
    }

    @Override
    public void create(Composite parent) {
        Parts parts = page.parts();
        parent.setLayout(parts.grid(1));
        Composite head = parts.row(parent, 3);
        missing =
                desk.looks().dress(Looks.named(new Label(head, SWT.WRAP), "import.missing"), Type.PLAIN, Tone.WARNING);
        missing.setLayoutData(Parts.wide());
        parts.button(head, "import.mapping.load", Texts.of("mapping.load"), () -> desk.chooseFile(YAML, this::load));
        parts.button(head, "import.mapping.save", Texts.of("mapping.save"), this::save);
        // A scrolled composite takes the colour of neither toolkit's page by itself.
        scroll = desk.looks().ground(new ScrolledComposite(parent, SWT.V_SCROLL), Tone.PAPER);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    @Override
    public void enter() {
        if (shown != page.draft().guess) {
            build();
        }
        changed();
    }

    @Override
    public boolean ready() {
        Draft draft = page.draft();
        return draft.guess != null && draft.missing().isEmpty();
    }

    private void build() {
        shown = page.draft().guess;
        Control old = scroll.getContent();
        Composite content = desk.looks().ground(new Composite(scroll, SWT.NONE), Tone.PAPER);
        content.setLayout(page.parts().grid(ColumnLines.COLUMNS));
        new ColumnLines(page, content, this::changed, this::build).show();
        new ConstantsPart(page, content, this::changed, this::build).show();
        references = new ReferencesPart(page, content);
        scroll.setContent(content);
        if (old != null) {
            old.dispose();
        }
        changed();
    }

    private void changed() {
        List<ImportField> needed = page.draft().missing();
        String names =
                needed.stream().map(f -> desk.say(f.title())).collect(Collectors.joining(desk.say(Texts.of("comma"))));
        missing.setText(
                needed.isEmpty()
                        ? desk.say(Texts.of("mapping.complete"))
                        : desk.say(Texts.of("mapping.missing", names)));
        missing.setForeground(desk.looks().color(needed.isEmpty() ? Tone.QUIET : Tone.WARNING));
        references.show();
        page.changed();
        measure();
    }

    private void measure() {
        Control content = scroll.getContent();
        if (content != null) {
            int width = scroll.getClientArea().width;
            ((Composite) content).layout(true, true);
            scroll.setMinSize(width, content.computeSize(width, SWT.DEFAULT).y);
        }
    }

    private void load(Path file) {
        page.work(Texts.of("mapping.loading"), () -> page.importer().read(file), this::take);
    }

    private void take(Mapping mapping) {
        if (!mapping.kind().equals(page.draft().kind())) {
            page.complain(List.of(new Problem(
                    mapping.kind(),
                    Texts.of("mapping.other", mapping.kind(), page.draft().kind()))));
            return;
        }
        page.draft().take(mapping);
        build();
    }

    private void save() {
        Mapping mapping = page.draft().mapping();
        String name = mapping.kind() + ".yaml";
        page.work(Texts.of("mapping.saving"), () -> written(mapping, name), file -> desk.offerFile(file, name));
    }

    private Path written(Mapping mapping, String name) throws IOException {
        Path file = Files.createTempDirectory("twinrail-mapping").resolve(name);
        file.toFile().deleteOnExit();
        return Files.writeString(file, page.importer().write(mapping));
    }
}
