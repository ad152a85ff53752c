package org.twinrail.intelligence.internal;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.twinrail.api.Action;
import org.twinrail.api.Query;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.intelligence.internal.around.AroundOperations;
import org.twinrail.intelligence.internal.briefs.BriefOperations;
import org.twinrail.intelligence.internal.competitors.CompetitorOperations;
import org.twinrail.intelligence.internal.competitors.CompetitorUndo;
import org.twinrail.intelligence.internal.insights.InsightOperations;
import org.twinrail.intelligence.internal.insights.InsightUndo;
import org.twinrail.intelligence.internal.ledger.LedgerOperations;
import org.twinrail.intelligence.internal.notes.NoteOperations;
import org.twinrail.intelligence.internal.notes.NoteUndo;
import org.twinrail.intelligence.internal.notes.TriageOperations;
import org.twinrail.intelligence.internal.reading.ReadingOperations;

/**
 * A company with a real database: salespeople {@code li} and {@code sun}, marketers {@code wang} and {@code meng}, manager {@code gm}. Rules
 * and Gateway are stood in for; people work round the clock.
 */
public final class House implements AutoCloseable {
    static final Map<String, String> DEPARTMENTS =
            Map.of("li", "sales", "sun", "sales", "wang", "marketing", "meng", "marketing", "gm", "management");

    /** People work round the clock. */
    public static final WorkingTimes TIMES = work -> HouseWork.ROUND_THE_CLOCK;

    public final StandInRules rules = new StandInRules();
    public final List<Object> events = new ArrayList<>();
    public Instant now = Instant.parse("2026-03-02T01:00:00Z");
    /** What takes back the latest action that said how. */
    public Action<?> inverse;

    private final Map<Class<?>, OperationProvider.ActionBody<Object, Object>> actions = new HashMap<>();
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
        new IntelligenceEntities().entities().forEach(configuration::addAnnotatedClass);
        database = configuration.buildSessionFactory();
        List.of(
                        new NoteOperations(HouseWork.OBJECTS, rules),
                        new TriageOperations(),
                        new NoteUndo(),
                        new InsightOperations(HouseWork.OBJECTS, rules),
                        new InsightUndo(),
                        new CompetitorOperations(HouseWork.OBJECTS),
                        new CompetitorUndo(),
                        new BriefOperations(),
                        new ReadingOperations(HouseWork.OBJECTS, TIMES, rules),
                        new LedgerOperations(),
                        new AroundOperations(HouseWork.OBJECTS))
                .forEach(provider -> provider.register(new Registrar()));
    }

    private static void migrate(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                InputStream script = House.class.getResourceAsStream(
                        "/db/intelligence/V1__notes_insights_competitors_briefs_contributions.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Does an action as somebody, committed. */
    @SuppressWarnings("unchecked")
    public <R> R perform(String login, Action<R> action) {
        return database.fromTransaction(session -> {
            R result = (R) actions.get(action.getClass()).run(action, work(login, session));
            session.flush();
            return result;
        });
    }

    /** Takes back what was done last. */
    public void undo(String login) {
        perform(login, inverse);
    }

    /** Answers a query of somebody's. */
    @SuppressWarnings("unchecked")
    public <R> R ask(String login, Query<R> query) {
        return database.fromTransaction(
                session -> (R) queries.get(query.getClass()).run(query, work(login, session)));
    }

    /** Reads as somebody, past the queries. */
    public <R> R reads(String login, Function<Work, R> reading) {
        return database.fromTransaction(session -> reading.apply(work(login, session)));
    }

    private HouseWork work(String login, EntityManager session) {
        return new HouseWork(this, login, session);
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
            actions.put(type, (OperationProvider.ActionBody<Object, Object>) (OperationProvider.ActionBody<?, ?>) body);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R, Q extends Query<R>> void query(Class<Q> type, OperationProvider.QueryBody<Q, R> body) {
            queries.put(type, (OperationProvider.QueryBody<Object, Object>) (OperationProvider.QueryBody<?, ?>) body);
        }
    }
}
