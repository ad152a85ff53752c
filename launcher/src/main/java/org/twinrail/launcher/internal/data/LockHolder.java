package org.twinrail.launcher.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.twinrail.launcher.LaunchException;

/**
 * Who holds a data folder.
 *
 * @param process the process's id; empty when not known
 * @param since local date and time with offset; empty when not known
 */
record LockHolder(String process, String since) {

    static LockHolder thisProcess(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new LockHolder(
                Long.toString(ProcessHandle.current().pid()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.atZone(clock.getZone())));
    }

    static LockHolder read(Path note) {
        try {
            List<String> lines = Files.readAllLines(note);
            return lines.size() == 2 ? new LockHolder(lines.get(0), lines.get(1)) : new LockHolder("", "");
        } catch (IOException e) {
            // The holder is only just writing it, or has just ended: the lock itself is what counts.
            return new LockHolder("", "");
        }
    }

    void write(Path note) throws IOException {
        AtomicFile.write(note, List.of(process, since));
    }

    LaunchException inUse(Path folder) {
        return process.isEmpty()
                ? LaunchException.fault("lock.held.unknown", folder)
                : LaunchException.fault("lock.held", folder, process, since);
    }
}
