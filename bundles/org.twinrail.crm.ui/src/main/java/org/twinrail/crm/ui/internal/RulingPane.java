package org.twinrail.crm.ui.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.filing.Filing;
import org.twinrail.crm.filing.Filing.Evidence;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** The ruling on a filing in words, and the evidence it names; a double click opens a piece of it. */
final class RulingPane {
    /** A filing has no page of its own. */
    private static final String FILING = "filing";

    private final Desk desk;
    private final Label words;
    private final PagedTable<Evidence> evidence;
    private List<Evidence> shown = List.of();

    RulingPane(Composite parent, Desk desk, People people) {
        this.desk = desk;
        parent.setLayout(Layouts.columns(desk.looks(), 1));
        words = Layouts.wide(Looks.named(new Label(parent, SWT.WRAP), "filing.ruling"));
        evidence = new PagedTable<>(
                        Layouts.area(parent),
                        desk,
                        "filing.evidence",
                        PagedTable.Source.<Evidence>whole(page -> page.accept(shown)))
                .column(
                        "kind",
                        Texts.of("column.evidence"),
                        80,
                        null,
                        e -> desk.say(Texts.of("evidence." + e.object().kind())))
                .column("id", Texts.of("column.name"), 240, null, e -> e.object()
                        .id())
                .column("owner", Texts.of("column.owner"), 100, null, e -> owner(e, people))
                .column("since", Texts.of("column.since"), 100, null, e -> Shown.day(e.since()))
                .column("touchedOn", Texts.of("column.lastTouch"), 110, null, e -> Shown.day(e.touchedOn()))
                .whenOpened(e -> open(e.object()))
                .whenEmpty(Texts.of("evidence.none"))
                .open();
    }

    private String owner(Evidence piece, People people) {
        return piece.owner().isEmpty() ? desk.say(Texts.of("nobody")) : people.name(piece.owner());
    }

    private void open(ObjectRef object) {
        if (!object.kind().equals(FILING)) {
            desk.open(object);
        }
    }

    /** Shows a filing; null for none. */
    void show(Filing filing) {
        shown = filing == null ? List.of() : filing.evidence();
        desk.looks().dress(words, Type.PLAIN, filing == null ? Tone.QUIET : Tone.INK);
        words.setText(desk.say(filing == null ? Texts.of("filing.choose") : filing.reason()));
        words.requestLayout();
        evidence.refresh();
    }
}
