package org.twinrail.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.Mapping;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** What to do where a row names a record that is not there. */
final class ReferencesPart {
    private static final int FIELD = 220;

    private final ImportPage page;
    private final Desk desk;
    private final Parts parts;
    private final Composite box;
    private List<ImportField> shown = List.of();

    ReferencesPart(ImportPage page, Composite content) {
        this.page = page;
        this.desk = page.desk();
        this.parts = page.parts();
        box = new Composite(content, SWT.NONE);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, ColumnLines.COLUMNS, 1));
        box.setLayout(parts.grid(2));
    }

    /** One line for each record that a column names now. */
    void show() {
        List<ImportField> named = page.draft().namedRecords();
        if (named.equals(shown)) {
            return;
        }
        shown = named;
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        if (!named.isEmpty()) {
            parts.title(box, Texts.of("references.title"), 2);
        }
        named.forEach(this::line);
    }

    private void line(ImportField field) {
        parts.label(box, field.title(), Type.PLAIN, Tone.INK).setLayoutData(parts.width(FIELD));
        List<Mapping.Policy> policies = new ArrayList<>(List.of(Mapping.Policy.ERROR, Mapping.Policy.SKIP));
        if (field.canCreate()) {
            policies.add(Mapping.Policy.CREATE);
        }
        if (!field.required()) {
            policies.add(Mapping.Policy.EMPTY);
        }
        List<String> words = policies.stream()
                .map(policy -> desk.say(Texts.of("policy." + policy.name().toLowerCase(Locale.ROOT))))
                .toList();
        Mapping.Policy now = page.draft().references.getOrDefault(field.path(), Mapping.Policy.ERROR);
        parts.combo(
                box,
                "import.reference." + field.path().toLowerCase(Locale.ROOT),
                policies,
                words,
                now,
                policy -> page.draft().references.put(field.path(), policy));
    }
}
