package org.twinrail.coordination.ui.internal.advice;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.coordination.advice.AdviceUse;
import org.twinrail.coordination.advice.AdviceUse.Counts;
import org.twinrail.coordination.advice.CountAdvice;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;

/** How advice was used in a span, by the departments that advised and that were responsible (D4). */
@Component
public final class AdviceUseView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AdviceUseView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "cooperation.use";
    }

    @Override
    public String perspective() {
        return CooperationPerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("use.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk, clock);
    }

    /** A line of the report; the last adds the others up. */
    private record Line(Text adviser, Text host, Counts counts, BigDecimal adoption) {}

    /** The view of one window. */
    private static final class Page {
        private final Desk desk;
        private final Clock clock;
        private final Combo span;
        private final Label said;
        private final PagedTable<Line> table;

        Page(Composite parent, Desk desk, Clock clock) {
            this.desk = desk;
            this.clock = clock;
            parent.setLayout(Grids.framed(desk, 1));
            Composite bar = Rows.row(parent, desk);
            span = Looks.named(new Combo(bar, SWT.READ_ONLY), "advice.use.span");
            for (Span each : Span.values()) {
                span.add(desk.say(Texts.of("span." + each)));
            }
            span.setVisibleItemCount(Span.values().length);
            span.select(0);
            said = Looks.named(Grids.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "advice.use.said");
            said.setLayoutData(Grids.across(1));
            Composite body = new Composite(parent, SWT.NONE);
            body.setLayoutData(Grids.all(1));
            table = columns(new PagedTable<>(body, desk, "advice.use.table", PagedTable.Source.whole(this::ask)));
            span.addListener(SWT.Selection, event -> table.refresh());
            desk.whenChanged(table::reload);
        }

        private PagedTable<Line> columns(PagedTable<Line> lines) {
            lines.column("adviser", Texts.of("column.adviser.department"), 110, null, l -> desk.say(l.adviser()))
                    .column("host", Texts.of("column.host.department"), 110, null, l -> desk.say(l.host()));
            count(lines, "asked", Counts::asked);
            count(lines, "offered", Counts::offered);
            count(lines, "inTime", Counts::inTime);
            count(lines, "late", Counts::late);
            count(lines, "declined", Counts::declined);
            count(lines, "deemed", Counts::deemed);
            count(lines, "open", Counts::open);
            count(lines, "taken", Counts::taken);
            count(lines, "notTaken", Counts::notTaken);
            count(lines, "unanswered", Counts::unanswered);
            return lines.numbers(
                            "adoption",
                            Texts.of("use.adoption"),
                            80,
                            null,
                            l -> l.adoption() == null ? "" : l.adoption().toPlainString() + " %")
                    .whenEmpty(Texts.of("use.none"))
                    .open();
        }

        private static void count(PagedTable<Line> lines, String key, ToIntFunction<Counts> figure) {
            lines.numbers(
                    key, Texts.of("use." + key), 70, null, line -> String.valueOf(figure.applyAsInt(line.counts())));
        }

        private void ask(Consumer<List<Line>> page) {
            Span chosen = Span.values()[Math.max(0, span.getSelectionIndex())];
            LocalDate today = LocalDate.now(clock);
            desk.ask(new CountAdvice(chosen.from(today), chosen.to(today)), use -> {
                said.setText(desk.say(Texts.of(
                        "use.said",
                        Shown.day(use.from()),
                        Shown.day(use.to().minusDays(1)),
                        use.total().asked() + use.total().offered())));
                said.requestLayout();
                page.accept(lines(use));
            });
        }

        private static List<Line> lines(AdviceUse use) {
            List<Line> lines = new ArrayList<>();
            use.rows()
                    .forEach(row ->
                            lines.add(new Line(row.adviser().name(), row.host().name(), row.counts(), row.adoption())));
            if (lines.size() > 1) {
                lines.add(new Line(Texts.of("use.total"), Text.EMPTY, use.total(), use.adoption()));
            }
            return lines;
        }
    }
}
