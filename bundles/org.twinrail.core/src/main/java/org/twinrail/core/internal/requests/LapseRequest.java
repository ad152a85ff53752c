package org.twinrail.core.internal.requests;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.requests.Request;

/**
 * Ends a wait whose deadline has passed: silence on advice counts as no objection, joint work and approvals lapse (D4, D9).
 *
 * @param request the request's id
 * @param fault why the action could not be done although nobody objected; null to try it
 */
@Operation("request.lapse")
public record LapseRequest(@NotNull UUID request, String fault) implements Action<Request> {}
