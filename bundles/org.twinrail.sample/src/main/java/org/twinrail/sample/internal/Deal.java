package org.twinrail.sample.internal;

import java.time.LocalDate;

/** An opportunity under way in the played quarter: what it will become and when, as the dice fell when it was opened. */
final class Deal {
    final String number;
    final String customer;
    final String owner;
    final long price;
    final LocalDate proposalOn;
    final LocalDate quoteOn;
    final LocalDate endOn;
    final boolean won;

    Deal(String number, String customer, String owner, long price, LocalDate opened, int days, boolean won) {
        this.number = number;
        this.customer = customer;
        this.owner = owner;
        this.price = price;
        this.proposalOn = opened.plusDays(Math.max(1, days / 3));
        this.quoteOn = opened.plusDays(Math.max(2, 2L * days / 3));
        this.endOn = opened.plusDays(Math.max(3, days));
        this.won = won;
    }
}
