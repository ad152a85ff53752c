package org.twinrail.crm;

import java.util.List;
import org.twinrail.api.Money;

/**
 * What became of the leads and opportunities of one origin.
 *
 * @param origin the channel, the campaign's code, the department's code or the login; empty where it is not known
 * @param leads how many leads were captured
 * @param qualified how many of those were qualified, by what they are now
 * @param opened how many opportunities were opened
 * @param won how many of those were won
 * @param lost how many of those were lost
 * @param amounts what those won brought, one sum per currency, by currency
 */
public record Conversion(
        String origin, long leads, long qualified, long opened, long won, long lost, List<Money> amounts) {
    public Conversion {
        amounts = List.copyOf(amounts);
    }
}
