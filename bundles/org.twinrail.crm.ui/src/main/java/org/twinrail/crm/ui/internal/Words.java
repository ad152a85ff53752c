package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.Text;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Half;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.appointments.AppointmentState;
import org.twinrail.crm.filing.FilingState;
import org.twinrail.crm.pool.OwnershipCause;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;

/** What codes are called, and in which tone they are written. */
final class Words {
    /** The channels that have a name in both languages; companies write others too. */
    private static final List<String> CHANNELS = List.of(
            "visit",
            "phone",
            "mail",
            "fair",
            "seminar",
            "web",
            "ad",
            "wechat",
            "demo",
            "training",
            "service",
            "referral");

    private Words() {}

    /** How a touch was made or where a lead came from; what a company calls it itself stays as it is. */
    static String channel(Desk desk, String code) {
        return Texts.find("channel." + code).map(desk::say).orElse(code);
    }

    /** The channels that have a name, and those that were written before. */
    static List<String> channels(List<String> written) {
        List<String> all = new ArrayList<>(written);
        CHANNELS.stream().filter(channel -> !all.contains(channel)).forEach(all::add);
        return all;
    }

    static Text track(TouchTrack track) {
        return Texts.of("track." + track);
    }

    static Tone tone(TouchTrack track) {
        return switch (track) {
            case MARKETING -> Tone.MARKETING;
            case SALES -> Tone.SALES;
            case JOINT -> Tone.JOINT;
        };
    }

    /** The upper half of the funnel is marketing's, the lower is sales'. */
    static Tone tone(Half half) {
        return half == Half.UPPER ? Tone.MARKETING : Tone.SALES;
    }

    static Text outcome(DealOutcome outcome) {
        return Texts.of("outcome." + outcome);
    }

    static Tone tone(DealOutcome outcome) {
        return switch (outcome) {
            case OPEN -> Tone.INK;
            case WON -> Tone.JOINT;
            case LOST -> Tone.QUIET;
        };
    }

    static Text appointment(AppointmentState state) {
        return Texts.of("appointment.state." + state);
    }

    static Text state(LeadState state) {
        return Texts.of("lead." + state);
    }

    static Text state(FilingState state) {
        return Texts.of("filing." + state);
    }

    static Text cause(OwnershipCause cause) {
        return Texts.of("cause." + cause);
    }
}
