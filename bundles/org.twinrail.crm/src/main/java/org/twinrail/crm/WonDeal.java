package org.twinrail.crm;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Money;

/**
 * An opportunity that was won.
 *
 * @param opportunity its id
 * @param number its number, by which people know it
 * @param customer the customer's name; empty where the opportunity names none
 * @param owner the login of the person who won it
 * @param product the product's name; empty where none is named
 * @param amount what it was won for
 * @param openedOn the day it was opened
 * @param closedOn the day it was won
 * @param touches the touches of its customer up to the closing day, in order of time
 */
public record WonDeal(
        UUID opportunity,
        String number,
        String customer,
        String owner,
        String product,
        Money amount,
        LocalDate openedOn,
        LocalDate closedOn,
        List<DealTouch> touches) {
    public WonDeal {
        touches = List.copyOf(touches);
    }

    /**
     * A contact with the customer that may have helped to win the deal.
     *
     * @param id the touch's id
     * @param on its day
     * @param track {@code MARKETING}, {@code SALES} or {@code JOINT}
     * @param channel how it was made, for example {@code visit}, {@code fair}, {@code mail}
     * @param by the login of who made it; empty where unknown
     * @param campaign the campaign it belongs to; empty for none
     */
    public record DealTouch(UUID id, LocalDate on, String track, String channel, String by, String campaign) {}
}
