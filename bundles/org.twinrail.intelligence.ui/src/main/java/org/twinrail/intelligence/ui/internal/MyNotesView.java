package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.intelligence.ListNoteFates;
import org.twinrail.intelligence.NoteFate;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;

/** The person's own field notes and what became of them, on the Today perspective: "your note led to …" (D7). */
@Component
public final class MyNotesView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public MyNotesView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "today.fieldnotes";
    }

    @Override
    public String perspective() {
        return "today";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Text title() {
        return Texts.of("mine.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        People people = People.of(desk, () -> {});
        parent.setLayout(Layouts.page(desk.looks()));
        PagedTable<NoteFate> table = new PagedTable<NoteFate>(
                        Layouts.fill(new Composite(parent, SWT.NONE)),
                        desk,
                        "mine.table",
                        (offset, limit, sort, page) -> desk.ask(new ListNoteFates(null, limit, offset), page))
                .column("text", Texts.of("column.text"), 320, null, fate -> fate.note()
                        .text())
                .toned(
                        "became",
                        Texts.of("mine.became"),
                        300,
                        null,
                        fate -> desk.say(became(fate, people)),
                        fate -> fate.led().isEmpty() ? NoteTable.tone(fate.first()) : Tone.ACCENT)
                .column("led", Texts.of("mine.led"), 320, null, fate -> fate.led().stream()
                        .map(use -> use.decision())
                        .collect(Collectors.joining("; ")))
                .column(
                        "at",
                        Texts.of("column.at"),
                        125,
                        null,
                        fate -> Shown.moment(fate.note().at(), clock.getZone()))
                .whenOpened(fate -> fate.led().stream()
                        .findFirst()
                        .ifPresent(use -> desk.open(ObjectRef.of("insight", use.insight()))))
                .whenEmpty(Texts.of("mine.none"))
                .open();
        people.whenKnown(table::reload);
        desk.whenChanged(table::reload);
    }

    private static Text became(NoteFate fate, People people) {
        if (!fate.led().isEmpty()) {
            return Texts.of(
                    "mine.thanks",
                    people.name(fate.led().get(0).by()),
                    fate.led().get(0).title());
        }
        return switch (fate.first().state()) {
            case CONFIRMED ->
                Texts.of("mine.confirmed", people.name(fate.first().triagedBy()));
            case REJECTED -> Texts.of("mine.rejected", fate.first().reason());
            default -> NoteTable.state(fate.first());
        };
    }
}
