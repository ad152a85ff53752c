package org.twinrail.rules.internal.publish;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Takes a renewed pack over where the company has changed nothing of it. Done by a timer; the publication is what remains of it. */
@Operation(value = "rules.follow-pack", audited = false)
public record FollowPack() implements Action<Void> {}
