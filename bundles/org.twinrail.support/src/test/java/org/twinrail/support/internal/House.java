package org.twinrail.support.internal;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.twinrail.api.Action;
import org.twinrail.api.Query;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.support.internal.questions.QuestionOperations;
import org.twinrail.support.internal.questions.QuestionQueries;
import org.twinrail.support.internal.questions.QuestionUndo;

/**
 * A company with a real database: salesperson {@code li}, manager {@code chen}, {@code tan} of the technical-support post and {@code guo} of
 * research. Rules and Gateway are stood in for; a working hour takes three by the clock.
 */
public final class House implements AutoCloseable {
    static final Map<String, String> DEPARTMENTS =
            Map.of("li", "sales", "chen", "sales", "tan", "sales", "guo", "research");
    static final Map<String, Set<String>> ROLES = Map.of("chen", Set.of("MANAGER"), "tan", Set.of("SUPPORT"));

    public final Set<String> absent = new HashSet<>();
    public final List<String> topics = new ArrayList<>();
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
        new SupportEntities().entities().forEach(configuration::addAnnotatedClass);
        database = configuration.buildSessionFactory();
        StandInRules rules = new StandInRules();
        List.of(
                        new QuestionOperations(HouseWork.OBJECTS, rules, work -> HouseWork.SLOW),
                        new QuestionQueries(HouseWork.OBJECTS),
                        new QuestionUndo())
                .forEach(provider -> provider.register(new Registrar()));
    }

    private static void migrate(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                InputStream script = House.class.getResourceAsStream("/db/support/V1__questions.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets working hours pass. */
    public void work(int hours) {
        now = HouseWork.SLOW.after(now, Duration.ofHours(hours));
    }

    /** Does an action as somebody, committed. */
    @SuppressWarnings("unchecked")
    public <R> R perform(String login, Action<R> action) {
        return database.fromTransaction(session -> {
            R result = (R) actions.get(action.getClass()).run(action, new HouseWork(this, login, session));
            session.flush();
            return result;
        });
    }

    /** Answers a query of somebody's. */
    @SuppressWarnings("unchecked")
    public <R> R ask(String login, Query<R> query) {
        return database.fromTransaction(
                session -> (R) queries.get(query.getClass()).run(query, new HouseWork(this, login, session)));
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
