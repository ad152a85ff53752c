package org.twinrail.api.rules.versions;

import java.util.List;
import java.util.Map;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.rules.RuleChecks.Fault;

/** Tells which rules are in force, and what is due. */
@Operation("rules.in-force")
public record RulesInForce() implements Query<RulesInForce.Status> {
    /**
     * What is in force.
     *
     * @param publication what put the rules in force; null where nothing was published yet and the rule folder is in force as it is
     * @param versions the version of each decision point's rules, as verdicts name it
     * @param pack the commit of the standard pack as it is on disk
     * @param packDue whether the pack has something that the company's rules have not taken in
     * @param toCome publications whose time has not come yet
     * @param faults what is wrong with the rules on disk; empty where all is well
     */
    public record Status(
            Publication publication,
            Map<String, String> versions,
            String pack,
            boolean packDue,
            List<Publication> toCome,
            List<Fault> faults) {
        public Status {
            versions = Map.copyOf(versions);
            toCome = List.copyOf(toCome);
            faults = List.copyOf(faults);
        }
    }
}
