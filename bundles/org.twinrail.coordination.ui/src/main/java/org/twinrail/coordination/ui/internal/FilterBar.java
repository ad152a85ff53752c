package org.twinrail.coordination.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Text;
import org.twinrail.coordination.ListConflicts.Which;
import org.twinrail.coordination.Severity;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.People;
import org.twinrail.workbench.SavedLists;

/** What a list of conflicts is narrowed by; what was chosen last is there again the next time. */
final class FilterBar {
    private static final String KEPT = "conflicts.filter";

    private final Desk desk;
    private final People people;
    private final Runnable changed;
    private final Composite row;
    private final Combo which;
    private final Combo kind;
    private final Combo severity;
    private final Button mine;

    FilterBar(Composite parent, Desk desk, People people, Runnable changed) {
        this.desk = desk;
        this.people = people;
        this.changed = changed;
        row = Rows.row(parent, desk);
        which = combo(
                "conflicts.which", "filter.which.tip", List.of(Which.values()), w -> Texts.of("which." + w), null);
        severity = combo(
                "conflicts.severity",
                "filter.severity.tip",
                List.of(Severity.values()),
                s -> Texts.of("severity." + s),
                Texts.of("filter.severity"));
        kind = combo("conflicts.kind", "filter.kind.tip", Kinds.CODES, Texts::kind, Texts.of("filter.kind"));
        mine = Looks.named(new Button(row, SWT.CHECK), "conflicts.mine");
        mine.setText(desk.say(Texts.of("filter.mine")));
        mine.setToolTipText(desk.say(Texts.of("filter.mine.tip")));
        mine.addListener(SWT.Selection, event -> change());
        new SavedLists(row, desk, "conflicts.lists", this::values, this::take);
        show(read(desk.setting(KEPT, "")));
    }

    private <T> Combo combo(String id, String tip, List<T> values, Function<T, Text> title, Text all) {
        Combo combo = Looks.named(new Combo(row, SWT.READ_ONLY), id);
        combo.setToolTipText(desk.say(Texts.of(tip)));
        combo.setVisibleItemCount(values.size() + 1);
        if (all != null) {
            combo.add(desk.say(all));
        }
        values.forEach(value -> combo.add(desk.say(title.apply(value))));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> change());
        return combo;
    }

    /** The bar, to be laid out. */
    Composite control() {
        return row;
    }

    private void change() {
        List<String> kept = new ArrayList<>();
        values().forEach((key, value) -> kept.add(key + "=" + value));
        desk.keep(KEPT, String.join(" ", kept));
        changed.run();
    }

    private void take(Map<String, String> values) {
        show(values);
        change();
    }

    /** What is chosen, in words that stay the same whichever language the person works in. */
    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("which", filter().which().name());
        if (filter().kind() != null) {
            values.put("kind", filter().kind());
        }
        if (filter().severity() != null) {
            values.put("severity", filter().severity().name());
        }
        if (mine.getSelection()) {
            values.put("mine", "yes");
        }
        return values;
    }

    private static Map<String, String> read(String kept) {
        Map<String, String> values = new HashMap<>();
        for (String pair : kept.split(" ")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return values;
    }

    private void show(Map<String, String> values) {
        which.select(Math.max(0, names(Which.values()).indexOf(values.getOrDefault("which", ""))));
        kind.select(1 + Kinds.CODES.indexOf(values.getOrDefault("kind", "")));
        severity.select(1 + names(Severity.values()).indexOf(values.getOrDefault("severity", "")));
        mine.setSelection("yes".equals(values.get("mine")));
    }

    private static List<String> names(Enum<?>[] values) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        return names;
    }

    /** What the person wants to see. */
    ConflictFilter filter() {
        int severe = severity.getSelectionIndex();
        int kindOf = kind.getSelectionIndex();
        return new ConflictFilter(
                Which.values()[Math.max(0, which.getSelectionIndex())],
                kindOf <= 0 ? null : Kinds.CODES.get(kindOf - 1),
                severe <= 0 ? null : Severity.values()[severe - 1],
                mine.getSelection() ? Names.meaning(desk.user(), people) : null);
    }
}
