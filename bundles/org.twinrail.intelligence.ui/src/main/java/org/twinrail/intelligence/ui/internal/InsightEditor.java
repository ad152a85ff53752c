package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.Insight;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.ReadItem;
import org.twinrail.intelligence.ShowInsight;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Sections;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** Opens an insight with the notes it rests on and what it led to; opening a confirmed one signs for it (D7). */
@Component
public final class InsightEditor implements EditorFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public InsightEditor(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "insight";
    }

    @Override
    public Text title(ObjectRef object) {
        return Texts.of("thing.insight");
    }

    @Override
    public String icon() {
        return "target";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new Page(parent, desk, clock, UUID.fromString(object.id()));
    }

    /** The page of one insight. */
    private static final class Page {
        private final Desk desk;
        private final Clock clock;
        private final People people;
        private final InsightForms forms;
        private final UUID id;
        private final ReadPage page;
        private RuledButton confirm;
        private RuledButton dismiss;
        private RuledButton use;
        private Insight shown;
        private boolean signed;

        Page(Composite parent, Desk desk, Clock clock, UUID id) {
            this.desk = desk;
            this.clock = clock;
            this.id = id;
            this.people = People.of(desk, () -> {});
            this.forms = new InsightForms(desk, people);
            page = new ReadPage(parent, desk, "insight", this::buttons, this::sections);
            load();
            desk.whenChanged(this::load);
        }

        private void buttons(Composite row) {
            confirm = new RuledButton(row, desk, people, "insight.confirm", Texts.of("insight.confirm"), "check")
                    .whenPressed(() -> forms.confirm(shown));
            dismiss = new RuledButton(row, desk, people, "insight.dismiss", Texts.of("insight.dismiss"), "x")
                    .whenPressed(() -> forms.dismiss(shown));
            use = new RuledButton(row, desk, people, "insight.use", Texts.of("insight.use"), "gavel")
                    .whenPressed(() -> forms.use(shown));
        }

        private void sections(Sections sections) {
            sections.add(
                    "insight.evidence",
                    Texts.of("column.evidence"),
                    body -> NoteTable.of(
                                    body,
                                    desk,
                                    people,
                                    clock.getZone(),
                                    "insight.evidence.table",
                                    PagedTable.Source.whole(this::evidence))
                            .open()::reload);
        }

        private void evidence(Consumer<List<FieldNote>> rows) {
            desk.ask(new ShowInsight(id), details -> rows.accept(details.evidence()));
        }

        private void load() {
            desk.ask(new ShowInsight(id), details -> show(details.insight()));
        }

        private void show(Insight insight) {
            shown = insight;
            InsightForms.ask(insight, confirm, dismiss, use);
            String uses = insight.uses().stream()
                    .map(one -> desk.say(Texts.of(
                            "insight.led",
                            Shown.moment(one.at(), clock.getZone()),
                            people.name(one.by()),
                            one.decision())))
                    .collect(Collectors.joining("\n"));
            page.show(
                    insight.title().isEmpty() ? insight.topic() : insight.title(),
                    desk.say(Texts.of(
                            "insight.facts",
                            Texts.constant("insight.", insight.state()),
                            Texts.constant("kind.", insight.kind()),
                            insight.topic(),
                            insight.voices())),
                    String.join("\n\n", insight.text(), insight.reason(), uses).strip());
            if (!signed && insight.state() == InsightState.CONFIRMED) {
                signed = true;
                desk.perform(new ReadItem("insight/" + id), outcome -> {});
            }
        }
    }
}
