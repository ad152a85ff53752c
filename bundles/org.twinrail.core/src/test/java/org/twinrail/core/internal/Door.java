package org.twinrail.core.internal;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.Call;
import org.twinrail.api.Firing;
import org.twinrail.api.Gateway;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Ruling;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Transactions;
import org.twinrail.core.internal.gateway.GatewayComponent;
import org.twinrail.core.internal.gateway.OperationRegistry;
import org.twinrail.core.internal.gateway.Reviews;
import org.twinrail.core.internal.gateway.Witnesses;
import org.twinrail.core.internal.outbox.OutboxPump;
import org.twinrail.core.internal.people.PeopleOperations;

/** The Gateway on a database of its own, made by all of the core's scripts, with one rule for everything. */
public final class Door implements AutoCloseable {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
    private static final List<String> SCRIPTS = List.of(
            "/db/core/V1__people_audit_outbox_requests_timers.sql",
            "/db/core/V2__settings.sql",
            "/db/core/V3__audit_in_order.sql",
            "/db/core/V4__undo.sql",
            "/db/core/V5__confidential.sql",
            "/db/core/V6__absences.sql");

    private final SessionFactory database;
    private final OutboxPump outbox;
    private final GatewayComponent door;
    private Ruling ruling = Ruling.allow();

    /** With 王五 {@code wang} and 李四 {@code li}, and the operations under test. */
    public Door(OperationProvider... providers) {
        HIBERNATE.setLevel(Level.SEVERE);
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        migrate(url);
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", url)
                .setProperty("jakarta.persistence.validation.mode", "none")
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        new CoreEntities().entities().forEach(configuration::addAnnotatedClass);
        database = configuration.buildSessionFactory();
        OperationRegistry registry = new OperationRegistry();
        registry.addProvider(new PeopleOperations());
        List.of(providers).forEach(registry::addProvider);
        outbox = new OutboxPump(new Sessions(), null);
        Clock clock = Clock.fixed(Instant.parse("2017-03-01T01:00:00Z"), ZoneOffset.UTC);
        door = new GatewayComponent(
                new Sessions(),
                new OneRule(),
                clock,
                new NeverLent(),
                registry,
                new Reviews(),
                new Witnesses(),
                outbox);
        for (String login : List.of("wang", "li")) {
            does(Actor.LOCAL_ADMIN, new RecordPerson(login, login, "marketing", null, null, null, Set.of(), true));
        }
    }

    private static void migrate(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String path : SCRIPTS) {
                try (InputStream script = Door.class.getResourceAsStream(path)) {
                    statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on the rules say this of everything. */
    public void rule(Ruling now) {
        ruling = now;
    }

    public <R> Outcome<R> does(String user, Action<R> action) {
        return door.perform(action, Call.by(user));
    }

    public <R> R asks(String user, Query<R> query) {
        return door.ask(query, Call.by(user));
    }

    public Gateway gateway() {
        return door;
    }

    @Override
    public void close() {
        try {
            outbox.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        door.close();
        database.close();
    }

    private final class OneRule implements RuleEngine {
        @Override
        public Decision decide(String point, Collection<?> facts) {
            Firing firing = new Firing("规则", "boundary/all.drl", "line 1", List.of());
            return new Decision(
                    point,
                    "v1",
                    List.of(new Decision.Conclusion(ruling, "规则", Text.same("因为"), firing)),
                    List.of(firing));
        }

        @Override
        public String version(String point) {
            return "v1";
        }
    }

    private final class Sessions implements Transactions {
        @Override
        public <T> T write(Function<Resources, T> body) {
            return database.fromTransaction(session -> body.apply(of(session)));
        }

        @Override
        public <T> T read(Function<Resources, T> body) {
            return database.fromSession(session -> body.apply(of(session)));
        }

        private static Resources of(Session session) {
            return new Resources() {
                @Override
                public <T> T get(Class<T> type) {
                    return type.cast((EntityManager) session);
                }
            };
        }

        @Override
        public void sync() {}
    }
}
