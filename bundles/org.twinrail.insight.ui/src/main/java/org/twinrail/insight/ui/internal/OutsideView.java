package org.twinrail.insight.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.insight.Level;
import org.twinrail.insight.ListIndicators;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;

/** Which figures of the last period are not as they should be, on the Today perspective (D33). */
@Component
public final class OutsideView implements ViewFactory {
    @Override
    public String id() {
        return "today.indicators";
    }

    @Override
    public String perspective() {
        return "today";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Text title() {
        return Texts.of("outside.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(Layouts.page(desk.looks()));
        People people = People.of(desk, () -> {});
        PagedTable<ListIndicators.Line> table = IndicatorTable.of(
                        Layouts.area(parent),
                        desk,
                        people,
                        "insight.outside",
                        PagedTable.Source.whole(rows -> desk.ask(new ListIndicators(1, Level.WATCH, null), rows)))
                .whenEmpty(Texts.of("outside.none"))
                .open();
        people.whenKnown(table::reload);
        desk.whenChanged(table::reload);
    }
}
