package org.twinrail.insight.internal;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.Firing;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.people.Department;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.insight.facts.Health;
import org.twinrail.insight.facts.IndicatorFact;

/**
 * A company with marketing, sales and a database without the shipped indicators; what happened on which day is put in by hand. Whatever is
 * outside its band is to be watched.
 */
final class Company implements AutoCloseable {
    final List<Happened> happened = new ArrayList<>();
    final MeasureBook measures = new MeasureBook();
    LocalDate today = LocalDate.of(2026, 3, 2);
    Set<String> roles = Set.of("ADMIN");
    String login = "admin";
    /** What takes back the latest action that said how. */
    Action<?> inverse;

    private final Map<Class<?>, OperationProvider.ActionBody<Object, Object>> actions = new HashMap<>();
    private final Map<Class<?>, OperationProvider.QueryBody<Object, Object>> queries = new HashMap<>();
    private final SessionFactory database;
    private final Logger hibernate = Logger.getLogger("org.hibernate");

    /** Something a measure counts. */
    record Happened(String measure, LocalDate on, Portion portion) {}

    Company() {
        hibernate.setLevel(Level.SEVERE);
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        migrate(url);
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        new InsightEntities().entities().forEach(configuration::addAnnotatedClass);
        database = configuration.buildSessionFactory();
        measures.addMeasure(measure("test.quarrels"));
        measures.addMeasure(measure("test.talks"));
        List.of(new IndicatorOperations(measures), new FigureOperations(measures, new OutsideIsWatched()))
                .forEach(provider -> provider.register(new Registrar()));
    }

    private static void migrate(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                InputStream script =
                        Company.class.getResourceAsStream("/db/insight/V1__indicators_and_kept_figures.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("delete from insight_indicator");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Measure measure(String name) {
        return new Measure() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Text title() {
                return Text.same(name);
            }

            @Override
            public Map<String, Set<String>> parameters() {
                return Map.of("of", Set.of("sales", "marketing"));
            }

            @Override
            public List<Portion> count(Slice slice, Work work) {
                return happened.stream()
                        .filter(each -> each.measure().equals(name)
                                && !each.on().isBefore(slice.firstDay())
                                && each.on().isBefore(slice.endDay()))
                        .map(Happened::portion)
                        .filter(portion -> slice.takes("of", portion.department()))
                        .toList();
            }
        };
    }

    /** Something happens in sales, with marketing. */
    void happens(String measure, String day) {
        happened.add(new Happened(measure, LocalDate.parse(day), Portion.one(null, "sales", "marketing", "li")));
    }

    @SuppressWarnings("unchecked")
    <R> R does(Action<R> action) {
        return database.fromTransaction(session -> {
            R result = (R) actions.get(action.getClass()).run(action, work(session));
            session.flush();
            return result;
        });
    }

    @SuppressWarnings("unchecked")
    <R> R asks(Query<R> query) {
        return database.fromTransaction(
                session -> (R) queries.get(query.getClass()).run(query, work(session)));
    }

    /** The little of a unit of work that indicators need. */
    private Work work(EntityManager session) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return (Work) Proxy.newProxyInstance(
                Work.class.getClassLoader(),
                new Class<?>[] {Work.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "actor" -> new Actor(login, login, "sales", roles);
                    case "clock" -> clock;
                    case "now" -> clock.instant();
                    case "today" -> today;
                    case "resource" -> session;
                    case "checkVersion" -> null;
                    case "ask" ->
                        List.of(
                                new Department("marketing", Text.same("M"), Department.Rail.PULL, null, 0),
                                new Department("sales", Text.same("S"), Department.Rail.PUSH, null, 0),
                                new Department("finance", Text.same("F"), Department.Rail.NONE, null, 0));
                    case "undoneBy" -> {
                        inverse = (Action<?>) arguments[0];
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class OutsideIsWatched implements RuleEngine {
        @Override
        public Decision decide(String point, Collection<?> facts) {
            IndicatorFact fact = (IndicatorFact) facts.iterator().next();
            Firing firing = new Firing("rule", "file", "line", List.of(fact.toString()));
            return new Decision(
                    point,
                    "v1",
                    fact.side().equals("WITHIN")
                            ? List.of()
                            : List.of(new Decision.Conclusion(
                                    new Health("WATCH"), "rule", Text.same("{side} {beyondPercent}"), firing)),
                    List.of());
        }

        @Override
        public String version(String point) {
            return "v1";
        }
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
