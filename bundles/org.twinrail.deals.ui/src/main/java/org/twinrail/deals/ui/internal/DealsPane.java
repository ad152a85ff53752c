package org.twinrail.deals.ui.internal;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.deals.AcceptQuote;
import org.twinrail.deals.ChangeQuote;
import org.twinrail.deals.DeclineQuote;
import org.twinrail.deals.DraftQuote;
import org.twinrail.deals.ListOrders;
import org.twinrail.deals.ListQuotes;
import org.twinrail.deals.Order;
import org.twinrail.deals.PricedLine;
import org.twinrail.deals.PrintQuote;
import org.twinrail.deals.PrintedQuote;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteLine;
import org.twinrail.deals.QuoteState;
import org.twinrail.deals.ReviseQuote;
import org.twinrail.deals.SubmitQuote;
import org.twinrail.deals.WinByOrder;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** Quotes, the lines of the chosen one, and orders; what can be done with the chosen one is enabled. */
final class DealsPane {
    private static final int MANY = 1000;
    private static final QuoteLine NOTHING_YET =
            new QuoteLine("-", BigDecimal.ONE, Money.of("0.00", "CNY"), null, null);

    private final Desk desk;
    private final String opportunity;
    private final PagedTable<Quote> quotes;
    private final PagedTable<PricedLine> lines;
    private final PagedTable<Order> orders;
    private final Composite row;
    private final People people;
    private final List<Consumer<Optional<Quote>>> watchers = new ArrayList<>();

    DealsPane(Composite parent, Desk desk, Clock clock, String opportunity) {
        this.desk = desk;
        this.opportunity = opportunity;
        QuoteForms forms = new QuoteForms(desk, clock);
        people = People.of(desk, () -> {});
        parent.setLayout(Layouts.page(desk.looks()));
        row = Layouts.row(parent, desk.looks());
        SashForm halves = Layouts.fill(new SashForm(parent, SWT.VERTICAL));
        quotes = QuoteTables.quotes(new Composite(halves, SWT.NONE), desk, PagedTable.Source.whole(this::askQuotes));
        SashForm below = new SashForm(halves, SWT.HORIZONTAL);
        lines = QuoteTables.lines(new Composite(below, SWT.NONE), desk, PagedTable.Source.whole(this::askLines));
        orders = QuoteTables.orders(new Composite(below, SWT.NONE), desk, PagedTable.Source.whole(this::askOrders));
        below.setWeights(new int[] {3, 2});

        button("deals.draft", "quote.draft", "plus")
                .whenPressed(() -> forms.draft(opportunity, quote -> {}))
                // The rules look at the opportunity and not at what is offered.
                .ask(new DraftQuote(opportunity, List.of(NOTHING_YET), LocalDate.now(clock), null));
        forQuote("deals.line", "quote.line", "list", DealsPane::isDraft, DealsPane::same, forms::addLine);
        forLine("deals.unline", "quote.unline", "trash-2");
        forQuote(
                "deals.submit",
                "quote.submit",
                "mail",
                DealsPane::isDraft,
                quote -> new SubmitQuote(quote.number(), quote.version()),
                quote -> does(new SubmitQuote(quote.number(), quote.version()), quote.version()));
        forQuote(
                "deals.revise",
                "quote.revise",
                "copy",
                quote -> isOut(quote) || quote.state() == QuoteState.DECLINED,
                quote -> new ReviseQuote(quote.number()),
                quote -> does(new ReviseQuote(quote.number()), quote.version()));
        forQuote(
                "deals.accept",
                "quote.accept",
                "check",
                DealsPane::isOut,
                quote -> new AcceptQuote(quote.number(), null, null),
                forms::accept);
        forQuote(
                "deals.decline",
                "quote.decline",
                "x",
                DealsPane::isOut,
                quote -> new DeclineQuote(quote.number(), "-"),
                forms::decline);
        print();
        win();
        quotes.whenChoiceChanges(chosen -> {
            watchers.forEach(watcher -> watcher.accept(chosen));
            lines.reload();
        });
        lines.open();
        orders.open();
        quotes.open();
    }

