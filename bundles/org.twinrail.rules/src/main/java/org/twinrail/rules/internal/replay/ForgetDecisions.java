package org.twinrail.rules.internal.replay;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Lets go decisions that were kept for replays longer than anybody would try. Done by a timer; it is nobody's deed. */
@Operation(value = "rules.forget-decisions", audited = false)
public record ForgetDecisions() implements Action<Void> {}
