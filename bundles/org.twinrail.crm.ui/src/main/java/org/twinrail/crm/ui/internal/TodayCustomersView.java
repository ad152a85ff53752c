package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.crm.pool.Holding;
import org.twinrail.crm.pool.OwnershipChange;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;

/** What a person has to know of their customers, on the Today perspective: those about to be lost, and those got and lost (D23). */
@Component
public final class TodayCustomersView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public TodayCustomersView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "today.customers";
    }

    @Override
    public String perspective() {
        return "today";
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Text title() {
        return Texts.of("today.customers");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new FillLayout());
        SashForm parts = new SashForm(parent, SWT.VERTICAL);
        parts.setSashWidth(desk.looks().px(Looks.UNIT));
        new Body(parts, desk);
        parts.setWeights(new int[] {2, 3});
    }

    /** The view in one window. */
    private final class Body {
        private final PagedTable<Holding> warned;
        private final PagedTable<OwnershipChange> changes;

        private Body(Composite parts, Desk desk) {
            People people = People.of(desk, this::reload);
            warned = HoldingTable.of(part(parts, desk, "today.warned"), desk, clock, "today.warned", true)
                    .whenEmpty(Texts.of("today.warned.none"))
                    .open();
            changes = OwnershipTable.ofPerson(
                            part(parts, desk, "today.ownership"), desk, clock, people, "today.ownership", desk.user())
                    .open();
            desk.whenChanged(this::reload);
        }

        private Composite part(Composite parts, Desk desk, String title) {
            Composite part = new Composite(parts, SWT.NONE);
            part.setLayout(new GridLayout(1, false));
            Label words = desk.looks().dress(new Label(part, SWT.NONE), Type.STRONG, Tone.INK);
            words.setText(desk.say(Texts.of(title)));
            return Layouts.area(part);
        }

        /** Who the people are may be known before the tables are there. */
        private void reload() {
            if (changes != null) {
                warned.reload();
                changes.reload();
            }
        }
    }
}
