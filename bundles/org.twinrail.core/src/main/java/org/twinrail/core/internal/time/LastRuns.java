package org.twinrail.core.internal.time;

import java.time.Instant;
import java.util.Map;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/** Tells when each timer last ran. */
@Operation("timers.last-runs")
public record LastRuns() implements Query<Map<String, Instant>> {}
