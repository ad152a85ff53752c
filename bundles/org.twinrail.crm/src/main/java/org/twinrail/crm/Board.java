package org.twinrail.crm;

import java.util.List;
import org.twinrail.api.Money;
import org.twinrail.api.Text;

/**
 * What stands at each stage of a track.
 *
 * @param track code of the track
 * @param columns one per stage, in their order; where those stand who have no name yet is left out
 */
public record Board(String track, List<Column> columns) {
    public Board {
        columns = List.copyOf(columns);
    }

    /**
     * What stands at a stage.
     *
     * @param stage the stage's code
     * @param name what the stage is called
     * @param half the half of the funnel it is in
     * @param leads how many leads stand there that became no opportunity yet
     * @param opportunities how many opportunities stand there
     * @param amounts what those may bring or have brought, one sum per currency, by currency
     */
    public record Column(String stage, Text name, Half half, long leads, long opportunities, List<Money> amounts) {
        public Column {
            amounts = List.copyOf(amounts);
        }
    }
}
