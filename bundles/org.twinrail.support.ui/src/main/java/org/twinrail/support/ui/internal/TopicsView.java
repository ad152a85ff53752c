package org.twinrail.support.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.support.CountQuestions;
import org.twinrail.support.CountQuestions.Count;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;

/** How many questions the first line answers, and on which topics knowledge is missing (D21). */
@Component
public final class TopicsView implements ViewFactory {
    @Override
    public String id() {
        return "support.topics";
    }

    @Override
    public String perspective() {
        return SupportPerspective.ID;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Text title() {
        return Texts.of("topics.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new GridLayout());
        Label total = Looks.named(new Label(parent, SWT.NONE), "topics.total");
        total.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        PagedTable<Count> table = new PagedTable<Count>(
                        body,
                        desk,
                        "topics.table",
                        PagedTable.Source.whole(page -> desk.ask(new CountQuestions(null, null), counts -> {
                            Count all = counts.total();
                            total.setText(desk.say(Texts.of(
                                    "topics.total", all.asked(), all.answered(), all.firstLine(), all.gaps())));
                            page.accept(counts.topics());
                        })))
                .column("topic", Texts.of("column.topic"), 200, null, Count::topic)
                .numbers("asked", Texts.of("column.asked"), 90, null, count -> Shown.number(count.asked()))
                .numbers("answered", Texts.of("column.answered"), 90, null, count -> Shown.number(count.answered()))
                .numbers("first", Texts.of("column.first-line"), 110, null, TopicsView::firstLine)
                .column("gaps", Texts.of("column.gaps"), 120, null, count -> Shown.number(count.gaps()))
                .whenEmpty(Texts.of("topics.none"))
                .open();
        desk.whenChanged(table::reload);
    }

    /** The exact counts: a share of two is no rate. */
    private static String firstLine(Count count) {
        return count.firstLine() + " / " + count.answered();
    }
}
