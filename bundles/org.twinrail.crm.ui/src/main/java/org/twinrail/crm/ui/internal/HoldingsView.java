package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.crm.pool.Holding;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;

/** The person's own customers, and when each falls into the public pool if nothing happens (D23). */
@Component
public final class HoldingsView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public HoldingsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "customers.holdings";
    }

    @Override
    public String perspective() {
        return CustomersPerspective.ID;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Text title() {
        return Texts.of("holdings.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(Layouts.page(desk.looks()));
        People people = People.of(desk, () -> {});
        Composite buttons = Layouts.wide(new Composite(parent, SWT.NONE));
        buttons.setLayout(Layouts.row(desk.looks()));
        OwnerButtons owner = new OwnerButtons(buttons, desk, clock, people, "holdings")
                .release()
                .assign();
        owner.none(Texts.of("pool.choose"));
        PagedTable<Holding> table = HoldingTable.of(Layouts.area(parent), desk, clock, "holdings.table", false)
                .whenEmpty(Texts.of("holdings.none"))
                .whenChoiceChanges(chosen -> chosen.ifPresentOrElse(
                        holding -> owner.about(holding.customer()), () -> owner.none(Texts.of("pool.choose"))))
                .open();
        desk.whenChanged(table::reload);
    }
}
