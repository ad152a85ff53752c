package org.twinrail.rules.internal.statistics;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/** Adds up how often rules fired. Done by a timer; it is nobody's deed. */
@Operation(value = "rules.count-firings", audited = false)
public record CountFirings() implements Action<Void> {}
