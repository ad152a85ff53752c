package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** The small tables in which a decision is explained, and what they call places and facts. */
final class WhyTables {
    private WhyTables() {}

    /** One column: its title, and its width at 100 %. */
    record Column(String title, int width) {}

    static Table table(Composite parent, Desk desk, String id, Column... columns) {
        Table table = Looks.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), id);
        table.setHeaderVisible(true);
        for (Column column : columns) {
            TableColumn shown = new TableColumn(table, SWT.LEFT);
            shown.setText(desk.say(Texts.of(column.title())));
            desk.looks().wide(shown, column.width());
        }
        return table;
    }

    /** {@code row 9} in the reader's language. */
    static String place(String place, Desk desk) {
        String[] words = place.split(" ");
        return words.length == 2
                ? Texts.find("place." + words[0], words[1]).map(desk::say).orElse(place)
                : place;
    }

    /** A kind of fact: what it is, and as rules call it. */
    static String kind(String code, Desk desk) {
        return named("fact.kind." + code, code, desk);
    }

    /** A field of a fact: what it is, and as rules call it. */
    static String field(String code, Desk desk) {
        return named("fact.field." + code, code, desk);
    }

    private static String named(String key, String code, Desk desk) {
        return Texts.find(key)
                .map(desk::say)
                .filter(name -> !name.equals(code))
                .map(name -> name + "  " + code)
                .orElse(code);
    }
}
