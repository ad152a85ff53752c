package org.twinrail.deals.ui.internal;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Action;
import org.twinrail.deals.ListOrders;
import org.twinrail.deals.ListQuotes;
import org.twinrail.deals.Order;
import org.twinrail.deals.PricedLine;
import org.twinrail.deals.PrintQuote;
import org.twinrail.deals.PrintedQuote;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteState;
import org.twinrail.deals.ReviseQuote;
import org.twinrail.deals.SubmitQuote;
import org.twinrail.deals.WinByOrder;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;

/** Quotes, the lines of the chosen one, and orders; what can be done with the chosen one is enabled. */
final class DealsPane {
    private static final int MANY = 1000;

    private final Desk desk;
    private final String opportunity;
    private final PagedTable<Quote> quotes;
    private final PagedTable<PricedLine> lines;
    private final PagedTable<Order> orders;
    private final Composite row;
    private final List<Consumer<Optional<Quote>>> watchers = new ArrayList<>();

    DealsPane(Composite parent, Desk desk, Clock clock, String opportunity) {
        this.desk = desk;
        this.opportunity = opportunity;
        QuoteForms forms = new QuoteForms(desk, clock);
        GridLayout page = new GridLayout(1, false);
        page.marginWidth = desk.looks().px(Looks.UNIT);
        page.marginHeight = desk.looks().px(Looks.UNIT);
        parent.setLayout(page);
        row = new Composite(parent, SWT.NONE);
        RowLayout buttons = new RowLayout(SWT.HORIZONTAL);
        buttons.spacing = desk.looks().px(Looks.UNIT);
        row.setLayout(buttons);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        quotes = QuoteTables.quotes(new Composite(halves, SWT.NONE), desk, PagedTable.Source.whole(this::askQuotes));
        SashForm below = new SashForm(halves, SWT.HORIZONTAL);
        lines = QuoteTables.lines(new Composite(below, SWT.NONE), desk, PagedTable.Source.whole(this::askLines));
        orders = QuoteTables.orders(new Composite(below, SWT.NONE), desk, PagedTable.Source.whole(this::askOrders));
        below.setWeights(new int[] {3, 2});

        button("deals.draft", "quote.draft", "plus")
                .addListener(SWT.Selection, event -> forms.draft(opportunity, quote -> {}));
        forQuote("deals.line", "quote.line", "list", DealsPane::isDraft, forms::addLine);
        forLine("deals.unline", "quote.unline", "trash-2");
        forQuote(
                "deals.submit",
                "quote.submit",
                "mail",
                DealsPane::isDraft,
                quote -> does(new SubmitQuote(quote.number()), quote.version()));
        forQuote(
                "deals.revise",
                "quote.revise",
                "copy",
                quote -> isOut(quote) || quote.state() == QuoteState.DECLINED,
                quote -> does(new ReviseQuote(quote.number()), quote.version()));
        forQuote("deals.accept", "quote.accept", "check", DealsPane::isOut, forms::accept);
        forQuote("deals.decline", "quote.decline", "x", DealsPane::isOut, forms::decline);
        forQuote("deals.print", "quote.print", "file-text", quote -> true, this::print);
        Button win = button("deals.win", "order.win", "trophy");
        win.setEnabled(false);
        win.addListener(SWT.Selection, event -> orders.chosen()
                .ifPresent(order -> does(new WinByOrder(order.number()), order.version())));
        orders.whenChoiceChanges(
                chosen -> win.setEnabled(chosen.filter(order -> !order.won()).isPresent()));
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

    private Button button(String id, String title, String icon) {
        Button button = Looks.named(new Button(row, SWT.PUSH), id);
        button.setText(desk.say(Texts.of(title)));
        button.setImage(desk.looks().icon(icon, Tone.INK));
        return button;
    }

    private void forQuote(String id, String title, String icon, Predicate<Quote> fits, Consumer<Quote> does) {
        Button button = button(id, title, icon);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> quotes.chosen().ifPresent(does));
        watchers.add(chosen -> button.setEnabled(chosen.filter(fits).isPresent()));
    }

    private void forLine(String id, String title, String icon) {
        Button button = button(id, title, icon);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> draft().ifPresent(quote ->
                lines.chosen().ifPresent(line -> does(QuoteForms.without(quote, line), quote.version()))));
        lines.whenChoiceChanges(chosen -> button.setEnabled(chosen.isPresent()
                && draft().filter(quote -> quote.lines().size() > 1).isPresent()));
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
