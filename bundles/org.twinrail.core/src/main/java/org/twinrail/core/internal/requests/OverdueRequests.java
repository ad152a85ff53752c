package org.twinrail.core.internal.requests;

import java.util.List;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/** Lists the open requests whose deadline has passed. */
@Operation("requests.overdue")
public record OverdueRequests() implements Query<List<UUID>> {}
