package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.crm.Campaign;
import org.twinrail.crm.Conversion;
import org.twinrail.crm.CountConversion;
import org.twinrail.crm.CountConversion.Origin;
import org.twinrail.crm.CountFunnel;
import org.twinrail.crm.Funnel;
import org.twinrail.crm.ListCampaigns;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.charts.ChartCanvas;

/** Conversion (D6): how many of a span's leads and opportunities came how far, and what became of them by channel, campaign, department, person. */
@Component
public final class ConversionView implements ViewFactory {
    private static final int MANY = 1000;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public ConversionView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "funnel.conversion";
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
        new Body(parent, desk);
    }

    /** The view in one window. */
    private final class Body {
        private final Desk desk;
        private final SpanCombo span;
        private final TrackCombo track;
        private final Combo by;
        private final People people;
        private final ChartCanvas chart;
        private final PagedTable<Conversion> table;
        private List<Campaign> campaigns = List.of();

        private Body(Composite parent, Desk desk) {
            this.desk = desk;
            parent.setLayout(Layouts.page(desk.looks()));
            people = People.of(desk, this::reload);
            Composite bar = Layouts.wide(new Composite(parent, SWT.NONE));
            bar.setLayout(Layouts.columns(desk.looks(), 3));
            span = new SpanCombo(bar, desk, clock, "funnel.span", this::reload);
            Stages stages = Stages.of(desk, () -> {});
            track = new TrackCombo(bar, desk, "funnel.conversion.track", stages, this::reload);
            by = Looks.named(new Combo(bar, SWT.READ_ONLY), "funnel.by");
            for (Origin origin : Origin.values()) {
                by.add(desk.say(Texts.of("by." + origin)));
            }
            by.select(0);
            by.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
            by.addListener(SWT.Selection, event -> reload());
            SashForm halves = Layouts.fill(new SashForm(parent, SWT.VERTICAL));
            halves.setSashWidth(Looks.UNIT);
            chart = new ChartCanvas(halves, desk, "funnel.chart");
            table = table(new Composite(halves, SWT.NONE));
            halves.setWeights(new int[] {5, 4});
            desk.ask(new ListCampaigns(null, null, MANY, 0), found -> {
                campaigns = List.copyOf(found);
                reload();
            });
            stages.whenKnown(this::reload);
            desk.whenChanged(this::reload);
        }

        private PagedTable<Conversion> table(Composite parent) {
            return new PagedTable<Conversion>(parent, desk, "funnel.conversions", PagedTable.Source.whole(this::ask))
                    .column("origin", Texts.of("column.origin"), 180, null, this::origin)
                    .numbers("leads", Texts.of("section.leads"), 80, null, c -> Shown.number(c.leads()))
                    .numbers("qualified", Texts.of("lead.QUALIFIED"), 80, null, c -> Shown.number(c.qualified()))
                    .numbers(
                            "qualifiedShare",
                            Texts.of("column.qualifiedShare"),
                            80,
                            null,
                            c -> Shares.percent(c.qualified(), c.leads()))
                    .numbers("opened", Texts.of("column.opportunity"), 80, null, c -> Shown.number(c.opened()))
                    .numbers("won", Texts.of("outcome.WON"), 80, null, c -> Shown.number(c.won()))
                    .numbers("lost", Texts.of("outcome.LOST"), 80, null, c -> Shown.number(c.lost()))
                    .numbers(
                            "wonShare",
                            Texts.of("column.wonShare"),
                            80,
                            null,
                            c -> Shares.percent(c.won(), c.won() + c.lost()))
                    .numbers(
                            "amounts",
                            Texts.of("column.wonAmount"),
                            150,
                            null,
                            c -> Sums.of(c.amounts(), desk.reader()))
                    .whenEmpty(Texts.of("conversion.none"))
                    .open();
        }

        private Origin origin() {
            return Origin.values()[Math.max(0, by.getSelectionIndex())];
        }

        /** What brought it, by its name. */
        private String origin(Conversion row) {
            if (row.origin().isEmpty()) {
                return desk.say(Texts.of("origin.none"));
            }
            return switch (origin()) {
                case CHANNEL -> Words.channel(desk, row.origin());
                case CAMPAIGN ->
                    campaigns.stream()
                            .filter(campaign -> campaign.code().equals(row.origin()))
                            .map(Campaign::name)
                            .findFirst()
                            .orElse(row.origin());
                case DEPARTMENT, PERSON -> people.name(row.origin());
            };
        }

        private void ask(Consumer<List<Conversion>> all) {
            desk.ask(new CountConversion(span.from(), span.until(), track.value(), origin()), all);
        }

        private void reload() {
            if (table == null || track.value().isEmpty()) {
                return;
            }
            table.reload();
            desk.ask(new CountFunnel(span.from(), span.until(), track.value()), this::show);
        }

        private void show(Funnel funnel) {
            List<Funnel.StageCount> stages = funnel.stages();
            if (stages.stream().allMatch(stage -> stage.reached() == 0)) {
                chart.clear(Texts.of("conversion.none"));
                return;
            }
            chart.show(
                    Text.same(stages.stream()
                            .map(stage -> desk.say(stage.name()) + "  " + stage.reached() + "  "
                                    + desk.say(Texts.of("funnel.count", stage.count(), stage.lost())))
                            .collect(Collectors.joining("\n"))),
                    new StageChart(stages));
        }
    }
}
