package org.twinrail.incentives.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** Figures that are read from afar, each under what it is of, in a row that breaks where there is no room. */
final class Tiles {
    private final Map<String, Label> figures = new LinkedHashMap<>();
    private final Composite row;
    private final Desk desk;

    /**
     * Tiles without figures yet.
     *
     * @param keys what they are of, as the texts have it under {@code tile.KEY}; a figure's label is named {@code incentives.tile.KEY}
     */
    Tiles(Composite parent, Desk desk, List<String> keys) {
        this.desk = desk;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = desk.looks().px(6 * Looks.UNIT);
        row.setLayout(layout);
        for (String key : keys) {
            Composite tile = new Composite(row, SWT.NONE);
            tile.setLayout(Grids.bare(desk, 1));
            Grids.label(tile, desk, SWT.NONE, Type.SMALL, Tone.QUIET).setText(desk.say(Texts.of("tile." + key)));
            figures.put(
                    key,
                    Looks.named(Grids.label(tile, desk, SWT.NONE, Type.TITLE, Tone.INK), "incentives.tile." + key));
        }
    }

    /** The row, to be laid out. */
    Composite control() {
        return row;
    }

    /** Shows a figure in a tone. */
    void show(String key, String figure, Tone tone) {
        Label label = desk.looks().dress(figures.get(key), Type.TITLE, tone);
        label.setText(figure);
    }
}
