package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.Text;
import org.twinrail.crm.ListTracks;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.workbench.Desk;

/** The company's tracks and their stages as a view shows them. Belongs to its UI thread. */
final class Stages {
    private final Desk desk;
    private final List<Runnable> waiting = new ArrayList<>();
    private List<Track> tracks = List.of();

    private Stages(Desk desk) {
        this.desk = desk;
    }

    /** The tracks, asked for now. */
    static Stages of(Desk desk, Runnable known) {
        Stages stages = new Stages(desk);
        stages.whenKnown(known);
        desk.ask(new ListTracks(), found -> {
            stages.tracks = List.copyOf(found);
            stages.waiting.forEach(Runnable::run);
            stages.waiting.clear();
        });
        return stages;
    }

    /** Calls somebody once they are known; at once where they are. */
    void whenKnown(Runnable listener) {
        if (tracks.isEmpty()) {
            waiting.add(listener);
        } else {
            listener.run();
        }
    }

    List<Track> tracks() {
        return tracks;
    }

    Optional<Track> track(String code) {
        return tracks.stream().filter(track -> track.code().equals(code)).findFirst();
    }

    /** The track new leads and opportunities get by themselves. */
    Optional<Track> standard() {
        return tracks.stream().filter(Track::standard).findFirst().or(() -> tracks.stream()
                .findFirst());
    }

    /** What a stage is called; its code until that is known. */
    String name(String track, String stage) {
        return stage(track, stage).map(s -> desk.say(name(s))).orElse(stage);
    }

    static Text name(TrackStage stage) {
        return new Text(stage.nameZh(), stage.nameEn());
    }

    Optional<TrackStage> stage(String track, String code) {
        return track(track)
                .flatMap(t ->
                        t.stages().stream().filter(s -> s.code().equals(code)).findFirst());
    }

    /** Whether a stage comes where deals are won, or later. */
    static boolean isWon(Track track, TrackStage stage) {
        List<TrackStage> stages = track.stages();
        int won = stages.size();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).milestone() == Milestone.WON) {
                won = i;
            }
        }
        return stages.indexOf(stage) >= won;
    }
}
