package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.Duration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Term;
import org.twinrail.crm.pool.ListPool;
import org.twinrail.crm.pool.PooledCustomer;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.SearchField;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.FilterCombo;

/** The customers nobody owns: since when, whose they were, why they are there, and who may have them (D23). */
@Component
public final class PoolView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public PoolView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "customers.pool";
    }

    @Override
    public String perspective() {
        return CustomersPerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public org.twinrail.api.Text title() {
        return Texts.of("pool.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Body(parent, desk);
    }

    /** The view in one window. */
    private final class Body {
        private final Desk desk;
        private final Text text;
        private final FilterCombo industry;
        private final FilterCombo region;
        private final PagedTable<PooledCustomer> table;

        private Body(Composite parent, Desk desk) {
            this.desk = desk;
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, this::reload);
            Composite bar = Layouts.wide(new Composite(parent, SWT.NONE));
            bar.setLayout(Layouts.columns(desk.looks(), 3));
            text = Layouts.wide(SearchField.of(bar, desk, "pool.search", Texts.of("customers.search"), this::refresh));
            industry = new FilterCombo(
                    bar,
                    desk,
                    "pool.industry",
                    Texts.of("filter.industry"),
                    Offers.terms(Term.INDUSTRY),
                    this::refresh);
            region = new FilterCombo(
                    bar, desk, "pool.region", Texts.of("filter.region"), Offers.terms(Term.REGION), this::refresh);
            Composite buttons = Layouts.wide(new Composite(parent, SWT.NONE));
            buttons.setLayout(Layouts.row(desk.looks()));
            OwnerButtons owner = new OwnerButtons(buttons, desk, clock, people, "pool")
                    .claim()
                    .assign();
            owner.none(Texts.of("pool.choose"));
            table = new PagedTable<PooledCustomer>(
                            Layouts.area(parent),
                            desk,
                            "pool.table",
                            (offset, limit, sort, page) -> desk.ask(
                                    new ListPool(
                                            text.getText().strip(),
                                            industry.value(),
                                            region.value(),
                                            sort,
                                            limit,
                                            offset),
                                    page))
                    .column("name", Texts.of("column.name"), 200, "name", PooledCustomer::name)
                    .column("industry", Texts.of("column.industry"), 80, "industry", PooledCustomer::industry)
                    .column("region", Texts.of("column.region"), 80, "region", PooledCustomer::region)
                    .column("days", Texts.of("column.pooledFor"), 100, "since", this::days)
                    .column("lastOwner", Texts.of("column.lastOwner"), 110, "lastOwner", p -> lastOwner(p, people))
                    .column("cause", Texts.of("column.cause"), 90, null, p -> desk.say(Words.cause(p.cause())))
                    .column("reason", Texts.of("column.reason"), 320, null, p -> desk.say(p.reason()))
                    .whenEmpty(Texts.of("pool.none"))
                    .whenChoiceChanges(chosen -> chosen.ifPresentOrElse(
                            pooled -> owner.about(pooled.name()), () -> owner.none(Texts.of("pool.choose"))))
                    .whenOpened(pooled -> desk.open(ObjectRef.of("customer", pooled.name())))
                    .open();
            desk.whenChanged(this::reload);
        }

        private String days(PooledCustomer pooled) {
            return desk.say(Texts.of(
                    "pool.days",
                    Duration.between(pooled.since(), clock.instant()).toDays()));
        }

        private String lastOwner(PooledCustomer pooled, People people) {
            return pooled.lastOwner().isEmpty() ? desk.say(Texts.of("pool.never")) : people.name(pooled.lastOwner());
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
