package org.twinrail.crm.internal;

import java.time.LocalDate;
import org.twinrail.api.Money;
import org.twinrail.crm.CaptureLead;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.RecordOpportunity;
import org.twinrail.crm.RecordTouch;
import org.twinrail.crm.TouchTrack;

/** Actions with the parameters tests care about. */
public final class Make {
    private Make() {}

    public static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    public static RecordCustomer customer(String name, String owner) {
        return new RecordCustomer(name, "电子", "华东", yuan("1000000.00"), 120, owner, null);
    }

    public static CaptureLead lead(String customer, String company) {
        return new CaptureLead(customer, company, "陈工", "fair", null, "想要报价");
    }

    public static OpenOpportunity opportunity(String customer, String product, String owner) {
        return new OpenOpportunity(null, customer, product, owner, yuan("80000.00"), null, null);
    }

    public static RecordOpportunity past(String number, String customer, String owner, String opened) {
        return new RecordOpportunity(
                number,
                customer,
                owner,
                null,
                yuan("500.00"),
                null,
                null,
                DealOutcome.OPEN,
                LocalDate.parse(opened),
                null);
    }

    public static RecordOpportunity won(String number, String customer, String opened, String closed, String amount) {
        return new RecordOpportunity(
                number,
                customer,
                "zhang",
                null,
                yuan(amount),
                null,
                null,
                DealOutcome.WON,
                LocalDate.parse(opened),
                LocalDate.parse(closed));
    }

    public static LogTouch touch(String customer, String channel) {
        return new LogTouch(customer, channel, null, null, null, null, null);
    }

    public static RecordTouch pastTouch(String customer, String on, TouchTrack track) {
        return new RecordTouch(LocalDate.parse(on), "visit", track, customer, null, null, "zhang");
    }
}
