package org.twinrail.api;

import java.util.List;
import java.util.Objects;

/**
 * What the boundary rules say about an action, and why.
 *
 * @param effect the strictest of what the rules said
 * @param reasons why, the deciding ones first; empty only for a plain ALLOW
 * @param firings the rules that fired, in order, with the facts they looked at
 * @param rulesVersion the version of the rules it was decided under; a hash of their sources
 */
public record Verdict(Effect effect, List<Reason> reasons, List<Firing> firings, String rulesVersion) {
    public Verdict {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(rulesVersion, "rulesVersion");
        reasons = List.copyOf(reasons);
        firings = List.copyOf(firings);
    }
}
