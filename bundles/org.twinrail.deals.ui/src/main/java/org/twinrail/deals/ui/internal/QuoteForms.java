package org.twinrail.deals.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.twinrail.api.Text;
import org.twinrail.crm.ListProducts;
import org.twinrail.deals.AcceptQuote;
import org.twinrail.deals.ChangeQuote;
import org.twinrail.deals.DeclineQuote;
import org.twinrail.deals.DraftQuote;
import org.twinrail.deals.PricedLine;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteLine;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The forms of quotes. */
final class QuoteForms {
    private static final int MANY = 1000;
    private static final int USUAL_DAYS = 30;
    private static final int NOTE = 1000;
    private static final int REASON = 500;
    private static final int REFERENCE = 100;

    private final Desk desk;
    private final Clock clock;

    QuoteForms(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** A new quote with its first line. */
    void draft(String opportunity, Consumer<Quote> done) {
        line(new Form(desk, "quote.draft", Texts.of("quote.draft")).about(opportunity))
                .add(Field.day("validUntil", Texts.of("column.valid"), clock).required())
                .add(Field.lines("note", Texts.of("column.note"), NOTE))
                .start("validUntil", LocalDate.now(clock).plusDays(USUAL_DAYS))
                .does(
                        Texts.of("quote.draft"),
                        values -> new DraftQuote(
                                opportunity, List.of(line(values)), values.day("validUntil"), values.orNull("note")),
                        done)
                .open();
    }

    /** One more line for a draft. */
    void addLine(Quote quote) {
        line(new Form(desk, "quote.line", Texts.of("quote.line"))
                        .about(quote.number())
                        .version(quote.version()))
                .does(
                        Texts.of("quote.line"),
                        values -> {
                            List<QuoteLine> lines = lines(quote);
                            lines.add(line(values));
                            return new ChangeQuote(quote.number(), lines, null, null);
                        },
                        changed -> {})
                .open();
    }

    /** A draft without one of its lines. */
    static ChangeQuote without(Quote quote, PricedLine line) {
        List<QuoteLine> lines = lines(quote);
        lines.remove(line.number() - 1);
        return new ChangeQuote(quote.number(), lines, null, null);
    }

    private static List<QuoteLine> lines(Quote quote) {
        return new ArrayList<>(quote.lines().stream().map(PricedLine::line).toList());
    }

    private static Form line(Form form) {
        return form.add(Field.choice("product", Texts.of("column.product"), products())
                        .required())
                .add(Numbers.quantity("quantity", Texts.of("column.quantity")).required())
                .add(Field.money("price", Texts.of("column.price")).required())
                .add(Numbers.percent("discount", Texts.of("column.discount")))
                .add(Numbers.percent("taxRate", Texts.of("column.rate")))
                .start("quantity", 1);
    }

    private static QuoteLine line(FormValues values) {
        return new QuoteLine(
                values.text("product"),
                Numbers.of(values, "quantity"),
                values.money("price"),
                Numbers.of(values, "discount"),
                Numbers.of(values, "taxRate"));
    }

    private static Choices products() {
        return (desk, words, loaded) -> desk.ask(
                new ListProducts(MANY, 0),
                found -> loaded.accept(found.stream()
                        .map(product -> new Choice(product.name(), product.name()))
                        .toList()));
    }

    void accept(Quote quote) {
        answer("quote.accept", Texts.of("quote.accept"), quote)
                .add(Field.text("reference", Texts.of("column.reference"), REFERENCE))
                .add(Field.day("on", Texts.of("column.on"), clock).required())
                .start("on", LocalDate.now(clock))
                .does(
                        Texts.of("quote.accept"),
                        values -> new AcceptQuote(quote.number(), values.orNull("reference"), values.day("on")),
                        order -> {})
                .open();
    }

    void decline(Quote quote) {
        answer("quote.decline", Texts.of("quote.decline"), quote)
                .add(Field.lines("reason", Texts.of("column.reason"), REASON).required())
                .does(
                        Texts.of("quote.decline"),
                        values -> new DeclineQuote(quote.number(), values.text("reason")),
                        declined -> {})
                .open();
    }

    private Form answer(String id, Text title, Quote quote) {
        return new Form(desk, id, title).about(quote.number()).version(quote.version());
    }
}
