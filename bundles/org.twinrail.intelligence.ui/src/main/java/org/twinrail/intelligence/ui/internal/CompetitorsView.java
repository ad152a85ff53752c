package org.twinrail.intelligence.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.intelligence.Competitor;
import org.twinrail.intelligence.ListCompetitors;
import org.twinrail.intelligence.RecordCompetitor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** The competitors; a double click opens the card of one (D8). */
@Component
public final class CompetitorsView implements ViewFactory {
    @Override
    public String id() {
        return "intelligence.competitors";
    }

    @Override
    public String perspective() {
        return IntelligencePerspective.ID;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Text title() {
        return Texts.of("competitors.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(Layouts.page(desk.looks()));
        People people = People.of(desk, () -> {});
        new RuledButton(
                        Layouts.row(parent, desk.looks()),
                        desk,
                        people,
                        "competitors.new",
                        Texts.of("competitor.new"),
                        "plus")
                .whenPressed(() -> CompetitorForms.edit(desk, null))
                .ask(new RecordCompetitor("-", null, null, null, null));
        PagedTable<Competitor> table = new PagedTable<Competitor>(
                        Layouts.area(parent),
                        desk,
                        "competitors.table",
                        (offset, limit, sort, page) -> desk.ask(new ListCompetitors(null, limit, offset), page))
                .column("name", Texts.of("column.name"), 160, null, Competitor::name)
                .numbers(
                        "price",
                        Texts.of("column.price"),
                        130,
                        null,
                        competitor -> Shown.briefly(competitor.typicalPrice(), desk.reader()))
                .column("strengths", Texts.of("column.strengths"), 240, null, Competitor::strengths)
                .column("weaknesses", Texts.of("column.weaknesses"), 240, null, Competitor::weaknesses)
                .column("answer", Texts.of("column.answer"), 280, null, Competitor::answer)
                .whenOpened(competitor -> desk.open(ObjectRef.of("competitor", competitor.name())))
                .whenEmpty(Texts.of("competitors.none"))
                .open();
        desk.whenChanged(table::reload);
    }
}
