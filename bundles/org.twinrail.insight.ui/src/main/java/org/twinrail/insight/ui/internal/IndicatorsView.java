package org.twinrail.insight.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.insight.Indicator;
import org.twinrail.insight.ListDefinitions;
import org.twinrail.insight.ListIndicators;
import org.twinrail.insight.ListIndicators.Line;
import org.twinrail.insight.RetireIndicator;
import org.twinrail.insight.Standing;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** The indicators with their figures, and below them the trend of the chosen one and what it comes from (D33). */
@Component
public final class IndicatorsView implements ViewFactory {
    @Override
    public String id() {
        return "insight.indicators";
    }

    @Override
    public String perspective() {
        return InsightPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("indicators.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk);
    }

    /** The view of one window. */
    private static final class Page {
        /** How many periods ago the periods to choose from are, in their order. */
        private static final List<Integer> AGO = List.of(1, 0, 2, 3);

        private final Desk desk;
        private final Combo period;
        private final RuledButton change;
        private final RuledButton retire;
        private final TrendPane trend;
        private Standing chosen;

        Page(Composite parent, Desk desk) {
            this.desk = desk;
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, () -> {});
            Composite row = Layouts.row(parent, desk.looks());
            period = Looks.named(new Combo(row, SWT.READ_ONLY), "insight.period");
            AGO.forEach(ago -> period.add(desk.say(Texts.of("ago." + ago))));
            period.select(0);
            Button define = Looks.named(new Button(row, SWT.PUSH), "insight.define");
            define.setText(desk.say(Texts.of("indicator.new")));
            define.setImage(desk.looks().icon("plus", Tone.INK));
            define.addListener(SWT.Selection, event -> IndicatorForms.edit(desk, null));
            change = new RuledButton(row, desk, people, "insight.change", Texts.of("indicator.change"), "pencil")
                    .whenPressed(() -> definition(indicator -> IndicatorForms.edit(desk, indicator)));
            retire = new RuledButton(row, desk, people, "insight.retire", Texts.of("indicator.retire"), "x")
                    .whenPressed(() -> desk.perform(new RetireIndicator(chosen.code()), outcome -> {}));
            SashForm halves = Layouts.fill(new SashForm(parent, SWT.VERTICAL));
            halves.setSashWidth(Looks.UNIT);
            PagedTable<Line> table = IndicatorTable.of(
                            new Composite(halves, SWT.NONE),
                            desk,
                            people,
                            "insight.table",
                            PagedTable.Source.whole(rows -> desk.ask(new ListIndicators(ago(), null, null), rows)))
                    .whenChoiceChanges(this::choose)
                    .whenEmpty(Texts.of("indicators.none"))
                    .open();
            Composite below = new Composite(halves, SWT.NONE);
            below.setLayout(new FillLayout());
            trend = new TrendPane(below, desk, people);
            choose(Optional.empty());
            period.addListener(SWT.Selection, event -> table.refresh());
            people.whenKnown(table::reload);
            desk.whenChanged(table::reload);
        }

        private int ago() {
            return AGO.get(Math.max(0, period.getSelectionIndex()));
        }

        private void choose(Optional<Line> line) {
            Standing now = line.map(Line::standing).orElse(null);
            trend.show(now);
            chosen = now;
            if (now == null) {
                List.of(change, retire).forEach(button -> button.disabled(Texts.of("indicators.choose")));
            } else {
                List.of(change, retire).forEach(button -> button.ask(new RetireIndicator(now.code())));
            }
        }

        private void definition(Consumer<Indicator> found) {
            String code = chosen.code();
            desk.ask(new ListDefinitions(false), all -> all.stream()
                    .filter(indicator -> indicator.code().equals(code))
                    .findFirst()
                    .ifPresent(found));
        }
    }
}
