package org.twinrail.crm.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.twinrail.crm.routing.FindRouting;
import org.twinrail.crm.routing.Routing;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** Where a lead was routed last, in a sentence with a link to the rule that decided; no line where it never was. */
final class RoutingLine {
    private final Desk desk;
    private final Routings routings;
    private final Composite line;
    private final Label words;
    private Routing shown;
    private String wanted = "";

    /**
     * An empty line.
     *
     * @param id names its parts: {@code id.routing} and {@code id.routing.why}
     */
    RoutingLine(Composite parent, Desk desk, Routings routings, String id) {
        this.desk = desk;
        this.routings = routings;
        line = Layouts.wide(new Composite(parent, SWT.NONE));
        line.setLayout(Layouts.columns(desk.looks(), 2));
        words = Looks.named(new Label(line, SWT.WRAP), id + ".routing");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Link why = Looks.named(new Link(line, SWT.NONE), id + ".routing.why");
        why.setText("<a>" + desk.say(Texts.of("routing.why.link")) + "</a>");
        why.addListener(SWT.Selection, event -> routings.why(shown));
        visible(false);
    }

    /** Shows that of a lead; empty for none. */
    void about(String number) {
        wanted = number;
        if (number.isEmpty()) {
            visible(false);
            return;
        }
        desk.ask(new FindRouting(number), found -> {
            if (number.equals(wanted) && !line.isDisposed()) {
                found.ifPresentOrElse(this::show, () -> visible(false));
            }
        });
    }

    private void show(Routing routing) {
        shown = routing;
        desk.looks().dress(words, Type.PLAIN, routing.assigned() ? Tone.QUIET : Tone.WARNING);
        words.setText(desk.say(Texts.of("routing.told", routing.lead(), routing.reason())));
        visible(true);
    }

    private void visible(boolean visible) {
        ((GridData) line.getLayoutData()).exclude = !visible;
        line.setVisible(visible);
        line.requestLayout();
    }
}
