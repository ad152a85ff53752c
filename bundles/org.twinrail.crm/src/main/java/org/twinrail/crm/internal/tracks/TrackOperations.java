package org.twinrail.crm.internal.tracks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DefineTrack;
import org.twinrail.crm.Half;
import org.twinrail.crm.ListTracks;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.undo.RestoreTrack;
import org.twinrail.crm.internal.undo.WithdrawTrack;

/** Defines and lists tracks (D1). */
@Component
public final class TrackOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(DefineTrack.class, this::describe, this::define);
        registrar.query(ListTracks.class, this::list);
    }

    private List<?> describe(DefineTrack input, Work work) {
        ObjectRef object = ObjectRef.of("track", input.code());
        return List.of(new Deed("track.define", Deed.ADMINISTER, input.code(), "", "", object, "", ""));
    }

    private Recorded define(DefineTrack input, Work work) {
        requireSound(input);
        Store store = Store.of(work);
        Optional<TrackEntity> found = store.find(TrackEntity.class, input.code());
        found.ifPresent(t -> work.checkVersion(t.version));
        Track before = found.map(TrackEntity::view).orElse(null);
        String standardBefore = Tracks.known(null, work).code();
        TrackEntity track = found.orElseGet(TrackEntity::new);
        if (before != null) {
            requireUnusedGone(before, input.stages(), store);
        }
        Staff staff = new Staff(work);
        track.code = input.code();
        track.nameZh = input.nameZh().strip();
        track.nameEn = input.nameEn().strip();
        track.upperHost = staff.knownDepartment("upperHost", input.upperHost());
        track.lowerHost = staff.knownDepartment("lowerHost", input.lowerHost());
        standardise(track, input.standard(), store);
        if (before == null || !before.stages().equals(input.stages())) {
            track.stages.clear();
            input.stages().stream().map(StageValue::of).forEach(track.stages::add);
        }
        if (before == null) {
            store.add(track);
        } else {
            store.save();
        }
        boolean same = before != null && before.equals(track.view());
        if (!same) {
            work.publish("crm/track-defined", track.view());
        }
        Recorded recorded = Store.recorded(ObjectRef.of("track", track.code), before == null, same, track.version);
        work.undoneBy(recorded, new WithdrawTrack(track.code), new RestoreTrack(before, standardBefore));
        return recorded;
    }

    /** Exactly one track is the standard at any time: another one steps back, and it cannot step back by itself. */
    private static void standardise(TrackEntity track, Boolean wanted, Store store) {
        if (Boolean.TRUE.equals(wanted)) {
            store.query("select t from TrackEntity t where t.standard = true", TrackEntity.class)
                    .getResultList()
                    .forEach(t -> t.standard = false);
            track.standard = true;
        } else if (Boolean.FALSE.equals(wanted) && track.standard) {
            throw Complaints.invalid("standard", "track.standard.needed", track.code);
        }
    }

    private static void requireSound(DefineTrack input) {
        Set<String> codes = input.stages().stream().map(TrackStage::code).collect(Collectors.toSet());
        if (codes.size() < input.stages().size()) {
            throw Complaints.invalid("stages", "stages.double");
        }
        for (Milestone milestone : Milestone.values()) {
            if (input.stages().stream().filter(s -> s.milestone() == milestone).count() != 1) {
                throw Complaints.invalid("stages", "stages.milestone", milestone, Arrays.toString(Milestone.values()));
            }
        }
        boolean lower = false;
        for (TrackStage stage : input.stages()) {
            if (lower && stage.half() == Half.UPPER) {
                throw Complaints.invalid("stages", "stages.order", stage.code());
            }
            lower = stage.half() == Half.LOWER;
        }
    }

    /** A stage where opportunities stand cannot be taken away from under them. */
    static void requireUnusedGone(Track before, List<TrackStage> after, Store store) {
        Set<String> staying = after.stream().map(TrackStage::code).collect(Collectors.toSet());
        for (TrackStage stage : before.stages()) {
            if (!staying.contains(stage.code())) {
                long standing = store.query(
                                "select count(o) from OpportunityEntity o where o.track = :track and o.stage = :stage",
                                Long.class)
                        .setParameter("track", before.code())
                        .setParameter("stage", stage.code())
                        .getSingleResult();
                if (standing > 0) {
                    throw Complaints.invalid("stages", "stages.used", stage.code(), standing);
                }
            }
        }
    }

    private List<Track> list(ListTracks query, Work work) {
        return Store.of(work)
                .query("select t from TrackEntity t order by t.code", TrackEntity.class)
                .getResultStream()
                .map(TrackEntity::view)
                .toList();
    }
}
