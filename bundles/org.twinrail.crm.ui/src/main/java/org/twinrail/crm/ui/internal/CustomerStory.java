package org.twinrail.crm.ui.internal;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.Touch;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** One customer's story: the two rails over time, the opportunities, the touches (D1). */
final class CustomerStory {
    private static final int MOST = 500;
    private static final int TIMELINE_HEIGHT = 150;

    private final Desk desk;
    private final Label name;
    private final Timeline timeline;
    private final Table opportunities;
    private final Table touches;
    private String shown = "";

    CustomerStory(Composite parent, Desk desk) {
        this.desk = desk;
        GridLayout layout = new GridLayout(1, false);
        layout.verticalSpacing = 2 * Looks.UNIT;
        parent.setLayout(layout);
        name = new Label(parent, SWT.NONE);
        name.setFont(desk.looks().font(Looks.Type.TITLE));
        name.setForeground(desk.looks().color(Looks.Tone.INK));
        name.setBackground(desk.looks().color(Looks.Tone.PAPER));
        name.setText(desk.say(Texts.of("story.none")));
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        timeline = new Timeline(parent, desk);
        GridData lanes = new GridData(SWT.FILL, SWT.CENTER, true, false);
        lanes.heightHint = TIMELINE_HEIGHT;
        timeline.canvas().setLayoutData(lanes);
        opportunities = table(
                parent,
                "column.number",
                "column.product",
                "column.stage",
                "column.outcome",
                "column.amount",
                "column.owner");
        touches = table(parent, "column.on", "column.track", "column.channel", "column.by", "column.campaign");
    }

    private Table table(Composite parent, String... columns) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (String column : columns) {
            TableColumn c = new TableColumn(table, column.equals("column.amount") ? SWT.RIGHT : SWT.LEFT);
            c.setText(desk.say(Texts.of(column)));
            c.setWidth(105);
        }
        return table;
    }

    void show(String customer) {
        shown = customer;
        name.setText(customer);
        desk.ask(new ListTouches(customer, null, null, null, null, null, null, MOST, 0), found -> {
            if (customer.equals(shown)) {
                touches(found);
            }
        });
        desk.ask(new ListOpportunities(customer, null, null, null, null, null, null, null, null, MOST, 0), found -> {
            if (customer.equals(shown)) {
                opportunities(found);
            }
        });
    }

    private void touches(List<Touch> found) {
        timeline.show(found);
        touches.removeAll();
        for (Touch touch : found) {
            TableItem item = new TableItem(touches, SWT.NONE);
            item.setText(new String[] {
                touch.on().toString(),
                desk.say(Texts.of("track." + touch.track())),
                touch.channel(),
                touch.by(),
                touch.campaign()
            });
            item.setForeground(
                    1,
                    switch (touch.track()) {
                        case MARKETING -> desk.looks().color(Looks.Tone.MARKETING);
                        case SALES -> desk.looks().color(Looks.Tone.SALES);
                        case JOINT -> desk.looks().color(Looks.Tone.JOINT);
                    });
        }
    }

    private void opportunities(List<Opportunity> found) {
        opportunities.removeAll();
        for (Opportunity opportunity : found) {
            String amount =
                    opportunity.amount() == null ? "" : opportunity.amount().toString();
            String[] cells = {
                opportunity.number(),
                opportunity.product(),
                opportunity.stage(),
                desk.say(Texts.of("outcome." + opportunity.outcome())),
                amount,
                opportunity.owner()
            };
            new TableItem(opportunities, SWT.NONE)
                    .setText(Arrays.stream(cells).map(c -> c == null ? "" : c).toArray(String[]::new));
        }
    }
}
