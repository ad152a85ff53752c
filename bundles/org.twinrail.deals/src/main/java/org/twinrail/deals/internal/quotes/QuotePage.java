package org.twinrail.deals.internal.quotes;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.twinrail.api.Content;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.deals.PricedLine;
import org.twinrail.deals.PrintedQuote;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteState;

/** Writes a quote as a page for the printer; nothing on it is fetched from elsewhere. */
final class QuotePage {
    private static final Messages MESSAGES = Messages.beside(QuotePage.class);

    private static final String STYLE = "body{font:11pt sans-serif;margin:2cm;color:#111}h1{font-size:18pt}"
            + "table{border-collapse:collapse;width:100%;margin:1em 0}"
            + "th,td{border-bottom:1px solid #bbb;padding:4pt 6pt;text-align:right}"
            + "th:nth-child(2),td:nth-child(2){text-align:left}tfoot td{font-weight:bold}.draft{color:#a00}"
            + ".note{white-space:pre-wrap}@page{size:A4;margin:1.5cm}@media print{body{margin:0}}";

    private final Locale reader;

    QuotePage(Locale reader) {
        this.reader = reader;
    }

    PrintedQuote of(Quote quote) {
        Text title = MESSAGES.text("page.title", quote.number(), quote.revision());
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(reader.getLanguage())
                .append("\"><head><meta charset=\"UTF-8\"><title>")
                .append(say(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n");
        if (quote.state() == QuoteState.DRAFT) {
            page.append(element("p class=\"draft\"", MESSAGES.text("page.draft")));
        }
        page.append(element("h1", title));
        page.append(element("p", MESSAGES.text("page.customer", quote.customer())));
        page.append(element("p", MESSAGES.text("page.valid", quote.validUntil())));
        page.append("<table><thead>")
                .append(row(
                        "th",
                        Stream.of(
                                        MESSAGES.text("page.number"),
                                        MESSAGES.text("page.product"),
                                        MESSAGES.text("page.quantity"),
                                        MESSAGES.text("page.price"),
                                        MESSAGES.text("page.discount"),
                                        MESSAGES.text("page.net"),
                                        MESSAGES.text("page.rate"),
                                        MESSAGES.text("page.tax"))
                                .map(text -> text.in(reader))))
                .append("</thead><tbody>\n");
        quote.lines().forEach(line -> page.append(row("td", cells(line))));
        page.append("</tbody></table>\n");
        page.append(element("p", MESSAGES.text("page.sum", quote.net(), quote.tax())));
        page.append(element("h2", MESSAGES.text("page.gross", quote.gross())));
        if (!quote.note().isEmpty()) {
            page.append(element("p class=\"note\"", Text.same(quote.note())));
        }
        page.append("</body></html>\n");
        return new PrintedQuote(
                quote.number().replaceAll("[^\\p{L}\\p{N}.-]", "_") + "-" + quote.revision() + ".html",
                Content.of(page.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<String> cells(PricedLine priced) {
        return Stream.of(
                String.valueOf(priced.number()),
                priced.line().product(),
                plain(priced.line().quantity()),
                priced.line().price().amount().toPlainString(),
                plain(priced.line().discount()) + " %",
                priced.net().amount().toPlainString(),
                plain(priced.line().taxRate()) + " %",
                priced.tax().amount().toPlainString());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String row(String cell, Stream<String> cells) {
        return cells.map(words -> "<" + cell + ">" + StringEscapeUtils.escapeHtml4(words) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private String element(String tag, Text words) {
        int blank = tag.indexOf(' ');
        return "<" + tag + ">" + say(words) + "</" + (blank < 0 ? tag : tag.substring(0, blank)) + ">\n";
    }

    private String say(Text words) {
        return StringEscapeUtils.escapeHtml4(words.in(reader));
    }
}
