package org.twinrail.api.requests;

import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists waiting requests, the oldest first, at most 500.
 *
 * @param whom only those this login or department is to answer; null for all
 * @param by only those of this login; null for all
 * @param all true to list answered ones as well; null means false
 */
@Operation("requests.list")
public record ListRequests(String whom, String by, Boolean all) implements Query<List<Request>> {}
