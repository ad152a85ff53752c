package org.twinrail.coordination.ui.internal;

import java.time.ZoneId;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.ConflictDetails.Origin;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.Shown;

/** What happened, in a sentence; how grave it is, what it is about, and why the house holds it to be a conflict. */
final class CaseHead {
    private final Desk desk;
    private final ZoneId zone;
    private final Composite head;
    private final Label sentence;
    private final Label severity;
    private final Label origin;
    private final Link about;
    private final Link why;
    private final Link earlier;
    private ConflictDetails shown;

    CaseHead(Composite parent, Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
        head = new Composite(parent, SWT.NONE);
        head.setLayout(Grids.bare(desk, 1));
        sentence = Looks.named(Grids.label(head, desk, SWT.WRAP, Type.TITLE, Tone.INK), "conflict.sentence");
        sentence.setLayoutData(Grids.across(1));
        Composite row = new Composite(head, SWT.NONE);
        row.setLayoutData(Grids.across(1));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = desk.looks().px(2 * Looks.UNIT);
        row.setLayout(layout);
        severity = Looks.named(Grids.label(row, desk, SWT.NONE, Type.STRONG, Tone.INK), "conflict.severity");
        origin = Looks.named(Grids.label(row, desk, SWT.NONE, Type.PLAIN, Tone.QUIET), "conflict.origin");
        about = link(row, "conflict.about");
        about.addListener(SWT.Selection, event -> desk.open(shown.conflict().about()));
        why = link(row, "conflict.why");
        why.addListener(SWT.Selection, event -> desk.why(shown.conflict().id()));
        earlier = link(row, "conflict.earlier");
        earlier.addListener(SWT.Selection, event -> desk.open(ObjectRef.of(ConflictEditor.KIND, shown.earlier())));
    }

    private static Link link(Composite parent, String id) {
        return Looks.named(new Link(parent, SWT.NONE), id);
    }

    /** The head, to be laid out. */
    Composite control() {
        return head;
    }

    void show(ConflictDetails details) {
        shown = details;
        Conflict conflict = details.conflict();
        sentence.setText(desk.say(conflict.sentence()));
        desk.looks().dress(severity, Type.STRONG, Tones.of(conflict.severity()));
        severity.setText(
                desk.say(Texts.of("case.kind", conflict.kindTitle(), Texts.of("severity." + conflict.severity()))));
        String since = Shown.moment(conflict.since(), zone);
        origin.setText(desk.say(
                details.origin() == Origin.RULE
                        ? Texts.of("case.found", since)
                        : Texts.of("case.raised", since, details.raisedBy().name())));
        anchor(about, desk.say(Things.title(conflict.about())));
        anchor(why, desk.say(Texts.of("case.why")));
        anchor(earlier, desk.say(Texts.of("case.earlier")));
        earlier.setVisible(details.earlier() != null);
    }

    /** A name may hold an ampersand, which would underline the letter after it. */
    private static void anchor(Link link, String words) {
        link.setText("<a>" + words.replace("&", "&&").replace("<", "\u2039") + "</a>");
    }
}
