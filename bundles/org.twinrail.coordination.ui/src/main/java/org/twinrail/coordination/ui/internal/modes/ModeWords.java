package org.twinrail.coordination.ui.internal.modes;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.coordination.modes.ModeVersion;
import org.twinrail.coordination.modes.WorkProcess;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** Puts a process and the versions of its mode into words. */
final class ModeWords {
    private final Desk desk;
    private final People people;
    private final ZoneId zone;

    ModeWords(Desk desk, People people, ZoneId zone) {
        this.desk = desk;
        this.people = people;
        this.zone = zone;
    }

    /** A process with what its mode is, will be and was, and why. */
    String of(WorkProcess process) {
        String head = desk.say(
                process.activities().isEmpty()
                        ? Texts.of("whole.people", process.name())
                        : Texts.of("whole.rules", process.name(), String.join(", ", process.activities())));
        String versions = process.history().isEmpty()
                ? desk.say(Texts.of("whole.none"))
                : process.history().stream().map(this::version).collect(Collectors.joining("\n\n"));
        return head + "\n\n" + versions;
    }

    private String version(ModeVersion version) {
        String what = desk.say(Texts.of(
                "whole.version",
                Shown.day(version.from()),
                Texts.mode(version.mode()),
                people.name(version.main()),
                people.name(version.aux())));
        return what + "\n" + why(version);
    }

    /** What was shipped is said in both languages; what a person wrote stays as it was written. */
    private String why(ModeVersion version) {
        return desk.say(
                version.by().isEmpty()
                        ? Texts.of("whole.shipped", Text.parted(version.evidence()))
                        : Texts.of(
                                "whole.why",
                                version.evidence(),
                                people.name(version.by()),
                                Shown.moment(version.at(), zone)));
    }

    String mode(ModeVersion version) {
        return version == null ? desk.say(Texts.of("mode.none")) : desk.say(Texts.mode(version.mode()));
    }

    String coming(WorkProcess process) {
        ModeVersion coming = process.coming();
        return coming == null ? "" : Shown.day(coming.from()) + " " + mode(coming);
    }

    String main(ModeVersion version) {
        return version == null ? "" : people.name(version.main());
    }

    String aux(ModeVersion version) {
        return version == null ? "" : people.name(version.aux());
    }
}
