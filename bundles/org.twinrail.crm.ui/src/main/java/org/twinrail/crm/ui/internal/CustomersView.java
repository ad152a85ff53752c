package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.Customer;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;

/** All customers, filtered as one likes, with the chosen one's story beside them. */
@Component
public final class CustomersView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public CustomersView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "customers.list";
    }

    @Override
    public String perspective() {
        return CustomersPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("customers.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Body(parent, desk);
    }

    /** The view in one window. */
    private final class Body {
        private final Desk desk;
        private final CustomerFilter filter;
        private final PagedTable<Customer> table;

        private Body(Composite parent, Desk desk) {
            this.desk = desk;
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, this::reload);
            filter = new CustomerFilter(parent, desk, people, this::refresh);
            SashForm halves = Layouts.fill(new SashForm(parent, SWT.HORIZONTAL));
            halves.setSashWidth(Looks.UNIT);
            Composite left = new Composite(halves, SWT.NONE);
            CustomerStory story = new CustomerStory(new Composite(halves, SWT.NONE), desk, clock, people);
            halves.setWeights(new int[] {6, 5});
            table = new PagedTable<Customer>(
                            left,
                            desk,
                            "customers.table",
                            (offset, limit, sort, page) -> desk.ask(filter.query(sort, limit, offset), page))
                    .column("name", Texts.of("column.name"), 190, "name", Customer::name)
                    .column("industry", Texts.of("column.industry"), 80, "industry", Customer::industry)
                    .column("region", Texts.of("column.region"), 80, "region", Customer::region)
                    .column("owner", Texts.of("column.owner"), 80, "owner", c -> people.name(c.owner()))
                    .numbers(
                            "revenue",
                            Texts.of("column.revenue"),
                            120,
                            "revenue",
                            c -> Shown.briefly(c.revenue(), desk.reader()))
                    .numbers(
                            "employees",
                            Texts.of("column.employees"),
                            80,
                            "employees",
                            c -> Shown.number(c.employees()))
                    .column("phone", Texts.of("column.phone"), 120, null, Customer::phone)
                    .column("email", Texts.of("column.email"), 150, null, Customer::email)
                    .column("registration", Texts.of("column.registration"), 160, null, Customer::registration)
                    .whenEmpty(Texts.of("customers.none"))
                    .whenChosen(customer -> story.show(customer.name()))
                    .whenOpened(customer -> desk.open(ObjectRef.of("customer", customer.name())))
                    .open();
            desk.whenChanged(this::reload);
        }

        private void refresh() {
            table.refresh();
        }

        /** Who the people are may be known before the table is there. */
        private void reload() {
            if (table != null) {
                table.reload();
            }
        }
    }
}
