package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.twinrail.api.Actor;
import org.twinrail.api.spi.Transactions;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.tables.RuleEntities;

/** A real database with the tables of the rules; the persistence is stood in for. */
final class RuleDatabase implements Transactions, AutoCloseable {
    static final Instant NOW = Instant.parse("2030-01-07T01:00:00Z");

    private final SessionFactory sessions;

    RuleDatabase() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        migrate(url);
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        new RuleEntities().entities().forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    private static void migrate(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String name : List.of("V1__drafts_publications", "V2__decisions", "V3__statistics", "V4__history")) {
                try (InputStream script = RuleDatabase.class.getResourceAsStream("/db/rules/" + name + ".sql")) {
                    statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** An action by Lin, committed. */
    void does(KeptHistory history, Consumer<Work> body) {
        write(open -> {
            within(open, history, body);
            return null;
        });
    }

    /** An action by Lin in an open transaction, with its history kept as all actions of this bundle keep it. */
    static void within(Resources open, KeptHistory history, Consumer<Work> body) {
        history.<Object, Object>keeping((action, work) -> {
                    body.accept(work);
                    return null;
                })
                .run(null, work(open));
        open.get(EntityManager.class).flush();
    }

    @Override
    public <T> T write(Function<Resources, T> body) {
        List<Runnable> after = new ArrayList<>();
        T result = sessions.fromTransaction(session -> body.apply(resources(session, after)));
        after.forEach(Runnable::run);
        return result;
    }

    @Override
    public <T> T read(Function<Resources, T> body) {
        return sessions.fromSession(session -> body.apply(resources(session, new ArrayList<>())));
    }

    @Override
    public void sync() {
        // All is in memory.
    }

    private static Resources resources(Session session, List<Runnable> after) {
        return new Resources() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(type == EntityManager.class ? session : (AfterCommit) after::add);
            }
        };
    }

    private static Work work(Resources open) {
        return (Work) Proxy.newProxyInstance(
                Work.class.getClassLoader(),
                new Class<?>[] {Work.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "now" -> NOW;
                    case "actor" -> new Actor("lin", "林", "sales", Set.of());
                    case "resource" -> open.get((Class<?>) arguments[0]);
                    default -> null;
                });
    }

    @Override
    public void close() {
        sessions.close();
    }
}
