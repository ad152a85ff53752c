package org.twinrail.crm.internal.tracks;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Track;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.undo.RestoreTrack;
import org.twinrail.crm.internal.undo.WithdrawTrack;

/** Takes back definitions of tracks, as long as nothing stands where it could not stand then. */
@Component
public final class TrackUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawTrack.class,
                (input, work) -> Undo.deed("track.withdraw", ObjectRef.of("track", input.code()), work),
                this::withdraw);
        registrar.action(
                RestoreTrack.class,
                (input, work) -> Undo.deed(
                        "track.restore", ObjectRef.of("track", input.before().code()), work),
                this::restore);
    }

    private Void withdraw(WithdrawTrack input, Work work) {
        TrackEntity track = Tracks.known(input.code(), work);
        work.checkVersion(track.version);
        if (track.standard) {
            throw Complaints.refused("undo.standard", track.code);
        }
        return Undo.remove(track, ObjectRef.of("track", track.code), track.code, work);
    }

    private Recorded restore(RestoreTrack input, Work work) {
        Track before = input.before();
        TrackEntity track = Tracks.known(before.code(), work);
        work.checkVersion(track.version);
        Store store = Store.of(work);
        Track now = track.view();
        TrackOperations.requireUnusedGone(now, before.stages(), store);
        String standardNow = Tracks.known(null, work).code();
        track.nameZh = before.name().zh();
        track.nameEn = before.name().en();
        track.upperHost = before.upperHost();
        track.lowerHost = before.lowerHost();
        if (!now.stages().equals(before.stages())) {
            track.stages.clear();
            before.stages().stream().map(StageValue::of).forEach(track.stages::add);
        }
        // Another one may have become the standard by what is taken back; it is the one again that it was before.
        if (now.standard() != before.standard()) {
            Tracks.known(standardNow, work).standard = false;
            Tracks.known(input.standard(), work).standard = true;
        }
        store.save();
        work.publish("crm/track-defined", track.view());
        ObjectRef object = ObjectRef.of("track", track.code);
        work.undoneBy(new RestoreTrack(now, standardNow), object, track.version);
        return Store.recorded(object, false, false, track.version);
    }
}
