package org.twinrail.crm.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;
import org.twinrail.crm.Customer;
import org.twinrail.crm.ListCustomers;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.ViewFactory;

/** All customers, found by any part of the name, with the chosen one's story beside them. */
@Component
public final class CustomersView implements ViewFactory {
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
    public org.twinrail.api.Text title() {
        return Texts.of("customers.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new GridLayout(1, false));
        Text search = new Text(parent, SWT.SEARCH | SWT.BORDER | SWT.ICON_SEARCH);
        search.setMessage(desk.say(Texts.of("customers.search")));
        search.setData("id", "customers.search");
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        halves.setSashWidth(Looks.UNIT);
        Composite left = new Composite(halves, SWT.NONE);
        Composite right = new Composite(halves, SWT.NONE);
        right.setBackground(desk.looks().color(Looks.Tone.PAPER));
        halves.setWeights(new int[] {5, 6});
        CustomerStory story = new CustomerStory(right, desk);
        PagedTable<Customer> table = new PagedTable<Customer>(
                        left,
                        desk,
                        "customers.table",
                        (offset, limit, sort, page) -> desk.ask(
                                new ListCustomers(search.getText().strip(), null, null, null, sort, limit, offset),
                                page))
                .column("name", Texts.of("column.name"), 220, null, Customer::name)
                .column("industry", Texts.of("column.industry"), 80, null, Customer::industry)
                .column("region", Texts.of("column.region"), 80, null, Customer::region)
                .column("owner", Texts.of("column.owner"), 80, null, Customer::owner)
                .whenChosen(customer -> story.show(customer.name()));
        search.addListener(SWT.Modify, event -> table.refresh());
        table.open();
    }
}
