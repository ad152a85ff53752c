package org.twinrail.crm.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.ListTracks;
import org.twinrail.crm.Track;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** The tracks the company runs (D1), each with the departments that host its halves; a double click opens one with its stages. */
@Component
public final class TrackListView implements ViewFactory {
    @Override
    public String id() {
        return "admin.tracks";
    }

    @Override
    public String perspective() {
        return "admin";
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public Text title() {
        return Texts.of("admin.tracks");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(Layouts.page(desk.looks()));
        People people = People.of(desk, () -> {});
        Stages stages = Stages.of(desk, () -> {});
        TrackForms forms = new TrackForms(desk, people);
        Composite buttons = Layouts.wide(new Composite(parent, SWT.NONE));
        buttons.setLayout(Layouts.row(desk.looks()));
        RuledButton make = new RuledButton(buttons, desk, people, "tracks.new", Texts.of("track.new"), "plus")
                .whenPressed(() -> forms.make(stages.tracks()));
        stages.whenKnown(
                () -> stages.standard().ifPresent(track -> make.ask(TrackForms.defined(track, track.stages()))));
        PagedTable<Track> table = new PagedTable<Track>(
                        Layouts.area(parent),
                        desk,
                        "admin.tracks.table",
                        PagedTable.Source.whole(all -> desk.ask(new ListTracks(), all)))
                .column("name", Texts.of("column.name"), 180, null, track -> desk.say(track.name()))
                .column("code", Texts.of("column.code"), 120, null, Track::code)
                .column("upper", Texts.of("half.UPPER"), 160, null, track -> people.name(track.upperHost()))
                .column("lower", Texts.of("half.LOWER"), 160, null, track -> people.name(track.lowerHost()))
                .numbers(
                        "stages",
                        Texts.of("column.stages"),
                        80,
                        null,
                        track -> Shown.number(track.stages().size()))
                .column(
                        "standard",
                        Texts.of("column.standard"),
                        100,
                        null,
                        track -> track.standard() ? desk.say(Texts.of("track.standard")) : "")
                .whenOpened(track -> desk.open(ObjectRef.of("track", track.code())))
                .open();
        people.whenKnown(table::reload);
        desk.whenChanged(table::reload);
    }
}
