package org.twinrail.crm.internal.tracks;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.internal.common.Complaints;

/** A track as stored, with its stages. */
@Entity
@Table(name = "crm_track")
public class TrackEntity {
    @Id
    @Column(length = 40)
    String code;

    @Column(name = "name_zh", nullable = false, length = 100)
    String nameZh;

    @Column(name = "name_en", nullable = false, length = 100)
    String nameEn;

    @Column(name = "upper_host", nullable = false, length = 40)
    String upperHost;

    @Column(name = "lower_host", nullable = false, length = 40)
    String lowerHost;

    @Column(nullable = false)
    boolean standard;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "crm_stage", joinColumns = @JoinColumn(name = "track"))
    @OrderColumn(name = "place")
    List<StageValue> stages = new ArrayList<>();

    @Version
    long version;

    /** The track's code. */
    public String code() {
        return code;
    }

    /** The stage that means this to the program. */
    public TrackStage at(Milestone milestone) {
        return stages.stream()
                .filter(s -> s.milestone == milestone)
                .findFirst()
                .map(StageValue::view)
                .orElseThrow(() -> new IllegalStateException("track " + code + " has no stage for " + milestone));
    }

    /** The stage with a code; nothing where the track has none. */
    public Optional<TrackStage> stage(String stage) {
        return stages.stream().filter(s -> s.code.equals(stage)).findFirst().map(StageValue::view);
    }

    /**
     * The stage with a code.
     *
     * @throws org.twinrail.api.InvalidInputException when the track has none
     */
    public TrackStage known(String parameter, String stage) {
        String all = stages.stream().map(s -> s.code).collect(Collectors.joining(", "));
        return stage(stage.strip())
                .orElseThrow(() -> Complaints.invalid(parameter, "stage.unknown", stage.strip(), code, all));
    }

    /** The place of a stage in the track's order, from 0; -1 where the track has no such stage. */
    public int place(String stage) {
        return stages.stream().map(s -> s.code).toList().indexOf(stage);
    }

    /** The track as others see it. */
    public Track view() {
        return new Track(
                code,
                new Text(nameZh, nameEn),
                upperHost,
                lowerHost,
                standard,
                stages.stream().map(StageValue::view).toList(),
                version);
    }
}
