package org.twinrail.sample.internal;

import java.util.List;
import java.util.Map;
import org.twinrail.coordination.Conflict;
import org.twinrail.incentives.Assessment;

/**
 * What happened in the played quarter, as the command prints it.
 *
 * @param seed the seed the company and its quarter were made from
 * @param people how many people work there
 * @param customers how many customers it has
 * @param actions what became of the actions, by their name
 * @param refusals what was refused, each rule once
 * @param waits what waited for somebody
 * @param conflicts the conflicts found, with how they stand
 * @param assessment the quarter's assessment, closed
 */
record Story(
        long seed,
        int people,
        int customers,
        Map<String, Chronicle.Tally> actions,
        List<Chronicle.Refusal> refusals,
        List<Chronicle.Wait> waits,
        List<Conflict> conflicts,
        Assessment assessment) {}
