package org.twinrail.api.rules.versions;

import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;

/**
 * An OSGi service: decides by rules that are not in force, so that a domain can work out what would come of them. Nothing that is tried is
 * kept or counted. Safe for use by many threads.
 *
 * <p>Design document: {@code rules.md}.
 */
@ProviderType
public interface RuleTrials {
    /**
     * An engine by the rules of a version. Its decisions throw {@link org.twinrail.api.InvalidInputException} where rules of that version have
     * faults.
     *
     * @param at a draft, commit, publication number or branch
     * @throws org.twinrail.api.InvalidInputException where there is no such version
     */
    RuleEngine of(String at, Work work);
}
