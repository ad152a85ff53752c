package org.twinrail.crm.internal.touches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Actor;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.RecordTouch;
import org.twinrail.crm.Touch;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.opportunities.Opportunities;
import org.twinrail.crm.internal.opportunities.OpportunityEntity;
import org.twinrail.crm.internal.undo.WithdrawTouch;

/** Notes, records and lists touches (D1, D31). */
@Component
public final class TouchOperations implements OperationProvider {
    private static final Sorting TOUCHES = Sorting.standard("-at")
            .by("at", "t.on", "t.at", "t.id")
            .by("channel", "t.channel", "t.on", "t.at", "t.id")
            .by("by", "t.by", "t.on", "t.at", "t.id");

    @Override
    public void register(Registrar registrar) {
        registrar.action(LogTouch.class, this::describe, this::log);
        registrar.action(
                RecordTouch.class, (input, work) -> List.of(Deed.of("touch.record", Deed.RECORD)), this::recordTouch);
        registrar.query(ListTouches.class, this::list);
    }

    private List<?> describe(LogTouch input, Work work) {
        CustomerEntity customer = Masters.knownCustomer("customer", input.customer(), work);
        Staff staff = new Staff(work);
        if (Inputs.blank(input.opportunity())) {
            String owner = customer.owner();
            String department = staff.departmentOf(owner);
            Deed deed = new Deed("touch.log", Activities.TOUCH, "", "", "", customer.ref(), owner, department);
            return List.of(deed, customer.fact(staff));
        }
        OpportunityEntity opportunity = opportunity(input, customer, work);
        return List.of(
                Opportunities.deed("touch.log", Activities.TOUCH, opportunity, staff, work),
                customer.fact(staff),
                Opportunities.fact(opportunity, staff, work));
    }

    private static OpportunityEntity opportunity(LogTouch input, CustomerEntity customer, Work work) {
        OpportunityEntity opportunity = Opportunities.known("opportunity", input.opportunity(), work);
        if (!opportunity.customerName().equals(customer.name())) {
            throw Complaints.invalid("opportunity", "touch.other.customer", opportunity.number(), customer.name());
        }
        return opportunity;
    }

    private Touch log(LogTouch input, Work work) {
        Instant at = Inputs.given(input.at(), work.now());
        if (at.isAfter(work.now())) {
            throw Complaints.invalid("at", "day.future", at);
        }
        Staff staff = new Staff(work);
        String partner = work.partner().map(Actor::department).orElse("");
        TouchEntity touch = new TouchEntity();
        touch.customer = Masters.knownCustomer("customer", input.customer(), work);
        touch.at = at;
        touch.on = LocalDate.ofInstant(at, work.clock().getZone());
        touch.track = Rails.of(work.actor().department(), partner, staff);
        touch.channel = input.channel().strip();
        touch.by = work.actor().login();
        touch.note = Inputs.text(input.note());
        touch.campaign = Masters.knownCampaign(input.campaign(), work);
        touch.contact = Masters.knownContact(input.contact(), touch.customer, work);
        touch.opportunity = Inputs.blank(input.opportunity()) ? null : opportunity(input, touch.customer, work);
        Store.of(work).add(touch);
        work.changed(touch.fact(staff));
        work.undoneBy(new WithdrawTouch(touch.id), touch.ref(), null);
        Touch view = touch.view();
        work.publish("crm/touch-logged", view);
        return view;
    }

    private Recorded recordTouch(RecordTouch input, Work work) {
        Staff staff = new Staff(work);
        TouchEntity touch = new TouchEntity();
        touch.by = Inputs.text(staff.known("by", input.by()));
        if (input.track() == null && touch.by.isEmpty()) {
            throw Complaints.invalid("track", "touch.track.missing");
        }
        touch.track = input.track() == null ? Rails.of(staff.departmentOf(touch.by), staff) : input.track();
        touch.on = input.on();
        touch.at = input.on().atStartOfDay(work.clock().getZone()).toInstant();
        touch.channel = input.channel().strip();
        touch.customer = Masters.knownCustomer("customer", input.customer(), work);
        touch.industry = Inputs.text(input.industry());
        touch.campaign = Masters.knownCampaign(input.campaign(), work);
        Store.of(work).add(touch);
        work.changed(touch.fact(staff));
        work.undoneBy(new WithdrawTouch(touch.id), touch.ref(), null);
        return Store.recorded(touch.ref(), true, false, 0);
    }

    private List<Touch> list(ListTouches query, Work work) {
        return new Search<>(
                        TouchEntity.class,
                        "select t from TouchEntity t left join fetch t.customer c left join fetch t.campaign k left"
                                + " join fetch t.contact p left join fetch p.customer left join fetch t.opportunity o left"
                                + " join fetch o.customer left join fetch o.product")
                .is("fk(t.customer)", Masters.ID_OF_CUSTOMER, "customer", query.customer())
                .is("t.by", "by", query.by())
                .is("t.track", "track", query.track())
                .is("fk(t.campaign)", Masters.ID_OF_CAMPAIGN, "campaign", query.campaign())
                .where("t.on >= :from", "from", query.from())
                .where("t.on < :until", "until", query.until())
                .page(work, TOUCHES, new Search.Page(query.sort(), query.limit(), query.offset()), TouchEntity::view);
    }
}