    private static boolean isDraft(Quote quote) {
        return quote.state() == QuoteState.DRAFT;
    }

    private static boolean isOut(Quote quote) {
        return quote.state() == QuoteState.SUBMITTED || quote.state() == QuoteState.EXPIRED;
    }

    private void askQuotes(Consumer<List<Quote>> rows) {
        desk.ask(new ListQuotes(opportunity, true, MANY, 0), rows);
    }

    private void askLines(Consumer<List<PricedLine>> rows) {
        rows.accept(quotes.chosen().map(Quote::lines).orElse(List.of()));
    }

    private void askOrders(Consumer<List<Order>> rows) {
        desk.ask(new ListOrders(opportunity, MANY, 0), rows);
    }

    private RuledButton button(String id, String title, String icon) {
        return new RuledButton(row, desk, people, id, Texts.of(title), icon);
    }

    /** A button for what can be done with the chosen quote in some of its states; there the rules are asked. */
    private void forQuote(
            String id,
            String title,
            String icon,
            Predicate<Quote> fits,
            Function<Quote, Action<?>> asked,
            Consumer<Quote> does) {
        RuledButton button =
                button(id, title, icon).whenPressed(() -> quotes.chosen().ifPresent(does));
        button.disabled(Texts.of("quote.choose"));
        watchers.add(chosen -> chosen.filter(fits)
                .ifPresentOrElse(
                        quote -> button.ask(asked.apply(quote)), () -> button.disabled(Texts.of("quote.choose"))));
    }

    private void forLine(String id, String title, String icon) {
        RuledButton button = button(id, title, icon).whenPressed(() -> draft().ifPresent(quote ->
                lines.chosen().ifPresent(line -> does(QuoteForms.without(quote, line), quote.version()))));
        button.disabled(Texts.of("line.choose"));
        lines.whenChoiceChanges(chosen -> draft().filter(
                        quote -> chosen.isPresent() && quote.lines().size() > 1)
                .ifPresentOrElse(
                        quote -> button.ask(QuoteForms.without(quote, chosen.get())),
                        () -> button.disabled(Texts.of("line.choose"))));
    }

    /** Anybody who sees a quote may print it. */
    private void print() {
        RuledButton button = button("deals.print", "quote.print", "file-text")
                .whenPressed(() -> quotes.chosen().ifPresent(this::print));
        button.enabled(false);
        watchers.add(chosen -> button.enabled(chosen.isPresent()));
    }

    private void win() {
        RuledButton button = button("deals.win", "order.win", "trophy").whenPressed(() -> orders.chosen()
                .ifPresent(order -> does(new WinByOrder(order.number()), order.version())));
        button.disabled(Texts.of("order.choose"));
        orders.whenChoiceChanges(chosen -> chosen.filter(order -> !order.won())
                .ifPresentOrElse(
                        order -> button.ask(new WinByOrder(order.number())),
                        () -> button.disabled(Texts.of("order.choose"))));
    }

    private static ChangeQuote same(Quote quote) {
        return new ChangeQuote(
                quote.number(), quote.lines().stream().map(PricedLine::line).toList(), null, null);
    }

    private Optional<Quote> draft() {
        return quotes.chosen().filter(DealsPane::isDraft);
    }

    private void does(Action<?> action, long version) {
        desk.perform(
                action, version, outcome -> {}, problems -> problems.forEach(problem -> desk.tell(problem.what())));
    }

    private void print(Quote quote) {
        desk.ask(
                new PrintQuote(
                        quote.number(),
                        quote.revision(),
                        desk.reader().getLanguage().equals("zh") ? "zh" : "en"),
                this::save);
    }

    private void save(PrintedQuote printed) {
        desk.run(Texts.of("quote.print"), progress -> {
            Path file = Files.createTempFile("twinrail-", ".html");
            try (InputStream in = printed.content().open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            // Whoever hands it on may still be reading when the window closes.
            file.toFile().deleteOnExit();
            desk.later(() -> desk.offerFile(file, printed.name()));
            return Texts.of("quote.printed", printed.name());
        });
    }

    void reload() {
        quotes.reload();
        orders.reload();
    }
}
