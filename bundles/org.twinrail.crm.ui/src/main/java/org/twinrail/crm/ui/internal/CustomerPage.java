package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.CaptureLead;
import org.twinrail.crm.Customer;
import org.twinrail.crm.FindCustomer;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Sections;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** Everything about one customer (D1): who it is, what can be done, both rails over time, and the parts in tabs under them. */
final class CustomerPage {
    private static final int MOST = 500;
    private static final int TIMELINE_HEIGHT = 170;

    private final Desk desk;
    private final Clock clock;
    private final String name;
    private final People people;
    private final Stages stages;
    private final Facts facts;
    private final Timeline timeline;
    private final Sections sections;
    private final RuledButton edit;
    private final RuledButton touch;
    private final RuledButton lead;
    private final RuledButton opportunity;
    private final RuledButton contact;
    private final Label title;
    private final OwnerButtons owner;
    private Customer shown;

    CustomerPage(Composite parent, Desk desk, Clock clock, String name) {
        this.desk = desk;
        this.clock = clock;
        this.name = name;
        parent.setLayout(Layouts.page(desk.looks()));
        people = People.of(desk, this::refill);
        stages = Stages.of(desk, this::refill);
        Composite head = Layouts.wide(new Composite(parent, SWT.NONE));
        head.setLayout(Layouts.columns(desk.looks(), 1));
        title = desk.looks().dress(Looks.named(new Label(head, SWT.NONE), "customer.name"), Type.TITLE, Tone.INK);
        title.setText(name);
        facts = new Facts(head, desk, "customer");
        Layouts.wide(facts.control());
        Composite buttons = Layouts.wide(new Composite(head, SWT.NONE));
        buttons.setLayout(Layouts.row(desk.looks()));
        edit = button(buttons, "edit", "customer.change", "pencil").whenPressed(this::edit);
        touch = button(buttons, "touch", "touch.log", "message-square")
                .whenPressed(() -> TouchForm.open(desk, clock, people, name, ""));
        lead = button(buttons, "lead", "lead.capture", "inbox").whenPressed(() -> leads().capture(name));
        OpportunityForms forms = new OpportunityForms(desk, clock, people);
        opportunity = button(buttons, "opportunity", "opportunity.open", "filter")
                .whenPressed(() -> forms.create(name, false, this::open))
                .orJointly(() -> forms.create(name, true, this::open));
        contact = button(buttons, "contact", "contact.add", "user")
                .whenPressed(() -> CustomerForms.contact(desk, name, null));
        owner = new OwnerButtons(buttons, desk, clock, people, "customer")
                .claim()
                .release()
                .assign();
        timeline = new Timeline(parent, desk, "customer.timeline", LocalDate.now(clock));
        GridData lanes = new GridData(SWT.FILL, SWT.CENTER, true, false);
        lanes.heightHint = desk.looks().px(TIMELINE_HEIGHT);
        timeline.canvas().setLayoutData(lanes);
        sections = new Sections(Layouts.area(parent), desk);
        CustomerParts parts = new CustomerParts(desk, clock, people, stages, name);
        parts.fill(sections, timeline);
        timeline.whenChosen(parts::choose);
        load();
        desk.whenChanged(this::load);
    }

    private LeadForms leads() {
        return new LeadForms(desk, people, stages, captured -> desk.open(ObjectRef.of("lead", captured.number())));
    }

    private void open(Opportunity opened) {
        desk.open(ObjectRef.of("opportunity", opened.number()));
    }

    private RuledButton button(Composite parent, String id, String text, String icon) {
        return new RuledButton(parent, desk, people, "customer." + id, Texts.of(text), icon);
    }

    private void edit() {
        CustomerForms.edit(desk, people, shown);
    }

    private void load() {
        desk.ask(
                new FindCustomer(name),
                found -> found.ifPresentOrElse(this::show, () -> {
                    facts.set("gone", Texts.of("customer.gone"), name);
                    facts.show();
                }));
        desk.ask(
                new ListTouches(name, null, null, null, null, null, null, MOST, 0),
                touches -> desk.ask(
                        new ListOpportunities(name, null, null, null, null, null, null, null, "-openedOn", MOST, 0),
                        opportunities -> timeline.show(touches, opportunities)));
        sections.reload();
    }

    private void show(Customer customer) {
        shown = customer;
        // Opened by the name of one that was merged into it, it is another customer's page.
        title.setText(customer.name().replace("&", "&&"));
        title.requestLayout();
        refill();
        edit.ask(new RecordCustomer(name, null, null, null, null, null, null));
        touch.ask(new LogTouch(name, "visit", null, null, null, null, null));
        lead.ask(new CaptureLead(name, null, null, null, null, null));
        opportunity.ask(new OpenOpportunity(null, name, null, null, null, null, null));
        contact.ask(new RecordContact(name, name, null, null, null));
        owner.about(name);
    }

    private void refill() {
        if (shown == null || facts == null) {
            return;
        }
        facts.set("industry", Texts.of("column.industry"), shown.industry())
                .set("region", Texts.of("column.region"), shown.region())
                .set("owner", Texts.of("column.owner"), owner())
                .set("revenue", Texts.of("column.revenue"), Shown.briefly(shown.revenue(), desk.reader()))
                .set("employees", Texts.of("column.employees"), Shown.number(shown.employees()))
                .set("registration", Texts.of("column.registration"), shown.registration())
                .set("phone", Texts.of("column.phone"), shown.phone())
                .set("email", Texts.of("column.email"), shown.email())
                .set("externalId", Texts.of("column.externalId"), shown.externalId())
                .show();
        if (sections != null) {
            sections.reload();
        }
    }

    private String owner() {
        return shown.owner().isEmpty() ? desk.say(Texts.of("nobody")) : people.name(shown.owner());
    }
}
