package org.twinrail.deals.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.twinrail.deals.Order;
import org.twinrail.deals.PricedLine;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteState;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;

/** The lists of quotes, of the lines of one, and of orders. */
final class QuoteTables {
    private QuoteTables() {}

    static PagedTable<Quote> quotes(Composite parent, Desk desk, PagedTable.Source<Quote> source) {
        return new PagedTable<Quote>(parent, desk, "deals.quotes", source)
                .column("number", Texts.of("column.number"), 130, null, Quote::number)
                .numbers("revision", Texts.of("column.revision"), 60, null, quote -> String.valueOf(quote.revision()))
                .toned(
                        "state",
                        Texts.of("column.state"),
                        110,
                        null,
                        quote -> desk.say(Texts.of("state." + quote.state().name())),
                        quote -> tone(quote.state()))
                .numbers("net", Texts.of("column.net"), 120, null, quote -> Shown.money(quote.net(), desk.reader()))
                .numbers(
                        "gross",
                        Texts.of("column.gross"),
                        120,
                        null,
                        quote -> Shown.money(quote.gross(), desk.reader()))
                .numbers("discount", Texts.of("column.under"), 110, null, quote -> Shown.number(quote.discount()))
                .column("until", Texts.of("column.valid"), 100, null, quote -> Shown.day(quote.validUntil()))
                .column("reason", Texts.of("column.reason"), 160, null, Quote::reason)
                .whenEmpty(Texts.of("quotes.none"));
    }

    private static Tone tone(QuoteState state) {
        return switch (state) {
            case EXPIRED, DECLINED -> Tone.WARNING;
            case SUPERSEDED -> Tone.QUIET;
            default -> Tone.INK;
        };
    }

    static PagedTable<PricedLine> lines(Composite parent, Desk desk, PagedTable.Source<PricedLine> source) {
        return new PagedTable<PricedLine>(parent, desk, "deals.lines", source)
                .numbers("number", Texts.of("column.line"), 50, null, line -> String.valueOf(line.number()))
                .column("product", Texts.of("column.product"), 160, null, line -> line.line()
                        .product())
                .numbers(
                        "quantity",
                        Texts.of("column.quantity"),
                        70,
                        null,
                        line -> Shown.number(line.line().quantity()))
                .numbers(
                        "price",
                        Texts.of("column.price"),
                        110,
                        null,
                        line -> Shown.money(line.line().price(), desk.reader()))
                .numbers(
                        "discount",
                        Texts.of("column.discount"),
                        80,
                        null,
                        line -> Shown.number(line.line().discount()))
                .numbers("net", Texts.of("column.net"), 110, null, line -> Shown.money(line.net(), desk.reader()))
                .numbers(
                        "rate",
                        Texts.of("column.rate"),
                        80,
                        null,
                        line -> Shown.number(line.line().taxRate()))
                .numbers("tax", Texts.of("column.tax"), 100, null, line -> Shown.money(line.tax(), desk.reader()))
                .whenEmpty(Texts.of("lines.none"));
    }

    static PagedTable<Order> orders(Composite parent, Desk desk, PagedTable.Source<Order> source) {
        return new PagedTable<Order>(parent, desk, "deals.orders", source)
                .column("number", Texts.of("column.order"), 140, null, Order::number)
                .column("reference", Texts.of("column.reference"), 110, null, Order::reference)
                .column("on", Texts.of("column.on"), 100, null, order -> Shown.day(order.on()))
                .numbers(
                        "gross",
                        Texts.of("column.gross"),
                        120,
                        null,
                        order -> Shown.money(order.gross(), desk.reader()))
                .column(
                        "won",
                        Texts.of("column.won"),
                        70,
                        null,
                        order -> desk.say(Texts.of(order.won() ? "won.yes" : "won.no")))
                .whenEmpty(Texts.of("orders.none"));
    }
}
