package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.DefineTrack;
import org.twinrail.crm.Half;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The forms of tracks and their stages (D1). Each defines the whole track anew, at the version it began with. */
final class TrackForms {
    private static final int LONGEST = 100;

    private final Desk desk;
    private final People people;

    TrackForms(Desk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** The track as it is, with other stages. */
    static DefineTrack defined(Track track, List<TrackStage> stages) {
        return new DefineTrack(
                track.code(),
                track.name().zh(),
                track.name().en(),
                track.upperHost(),
                track.lowerHost(),
                track.standard(),
                stages);
    }

    /** A new track, which begins with the stages of one there is. */
    void make(List<Track> tracks) {
        Form form = new Form(desk, "track.new", Texts.of("track.new"))
                .makes()
                .add(Field.text("code", Texts.of("column.code"), 40).required())
                .add(Field.choice(
                                "like",
                                Texts.of("track.like"),
                                (asking, words, loaded) -> loaded.accept(tracks.stream()
                                        .map(track -> new Choice(track.code(), desk.say(track.name())))
                                        .toList()))
                        .required());
        named(form)
                .does(
                        Texts.of("form.create"),
                        values -> defined(
                                values,
                                tracks.stream()
                                        .filter(track -> track.code().equals(values.text("like")))
                                        .findFirst()
                                        .orElseThrow()
                                        .stages()),
                        recorded -> desk.open(
                                ObjectRef.of("track", recorded.object().id())))
                .open();
    }

    /** Its names, hosts, and whether it is the usual one. */
    void change(Track track) {
        Form form = new Form(desk, "track.edit", Texts.of("track.edit", desk.say(track.name())))
                .about(track.code())
                .version(track.version())
                .start("code", track.code())
                .start("nameZh", track.name().zh())
                .start("nameEn", track.name().en())
                .start("upperHost", track.upperHost())
                .start("lowerHost", track.lowerHost())
                .start("standard", track.standard())
                .add(Field.text("code", Texts.of("column.code"), 40).fixed());
        Field standard = Field.tick("standard", Texts.of("track.standard.tick"));
        // The standard one stops being it by another one becoming it.
        named(form)
                .add(track.standard() ? standard.fixed() : standard)
                .does(Texts.of("form.save"), values -> defined(values, track.stages()), recorded -> {})
                .open();
    }

    private Form named(Form form) {
        return form.add(Field.text("nameZh", Texts.of("column.nameZh"), LONGEST).required())
                .add(Field.text("nameEn", Texts.of("column.nameEn"), LONGEST).required())
                .add(Field.choice("upperHost", Texts.of("half.UPPER"), departments())
                        .required())
                .add(Field.choice("lowerHost", Texts.of("half.LOWER"), departments())
                        .required());
    }

    private static DefineTrack defined(FormValues values, List<TrackStage> stages) {
        return new DefineTrack(
                values.text("code"),
                values.text("nameZh"),
                values.text("nameEn"),
                values.text("upperHost"),
                values.text("lowerHost"),
                values.ticked("standard"),
                stages);
    }

    /** A new stage, after another one. */
    void addStage(Track track, TrackStage after) {
        stage(
                        track,
                        "stage.new",
                        Field.text("code", Texts.of("column.code"), 40).required())
                .start("half", after.half())
                .does(
                        Texts.of("stage.add"),
                        values -> {
                            List<TrackStage> stages = new ArrayList<>(track.stages());
                            stages.add(stages.indexOf(after) + 1, read(values));
                            return defined(track, stages);
                        },
                        recorded -> {})
                .open();
    }

    /** Changes a stage; its code stays, for that is how leads and opportunities name it. */
    void changeStage(Track track, TrackStage stage) {
        stage(
                        track,
                        "stage.edit",
                        Field.text("code", Texts.of("column.code"), 40).fixed())
                .about(track.code() + "/" + stage.code())
                .start("code", stage.code())
                .start("nameZh", stage.nameZh())
                .start("nameEn", stage.nameEn())
                .start("half", stage.half())
                .start("milestone", stage.milestone())
                .does(
                        Texts.of("form.save"),
                        values -> {
                            List<TrackStage> stages = new ArrayList<>(track.stages());
                            stages.set(stages.indexOf(stage), read(values));
                            return defined(track, stages);
                        },
                        recorded -> {})
                .open();
    }

    private Form stage(Track track, String id, Field code) {
        return new Form(desk, id, Texts.of(id, desk.say(track.name())))
                .about(track.code())
                .version(track.version())
                .add(code)
                .add(Field.text("nameZh", Texts.of("column.nameZh"), LONGEST).required())
                .add(Field.text("nameEn", Texts.of("column.nameEn"), LONGEST).required())
                .add(Field.choice("half", Texts.of("column.half"), halves()).required())
                .add(Field.choice("milestone", Texts.of("column.milestone"), milestones()));
    }

    private static TrackStage read(FormValues values) {
        String milestone = values.orNull("milestone");
        return new TrackStage(
                values.text("code"),
                values.text("nameZh"),
                values.text("nameEn"),
                Half.valueOf(values.text("half")),
                milestone == null ? null : Milestone.valueOf(milestone));
    }

    private Choices departments() {
        return (asking, words, loaded) -> people.whenKnown(() -> loaded.accept(people.departments().stream()
                .map(department -> new Choice(department.code(), desk.say(department.name())))
                .toList()));
    }

    private static Choices halves() {
        return (desk, words, loaded) -> loaded.accept(Arrays.stream(Half.values())
                .map(half -> new Choice(half.name(), desk.say(Texts.of("half." + half))))
                .toList());
    }

    private static Choices milestones() {
        return (desk, words, loaded) -> loaded.accept(Arrays.stream(Milestone.values())
                .map(milestone -> new Choice(milestone.name(), desk.say(Texts.of("milestone." + milestone))))
                .toList());
    }
}
