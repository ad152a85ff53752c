package org.twinrail.crm.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.Term;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.People;
import org.twinrail.workbench.SavedLists;
import org.twinrail.workbench.SearchField;
import org.twinrail.workbench.forms.FilterCombo;

/** Which customers are shown: by a part of the name, industry, region and owner, or as a list of one's own says. */
final class CustomerFilter {
    private static final int WIDTH = 120;

    private final Desk desk;
    private final Runnable changed;
    private final Text text;
    private final FilterCombo industry;
    private final FilterCombo region;
    private final FilterCombo owner;
    private final Button mine;

    CustomerFilter(Composite parent, Desk desk, People people, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        Composite bar = Layouts.wide(new Composite(parent, SWT.NONE));
        bar.setLayout(Layouts.columns(desk.looks(), 7));
        text = Layouts.wide(SearchField.of(bar, desk, "customers.search", Texts.of("customers.search"), changed));
        industry = sized(new FilterCombo(
                bar, desk, "customers.industry", Texts.of("filter.industry"), Offers.terms(Term.INDUSTRY), changed));
        region = sized(new FilterCombo(
                bar, desk, "customers.region", Texts.of("filter.region"), Offers.terms(Term.REGION), changed));
        owner = sized(new FilterCombo(
                bar, desk, "customers.owner", Texts.of("filter.owner"), Offers.people(people), this::ownerChosen));
        mine = Looks.named(new Button(bar, SWT.CHECK), "customers.mine");
        mine.setText(desk.say(Texts.of("filter.mine")));
        mine.addListener(SWT.Selection, event -> {
            owner.set(mine.getSelection() ? desk.user() : "");
            changed.run();
        });
        new SavedLists(bar, desk, "customers.lists", this::values, this::choose);
        Button clear = Looks.named(new Button(bar, SWT.PUSH), "customers.clear");
        clear.setImage(desk.looks().icon("x", Looks.Tone.QUIET));
        clear.setToolTipText(desk.say(Texts.of("filter.clear")));
        clear.addListener(SWT.Selection, event -> choose(Map.of()));
    }

    private FilterCombo sized(FilterCombo combo) {
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
        // Words may be longer than the room usually given to them.
        place.widthHint = Math.max(desk.looks().px(WIDTH), combo.widget().computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        combo.widget().setLayoutData(place);
        return combo;
    }

    private void ownerChosen() {
        mine.setSelection(owner.value().equals(desk.user()));
        changed.run();
    }

    /** The query for a page of them. */
    ListCustomers query(String sort, int limit, int offset) {
        return new ListCustomers(
                text.getText().strip(), industry.value(), region.value(), owner.value(), sort, limit, offset);
    }

    /** "Mine" stays mine, whoever looks. */
    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("text", text.getText().strip());
        values.put("industry", industry.value());
        values.put("region", region.value());
        values.put("owner", mine.getSelection() ? "" : owner.value());
        values.put("mine", String.valueOf(mine.getSelection()));
        return values;
    }

    private void choose(Map<String, String> values) {
        boolean own = Boolean.parseBoolean(values.get("mine"));
        text.setText(values.getOrDefault("text", ""));
        industry.set(values.getOrDefault("industry", ""));
        region.set(values.getOrDefault("region", ""));
        owner.set(own ? desk.user() : values.getOrDefault("owner", ""));
        mine.setSelection(own);
        changed.run();
    }
}
