package org.twinrail.crm.ui.internal;

import java.time.ZoneId;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.requests.Request;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** The head of the page of a lead or an opportunity: its title with the customer, its facts, what it waits for, and what can be done with it. */
final class PageHead {
    private final Desk desk;
    private final People people;
    private final String id;
    private final Composite head;
    private final Label title;
    private final Link customer;
    private final Facts facts;
    private final Label waits;
    private final Composite buttons;
    private String who = "";

    /**
     * An empty head.
     *
     * @param id names its parts, for example {@code opportunity}
     */
    PageHead(Composite parent, Desk desk, People people, String id, String number) {
        this.desk = desk;
        this.people = people;
        this.id = id;
        head = Layouts.wide(new Composite(parent, SWT.NONE));
        head.setLayout(Layouts.columns(desk.looks(), 1));
        Composite line = Layouts.wide(new Composite(head, SWT.NONE));
        line.setLayout(Layouts.columns(desk.looks(), 2));
        title = desk.looks().dress(Looks.named(new Label(line, SWT.NONE), id + ".title"), Type.TITLE, Tone.INK);
        title.setText(number);
        customer = Looks.named(new Link(line, SWT.NONE), id + ".customer");
        customer.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        customer.addListener(SWT.Selection, event -> desk.open(ObjectRef.of("customer", who)));
        facts = new Facts(head, desk, id);
        Layouts.wide(facts.control());
        waits = Layouts.wide(
                desk.looks().dress(Looks.named(new Label(head, SWT.WRAP), id + ".waits"), Type.PLAIN, Tone.ACCENT));
        buttons = Layouts.wide(new Composite(head, SWT.NONE));
        buttons.setLayout(Layouts.row(desk.looks()));
        waiting(null, null);
    }

    /** Adds what can be done. */
    RuledButton button(String key, String text, String icon) {
        return new RuledButton(buttons, desk, people, id + "." + key, Texts.of(text), icon);
    }

    Facts facts() {
        return facts;
    }

    /** Whose it is; a link where that is a customer one can open. */
    void about(String newCustomer, String otherwise) {
        who = newCustomer;
        customer.setText(
                newCustomer.isEmpty() ? otherwise.replace("&", "&&") : "<a>" + newCustomer.replace("&", "&&") + "</a>");
        customer.getParent().layout(true, true);
    }

    /** Shows for whom an action on it waits; null where none does. */
    void waiting(Request request, ZoneId zone) {
        waits.setText(
                request == null
                        ? ""
                        : desk.say(Texts.of(
                                "page.waits",
                                people.name(request.by()),
                                Texts.find("action." + request.action())
                                        .map(desk::say)
                                        .orElse(request.action()),
                                people.name(request.whom()),
                                Shown.moment(request.until(), zone))));
        ((GridData) waits.getLayoutData()).exclude = request == null;
        waits.setVisible(request != null);
        head.getParent().layout(true, true);
    }

    /** Lays out what was shown. */
    void show() {
        facts.show();
        head.getParent().layout(true, true);
    }
}
