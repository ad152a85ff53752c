package org.twinrail.deals.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Query;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Half;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.Product;
import org.twinrail.crm.WinOpportunity;
import org.twinrail.deals.internal.quotes.AnswerOperations;
import org.twinrail.deals.internal.quotes.QuoteOperations;
import org.twinrail.deals.internal.quotes.QuoteQueries;
import org.twinrail.deals.internal.quotes.QuoteUndo;

/** A company with a real database and one opportunity, {@code O-1}; customer management and the rules are stood in for. */
public final class House implements AutoCloseable {
    public final List<Product> products =
            List.of(new Product("财务软件", Money.of("1000.00", "CNY"), 0), new Product("<b>维护</b>", null, 0));
    public final List<Object> events = new ArrayList<>();
    public Instant now = Instant.parse("2026-03-02T01:00:00Z");
    /** What takes back the latest action that said how. */
    public Action<?> inverse;
    /** What the boundary rules were told about the latest action. */
    public List<?> facts;

    Opportunity opportunity = new Opportunity(
            UUID.randomUUID(),
            "O-1",
            "宏远 & 机械",
            "li",
            "财务软件",
            null,
            "dual",
            "proposal",
            Half.LOWER,
            DealOutcome.OPEN,
            LocalDate.parse("2026-03-01"),
            null,
            "",
            0);

    private record Handler(
            OperationProvider.Subject<Object> subject, OperationProvider.ActionBody<Object, Object> body) {}

    private final Map<Class<?>, Handler> actions = new HashMap<>();
    private final Map<Class<?>, OperationProvider.QueryBody<Object, Object>> queries = new HashMap<>();
    private final SessionFactory database;
    private final Logger hibernate = Logger.getLogger("org.hibernate");

    public House() {
        hibernate.setLevel(Level.SEVERE);
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        migrate(url);
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        new DealsEntities().entities().forEach(configuration::addAnnotatedClass);
        database = configuration.buildSessionFactory();
        List.of(new QuoteOperations(), new AnswerOperations(), new QuoteQueries(), new QuoteUndo())
                .forEach(provider -> provider.register(new Registrar()));
    }

    private static void migrate(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                InputStream script = House.class.getResourceAsStream("/db/deals/V1__quotes_and_orders.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does an action as {@code li}, committed. */
    @SuppressWarnings("unchecked")
    public <R> R perform(Action<R> action) {
        Handler handler = actions.get(action.getClass());
        return database.fromTransaction(session -> {
            HouseWork work = new HouseWork(this, session);
            facts = handler.subject().facts(action, work);
            R result = (R) handler.body().run(action, work);
            session.flush();
            return result;
        });
    }

    /** Takes back what was done last. */
    public void undo() {
        perform(inverse);
    }

    /** Answers a query. */
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        return database.fromTransaction(
                session -> (R) queries.get(query.getClass()).run(query, new HouseWork(this, session)));
    }

    /** The opportunity ends. */
    public void ends(DealOutcome outcome, WinOpportunity won) {
        Opportunity o = opportunity;
        opportunity = new Opportunity(
                o.id(),
                o.number(),
                o.customer(),
                o.owner(),
                o.product(),
                won == null ? null : won.amount(),
                o.track(),
                o.stage(),
                o.half(),
                outcome,
                o.openedOn(),
                won == null ? null : won.on(),
                "",
                o.version() + 1);
    }

    /** What the opportunity was won for; null where it was not. */
    public Money wonFor() {
        return opportunity.outcome() == DealOutcome.WON ? opportunity.amount() : null;
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Registrar implements OperationProvider.Registrar {
        @Override
        @SuppressWarnings("unchecked")
        public <R, A extends Action<R>> void action(
                Class<A> type, OperationProvider.Subject<A> subject, OperationProvider.ActionBody<A, R> body) {
            actions.put(
                    type,
                    new Handler(
                            (OperationProvider.Subject<Object>) (OperationProvider.Subject<?>) subject,
                            (OperationProvider.ActionBody<Object, Object>) (OperationProvider.ActionBody<?, ?>) body));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R, Q extends Query<R>> void query(Class<Q> type, OperationProvider.QueryBody<Q, R> body) {
            queries.put(type, (OperationProvider.QueryBody<Object, Object>) (OperationProvider.QueryBody<?, ?>) body);
        }
    }
}
