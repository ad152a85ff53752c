package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.Touch;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;

/** One customer's story beside the list: the two rails over time, the opportunities, the touches (D1). */
final class CustomerStory {
    private static final int MOST = 500;
    private static final int TIMELINE_HEIGHT = 170;

    private final Desk desk;
    private final Label name;
    private final Button open;
    private final Button touch;
    private final Timeline timeline;
    private final SashForm tables;
    private final PagedTable<Opportunity> opportunities;
    private final PagedTable<Touch> touches;
    private String shown = "";

    CustomerStory(Composite parent, Desk desk, Clock clock, People people) {
        this.desk = desk;
        Looks looks = desk.looks();
        parent.setLayout(Layouts.columns(looks, 1));
        Composite head = Layouts.wide(new Composite(parent, SWT.NONE));
        head.setLayout(Layouts.columns(looks, 3));
        name = looks.dress(Looks.named(new Label(head, SWT.WRAP), "story.name"), Type.TITLE, Tone.INK);
        name.setText(desk.say(Texts.of("story.none")));
        Layouts.wide(name);
        touch = button(head, "story.touch", "message-square", "touch.log");
        touch.addListener(SWT.Selection, event -> TouchForm.open(desk, clock, people, shown, ""));
        open = button(head, "story.open", "chevron-right", "story.open");
        open.addListener(SWT.Selection, event -> desk.open(ObjectRef.of("customer", shown)));
        timeline = new Timeline(parent, desk, "story.timeline", LocalDate.now(clock));
        GridData lanes = new GridData(SWT.FILL, SWT.CENTER, true, false);
        lanes.heightHint = looks.px(TIMELINE_HEIGHT);
        timeline.canvas().setLayoutData(lanes);
        tables = Layouts.fill(new SashForm(parent, SWT.VERTICAL));
        tables.setSashWidth(Looks.UNIT);
        Stages stages = Stages.of(desk, this::reload);
        opportunities = OpportunityTable.of(
                        new Composite(tables, SWT.NONE),
                        desk,
                        people,
                        stages,
                        "story.opportunities",
                        false,
                        (offset, limit, sort, page) -> {
                            if (shown.isEmpty()) {
                                page.accept(List.of());
                            } else {
                                desk.ask(opportunities(sort, limit, offset), page);
                            }
                        })
                .open();
        touches = TouchTable.of(new Composite(tables, SWT.NONE), desk, clock, people, "story.touches", () -> shown)
                .whenChosen(timeline::mark)
                .open();
        tables.setWeights(new int[] {2, 3});
        visible(false);
        timeline.whenChosen(one -> touches.select(row -> row.id().equals(one.id())));
        desk.whenChanged(() -> {
            if (!shown.isEmpty()) {
                lanes();
                reload();
            }
        });
    }

    private Button button(Composite parent, String id, String icon, String text) {
        Button button = Looks.named(new Button(parent, SWT.PUSH), id);
        button.setImage(desk.looks().icon(icon, Tone.ACCENT));
        button.setText(desk.say(Texts.of(text)));
        button.setEnabled(false);
        return button;
    }

    private ListOpportunities opportunities(String sort, int limit, int offset) {
        String order = sort == null ? "-openedOn" : sort;
        return new ListOpportunities(shown, null, null, null, null, null, null, null, order, limit, offset);
    }

    private void reload() {
        if (touches != null) {
            opportunities.reload();
            touches.reload();
        }
    }

    private void visible(boolean visible) {
        timeline.canvas().setVisible(visible);
        tables.setVisible(visible);
    }

    void show(String customer) {
        shown = customer;
        visible(true);
        name.setText(customer);
        name.requestLayout();
        open.setEnabled(true);
        touch.setEnabled(true);
        lanes();
        opportunities.refresh();
        touches.refresh();
    }

    private void lanes() {
        String customer = shown;
        desk.ask(
                new ListTouches(customer, null, null, null, null, null, null, MOST, 0),
                made -> desk.ask(opportunities(null, MOST, 0), deals -> {
                    if (customer.equals(shown)) {
                        timeline.show(made, deals);
                    }
                }));
    }
}
