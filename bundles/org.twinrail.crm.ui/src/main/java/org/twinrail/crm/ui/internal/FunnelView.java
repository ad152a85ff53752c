package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.crm.CountFunnel;
import org.twinrail.crm.Funnel;
import org.twinrail.crm.Half;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.ViewFactory;

/** The funnel by stage (D6): how many stand where and what they may bring, marketing's half above, sales' below. */
@Component
public final class FunnelView implements ViewFactory {
    private static final int ROW = 44;
    private static final int LABEL = 110;
    private static final int SUM = 260;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public FunnelView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "funnel.stages";
    }

    @Override
    public String perspective() {
        return FunnelPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("funnel.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new FillLayout());
        Canvas canvas = new Canvas(parent, SWT.NONE);
        canvas.setBackground(desk.looks().color(Looks.Tone.PAPER));
        canvas.setData("id", "funnel.canvas");
        LocalDate today = LocalDate.now(clock);
        desk.ask(new CountFunnel(LocalDate.of(1990, 1, 1), today.plusDays(1), null), funnel -> {
            canvas.addListener(SWT.Paint, event -> paint(event.gc, canvas.getClientArea(), funnel, desk));
            canvas.redraw();
        });
    }

    private static void paint(GC gc, Rectangle area, Funnel funnel, Desk desk) {
        Looks looks = desk.looks();
        long most = funnel.stages().stream()
                .mapToLong(Funnel.StageCount::count)
                .max()
                .orElse(1);
        int width = Math.max(1, area.width - LABEL - SUM);
        int y = 4 * Looks.UNIT;
        for (Funnel.StageCount stage : funnel.stages()) {
            gc.setForeground(looks.color(Looks.Tone.INK));
            gc.drawString(desk.say(stage.name()), 2 * Looks.UNIT, y + Looks.UNIT, true);
            gc.setBackground(
                    stage.half() == Half.UPPER ? looks.color(Looks.Tone.MARKETING) : looks.color(Looks.Tone.SALES));
            int bar = (int) (width * stage.count() / Math.max(1, most));
            gc.fillRectangle(LABEL, y, Math.max(2, bar), ROW - 3 * Looks.UNIT);
            String sums = stage.amounts().stream().map(Money::toString).collect(Collectors.joining(" · "));
            gc.setForeground(looks.color(Looks.Tone.QUIET));
            gc.drawString(
                    desk.say(Texts.of("funnel.count", stage.count(), stage.lost())) + "  " + sums,
                    LABEL + Math.max(2, bar) + Looks.UNIT,
                    y + Looks.UNIT,
                    true);
            y += ROW;
        }
    }
}
