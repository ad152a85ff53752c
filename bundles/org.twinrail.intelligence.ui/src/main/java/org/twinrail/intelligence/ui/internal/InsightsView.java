package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.intelligence.Insight;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.ListInsights;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** The insights: candidates to decide on, and what was confirmed and used (D7). */
@Component
public final class InsightsView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public InsightsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "intelligence.insights";
    }

    @Override
    public String perspective() {
        return IntelligencePerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("insights.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk, clock);
    }

    /** The view of one window. */
    private static final class Page {
        private static final int REST_MILLIS = 150;

        private final RuledButton confirm;
        private final RuledButton dismiss;
        private final RuledButton use;
        private final Pause rest;
        private Insight chosen;

        Page(Composite parent, Desk desk, Clock clock) {
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, () -> {});
            InsightForms forms = new InsightForms(desk, people);
            Composite row = Layouts.row(parent, desk.looks());
            confirm = new RuledButton(row, desk, people, "insights.confirm", Texts.of("insight.confirm"), "check")
                    .whenPressed(() -> forms.confirm(chosen));
            dismiss = new RuledButton(row, desk, people, "insights.dismiss", Texts.of("insight.dismiss"), "x")
                    .whenPressed(() -> forms.dismiss(chosen));
            use = new RuledButton(row, desk, people, "insights.use", Texts.of("insight.use"), "gavel")
                    .whenPressed(() -> forms.use(chosen));
            rest = new Pause(row, REST_MILLIS, this::ask);
            PagedTable<Insight> table = new PagedTable<Insight>(
                            Layouts.area(parent),
                            desk,
                            "insights.table",
                            (offset, limit, sort, page) ->
                                    desk.ask(new ListInsights(null, null, null, sort, limit, offset), page))
                    .toned(
                            "state",
                            Texts.of("column.state"),
                            90,
                            "state",
                            insight -> desk.say(Texts.constant("insight.", insight.state())),
                            insight -> insight.state() == InsightState.CANDIDATE
                                    ? Tone.WARNING
                                    : insight.state() == InsightState.DISMISSED ? Tone.QUIET : Tone.INK)
                    .column(
                            "kind",
                            Texts.of("column.kind"),
                            90,
                            "kind",
                            insight -> desk.say(Texts.constant("kind.", insight.kind())))
                    .column("topic", Texts.of("column.topic"), 140, "topic", Insight::topic)
                    .column("title", Texts.of("column.title"), 280, null, Insight::title)
                    .numbers("voices", Texts.of("column.voices"), 70, null, insight -> String.valueOf(insight.voices()))
                    .numbers(
                            "evidence",
                            Texts.of("column.evidence"),
                            70,
                            null,
                            insight -> String.valueOf(insight.evidence().size()))
                    .numbers(
                            "uses",
                            Texts.of("column.uses"),
                            70,
                            null,
                            insight -> insight.uses().isEmpty()
                                    ? ""
                                    : String.valueOf(insight.uses().size()))
                    .column(
                            "found",
                            Texts.of("column.found"),
                            125,
                            "found",
                            insight -> Shown.moment(insight.foundAt(), clock.getZone()))
                    .whenChoiceChanges(this::choose)
                    .whenOpened(insight -> desk.open(ObjectRef.of("insight", insight.id())))
                    .whenEmpty(Texts.of("insights.none"))
                    .open();
            choose(Optional.empty());
            desk.whenChanged(table::reload);
        }

        private void choose(Optional<Insight> insight) {
            chosen = insight.orElse(null);
            List.of(confirm, dismiss, use).forEach(button -> button.enabled(false));
            rest.again();
        }

        private void ask() {
            InsightForms.ask(chosen, confirm, dismiss, use);
        }
    }
}
