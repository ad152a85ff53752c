package org.twinrail.crm.ui.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.ListLeads;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.People;
import org.twinrail.workbench.SavedLists;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.FilterCombo;

/** Which leads are shown: by state, by who is responsible or has to answer, by how long they wait, or as a list of one's own says. */
final class LeadFilter {
    private static final int WIDTH = 140;
    private static final List<Integer> HOURS = List.of(4, 24, 48, 72, 168);

    private final Desk desk;
    private final Runnable changed;
    private final FilterCombo state;
    private final FilterCombo owner;
    private final FilterCombo handedTo;
    private final FilterCombo campaign;
    private final FilterCombo waits;

    LeadFilter(Composite parent, Desk desk, People people, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        Composite bar = Layouts.wide(new Composite(parent, SWT.NONE));
        bar.setLayout(Layouts.columns(desk.looks(), 7));
        state = combo(
                bar,
                "state",
                Choices.of(Arrays.stream(LeadState.values())
                        .map(one -> new Choice(one.name(), desk.say(Words.state(one))))
                        .toList()));
        owner = combo(bar, "owner", Offers.people(people));
        handedTo = combo(
                bar,
                "handedTo",
                (any, words, loaded) -> people.whenKnown(() -> Offers.receivers(
                                people,
                                people.departments().stream().map(d -> d.code()).toList())
                        .load(desk, words, loaded)));
        campaign = combo(bar, "campaign", Offers.campaigns());
        waits = combo(
                bar,
                "waits",
                Choices.of(HOURS.stream()
                        .map(hours ->
                                new Choice(String.valueOf(hours), desk.say(Texts.of("filter.waits.least", hours))))
                        .toList()));
        SavedLists lists = new SavedLists(bar, desk, "leads.lists", this::values, this::choose);
        lists.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Button clear = Looks.named(new Button(bar, SWT.PUSH), "leads.clear");
        clear.setImage(desk.looks().icon("x", Looks.Tone.QUIET));
        clear.setToolTipText(desk.say(Texts.of("filter.clear")));
        clear.addListener(SWT.Selection, event -> choose(Map.of()));
    }

    private FilterCombo combo(Composite bar, String key, Choices choices) {
        FilterCombo combo =
                new FilterCombo(bar, desk, "leads." + key, Texts.of("filter.lead." + key), choices, changed);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
        place.widthHint = desk.looks().px(WIDTH);
        combo.widget().setLayoutData(place);
        return combo;
    }

    /** The query for a page of them; those that wait for an answer first, unless the reader sorts otherwise. */
    ListLeads query(String sort, int limit, int offset) {
        return new ListLeads(
                state.value().isEmpty() ? null : LeadState.valueOf(state.value()),
                null,
                owner.value(),
                handedTo.value(),
                campaign.value(),
                sort == null ? "waits" : sort,
                limit,
                offset,
                waits.value().isEmpty() ? null : Integer.valueOf(waits.value()));
    }

    private Map<String, FilterCombo> combos() {
        Map<String, FilterCombo> combos = new LinkedHashMap<>();
        combos.put("state", state);
        combos.put("owner", owner);
        combos.put("handedTo", handedTo);
        combos.put("campaign", campaign);
        combos.put("waits", waits);
        return combos;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        combos().forEach((key, combo) -> values.put(key, combo.value()));
        return values;
    }

    private void choose(Map<String, String> values) {
        combos().forEach((key, combo) -> combo.set(values.getOrDefault(key, "")));
        changed.run();
    }
}
