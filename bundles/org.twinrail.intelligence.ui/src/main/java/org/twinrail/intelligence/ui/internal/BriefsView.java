package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.intelligence.Brief;
import org.twinrail.intelligence.ListBriefs;
import org.twinrail.intelligence.PublishBrief;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.RuledButton;

/** The briefs in force; opening one signs for it (D8). */
@Component
public final class BriefsView implements ViewFactory {
    private static final int TITLE = 200;
    private static final int WORDS = 4000;
    private static final int USUAL_DAYS = 90;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public BriefsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "intelligence.briefs";
    }

    @Override
    public String perspective() {
        return IntelligencePerspective.ID;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Text title() {
        return Texts.of("briefs.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(Layouts.page(desk.looks()));
        People people = People.of(desk, () -> {});
        new RuledButton(
                        Layouts.row(parent, desk.looks()),
                        desk,
                        people,
                        "briefs.publish",
                        Texts.of("brief.publish"),
                        "mail")
                .whenPressed(() -> publish(desk, people))
                .ask(new PublishBrief("-", "-", null, null, LocalDate.now(clock)));
        PagedTable<Brief> table = new PagedTable<Brief>(
                        Layouts.area(parent),
                        desk,
                        "briefs.table",
                        (offset, limit, sort, page) ->
                                desk.ask(new ListBriefs(null, null, null, sort, limit, offset), page))
                .toned(
                        "read",
                        Texts.of("column.read"),
                        60,
                        null,
                        brief -> desk.say(Texts.of(brief.read() ? "read.yes" : "read.no")),
                        brief -> brief.read() ? Tone.QUIET : Tone.WARNING)
                .column("title", Texts.of("column.title"), 280, "title", Brief::title)
                .numbers("edition", Texts.of("column.edition"), 60, null, brief -> String.valueOf(brief.edition()))
                .column(
                        "competitors",
                        Texts.of("column.competitor"),
                        160,
                        null,
                        brief -> String.join(", ", brief.competitors()))
                .column("mustKnow", Texts.of("column.mustKnow"), 130, null, brief -> brief.mustKnow().stream()
                        .map(people::name)
                        .collect(Collectors.joining(", ")))
                .column("until", Texts.of("column.valid"), 100, "until", brief -> Shown.day(brief.validUntil()))
                .column("by", Texts.of("column.by"), 90, null, brief -> people.name(brief.publishedBy()))
                .column(
                        "at",
                        Texts.of("column.published"),
                        125,
                        "at",
                        brief -> Shown.moment(brief.publishedAt(), clock.getZone()))
                .whenOpened(brief -> desk.open(ObjectRef.of("brief", brief.id())))
                .whenEmpty(Texts.of("briefs.none"))
                .open();
        people.whenKnown(table::reload);
        desk.whenChanged(table::reload);
    }

    private void publish(Desk desk, People people) {
        InsightForms forms = new InsightForms(desk, people);
        new Form(desk, "brief.publish", Texts.of("brief.publish"))
                .remark(Texts.of("brief.remark"))
                .add(Field.text("title", Texts.of("column.title"), TITLE).required())
                .add(Field.lines("text", Texts.of("column.words"), WORDS).required())
                .add(Field.lookup("competitors", Texts.of("column.competitor"), NoteForms::competitors))
                .add(Field.choice(
                        "mustKnow", Texts.of("column.mustKnow"), (any, words, loaded) -> forms.departments(loaded)))
                .add(Field.day("validUntil", Texts.of("column.valid"), clock).required())
                .start("validUntil", LocalDate.now(clock).plusDays(USUAL_DAYS))
                .does(
                        Texts.of("brief.publish"),
                        values -> new PublishBrief(
                                values.text("title"),
                                values.text("text"),
                                InsightForms.one(values, "competitors"),
                                InsightForms.one(values, "mustKnow"),
                                values.day("validUntil")),
                        brief -> desk.open(ObjectRef.of("brief", brief.id())))
                .open();
    }
}
