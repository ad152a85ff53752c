package org.twinrail.coordination.modes;

import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * The mode matrix: all processes, by their codes, and the mode in force for each on a day (D2).
 *
 * @param on the day; null for today
 */
@Operation("process.modes")
public record ListProcesses(LocalDate on) implements Query<List<WorkProcess>> {}
