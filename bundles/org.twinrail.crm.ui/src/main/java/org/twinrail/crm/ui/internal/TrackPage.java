package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Action;
import org.twinrail.api.Recorded;
import org.twinrail.crm.ListTracks;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** A track in a tab of its own: who hosts it, and its stages in their order (D1). */
final class TrackPage {
    private final Desk desk;
    private final String code;
    private final People people;
    private final TrackForms forms;
    private final Label title;
    private final Facts facts;
    private final RuledButton change;
    private final RuledButton add;
    private final RuledButton edit;
    private final RuledButton up;
    private final RuledButton down;
    private final RuledButton remove;
    private final PagedTable<TrackStage> stages;
    private Track track;

    TrackPage(Composite parent, Desk desk, String code) {
        this.desk = desk;
        this.code = code;
        people = People.of(desk, this::show);
        forms = new TrackForms(desk, people);
        parent.setLayout(Layouts.page(desk.looks()));
        title = desk.looks().dress(Looks.named(new Label(parent, SWT.NONE), "track.title"), Type.TITLE, Tone.INK);
        title.setText(code);
        facts = new Facts(parent, desk, "track");
        Layouts.wide(facts.control());
        Composite buttons = Layouts.wide(new Composite(parent, SWT.NONE));
        buttons.setLayout(Layouts.row(desk.looks()));
        change = button(buttons, "edit", "track.change", "pencil").whenPressed(() -> forms.change(track));
        add = button(buttons, "stage.add", "stage.add", "plus")
                .whenPressed(() -> forms.addStage(track, chosenOrLast()));
        edit = button(buttons, "stage.edit", "stage.change", "pencil")
                .whenPressed(() -> chosen().ifPresent(stage -> forms.changeStage(track, stage)));
        up = button(buttons, "stage.up", "stage.up", "arrow-up").whenPressed(() -> move(-1));
        down = button(buttons, "stage.down", "stage.down", "arrow-down").whenPressed(() -> move(1));
        remove = button(buttons, "stage.remove", "stage.remove", "trash-2")
                .whenPressed(() -> chosen().ifPresent(stage -> define(without(stage))));
        stages = new PagedTable<TrackStage>(
                        Layouts.area(parent),
                        desk,
                        "track.stages",
                        PagedTable.Source.whole(all -> desk.ask(new ListTracks(), tracks -> {
                            track = tracks.stream()
                                    .filter(one -> one.code().equals(code))
                                    .findFirst()
                                    .orElse(null);
                            show();
                            all.accept(track == null ? List.of() : track.stages());
                        })))
                .column("name", Texts.of("column.stage"), 180, null, stage -> desk.say(Stages.name(stage)))
                .column("code", Texts.of("column.code"), 140, null, TrackStage::code)
                .toned(
                        "half",
                        Texts.of("column.half"),
                        160,
                        null,
                        stage -> desk.say(Texts.of("half." + stage.half())),
                        stage -> Words.tone(stage.half()))
                .column(
                        "milestone",
                        Texts.of("column.milestone"),
                        140,
                        null,
                        stage -> stage.milestone() == null ? "" : desk.say(Texts.of("milestone." + stage.milestone())))
                .whenChoiceChanges(stage -> askOfStage())
                .whenOpened(stage -> forms.changeStage(track, stage))
                .whenEmpty(Texts.of("track.gone"))
                .open();
        desk.whenChanged(stages::reload);
    }

    private RuledButton button(Composite parent, String key, String text, String icon) {
        return new RuledButton(parent, desk, people, "track." + key, Texts.of(text), icon);
    }

    private void show() {
        if (track == null) {
            return;
        }
        title.setText(desk.say(track.name()));
        facts.set("code", Texts.of("column.code"), code)
                .set("upper", Texts.of("half.UPPER"), people.name(track.upperHost()))
                .set("lower", Texts.of("half.LOWER"), people.name(track.lowerHost()))
                .set(
                        "standard",
                        Texts.of("column.standard"),
                        track.standard() ? desk.say(Texts.of("track.standard")) : "")
                .show();
        Action<Recorded> same = TrackForms.defined(track, track.stages());
        change.ask(same);
        add.ask(same);
        askOfStage();
        title.getParent().layout(true, true);
    }

    private void askOfStage() {
        if (track == null) {
            return;
        }
        int index = chosen().map(track.stages()::indexOf).orElse(-1);
        ask(edit, index >= 0 ? track.stages() : null);
        ask(up, index > 0 ? moved(index, -1) : null);
        ask(down, index >= 0 && index < track.stages().size() - 1 ? moved(index, 1) : null);
        ask(remove, index >= 0 ? without(track.stages().get(index)) : null);
    }

    /** Tries what a button would do: the milestones and the order of the halves are not for the rules to say but for the house. */
    private void ask(RuledButton button, List<TrackStage> after) {
        if (after == null) {
            button.disabled(Texts.of("stage.choose"));
        } else {
            button.rehearse(TrackForms.defined(track, after));
        }
    }

    private Optional<TrackStage> chosen() {
        return stages == null ? Optional.empty() : stages.chosen();
    }

    private TrackStage chosenOrLast() {
        return chosen().orElseGet(() -> track.stages().get(track.stages().size() - 1));
    }

    private List<TrackStage> without(TrackStage stage) {
        return track.stages().stream().filter(other -> !other.equals(stage)).toList();
    }

    private List<TrackStage> moved(int index, int by) {
        List<TrackStage> moved = new ArrayList<>(track.stages());
        Collections.swap(moved, index, index + by);
        return moved;
    }

    private void move(int by) {
        chosen().ifPresent(stage -> define(moved(track.stages().indexOf(stage), by)));
    }

    private void define(List<TrackStage> after) {
        desk.perform(
                TrackForms.defined(track, after),
                track.version(),
                outcome -> {},
                problems -> problems.forEach(problem -> desk.tell(problem.what())));
    }
}
