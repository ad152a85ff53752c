package org.twinrail.incentives.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.charts.ChartCanvas;

/** Charts under their titles, beside one another. */
final class Headed {
    private Headed() {}

    /** A chart under a title that takes some columns of a grid; named {@code incentives.chart.KEY}, its title under {@code chart.KEY}. */
    static ChartCanvas chart(Composite parent, Desk desk, String key, int columns) {
        Composite framed = new Composite(parent, SWT.NONE);
        framed.setLayoutData(Grids.all(columns));
        framed.setLayout(Grids.bare(desk, 1));
        Grids.label(framed, desk, SWT.NONE, Type.STRONG, Tone.INK).setText(desk.say(Texts.of("chart." + key)));
        ChartCanvas chart = new ChartCanvas(framed, desk, "incentives.chart." + key);
        chart.control().setLayoutData(Grids.all(1));
        return chart;
    }
}
