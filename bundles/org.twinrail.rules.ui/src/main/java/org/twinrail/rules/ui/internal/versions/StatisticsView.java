package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.RuleStatistics;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;

/** How the rules in force are used: how often each fired, how long that took, and which have not for long. */
@Component
public final class StatisticsView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public StatisticsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "rules.statistics";
    }

    @Override
    public String perspective() {
        return RulesPerspective.ID;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Text title() {
        return Texts.of("statistics.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        PagedTable<RuleStatistics.Rule> table = new PagedTable<>(
                parent,
                desk,
                "rules.statistics.table",
                PagedTable.Source.whole(all -> desk.ask(new RuleStatistics(null), all)));
        table.column("file", Texts.of("column.file"), 260, null, RuleStatistics.Rule::file)
                .column("place", Texts.of("column.place"), 90, null, rule -> desk.say(Places.of(rule.place())))
                .column("rule", Texts.of("column.rule"), 220, null, RuleStatistics.Rule::rule)
                .numbers("firings", Texts.of("column.firings"), 100, null, rule -> Shown.number(rule.firings()))
                .numbers("micros", Texts.of("column.micros"), 110, null, rule -> Shown.number(rule.micros()))
                .column("last", Texts.of("column.lastFired"), 140, null, rule -> moment(rule, desk))
                .toned(
                        "idle",
                        Texts.of("column.idle"),
                        160,
                        null,
                        rule -> rule.idle() ? desk.say(Texts.of("statistics.idle")) : "",
                        rule -> Tone.WARNING)
                .whenOpened(rule -> desk.open(RuleFileEditor.object("", rule.file())))
                .open();
        desk.whenChanged(table::reload);
    }

    private String moment(RuleStatistics.Rule rule, Desk desk) {
        return rule.lastFired() == null
                ? desk.say(Texts.of("statistics.never"))
                : Shown.moment(rule.lastFired(), clock.getZone());
    }
}
