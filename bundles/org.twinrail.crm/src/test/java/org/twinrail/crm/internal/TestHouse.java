package org.twinrail.crm.internal;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.Department.Rail;
import org.twinrail.api.people.Person;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.WorkingTime;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.internal.appointments.AppointmentOperations;
import org.twinrail.crm.internal.appointments.AppointmentUndo;
import org.twinrail.crm.internal.duplicates.DuplicateOperations;
import org.twinrail.crm.internal.filing.FilingOperations;
import org.twinrail.crm.internal.funnel.FunnelOperations;
import org.twinrail.crm.internal.imports.ImportOperations;
import org.twinrail.crm.internal.leads.LeadOperations;
import org.twinrail.crm.internal.leads.LeadRecording;
import org.twinrail.crm.internal.leads.LeadUndo;
import org.twinrail.crm.internal.masters.CustomerOperations;
import org.twinrail.crm.internal.masters.CustomerUndo;
import org.twinrail.crm.internal.masters.OfferOperations;
import org.twinrail.crm.internal.masters.OfferUndo;
import org.twinrail.crm.internal.merging.MergeOperations;
import org.twinrail.crm.internal.opportunities.OpportunityOperations;
import org.twinrail.crm.internal.opportunities.OpportunityQueries;
import org.twinrail.crm.internal.opportunities.OpportunityRecording;
import org.twinrail.crm.internal.opportunities.OpportunityUndo;
import org.twinrail.crm.internal.pool.PoolOperations;
import org.twinrail.crm.internal.pool.PoolQueries;
import org.twinrail.crm.internal.pool.Sweeping;
import org.twinrail.crm.internal.routing.RoutingOperations;
import org.twinrail.crm.internal.search.SearchOperations;
import org.twinrail.crm.internal.touches.TouchOperations;
import org.twinrail.crm.internal.touches.TouchUndo;
import org.twinrail.crm.internal.tracks.TrackOperations;
import org.twinrail.crm.internal.tracks.TrackUndo;

/** A small company with a real database: marketers, salespeople and a general manager. The Gateway and its rules are stood in for. */
public final class TestHouse implements AutoCloseable {
    private static final List<String> SCRIPTS = List.of(
            "/db/crm/V1__tracks_customers_leads_opportunities_touches.sql",
            "/db/crm/V2__lists_in_order.sql",
            "/db/crm/V3__stages_over_time.sql",
            "/db/crm/V5__routing.sql",
            "/db/crm/V6__duplicates.sql",
            "/db/crm/V7__public_pool_and_filing.sql",
            "/db/crm/V8__appointments.sql");

    public static final Instant START = Instant.parse("2017-03-01T01:00:00Z");

    public final List<Object> changes = new ArrayList<>();
    public final List<String> topics = new ArrayList<>();
    public final List<String> statements = new ArrayList<>();
    Instant now = START;
    /** Of how many hours one is a working hour; all of them where a test does not say so. */
    int hoursToOne = 1;
    /** Where one part in {@link #hoursToOne} of all time is working time. */
    final WorkingTimes times = work -> new WorkingTime() {
        @Override
        public Duration between(Instant from, Instant to) {
            return to.isBefore(from)
                    ? Duration.ZERO
                    : Duration.between(from, to).dividedBy(hoursToOne);
        }

        @Override
        public Instant after(Instant from, Duration working) {
            return from.plus(working.multipliedBy(hoursToOne));
        }

        @Override
        public Instant before(Instant to, Duration working) {
            return to.minus(working.multipliedBy(hoursToOne));
        }
    };
    /** Which coordination rules there are. */
    public final FakeRules rules = new FakeRules();
    /** What takes back the latest action that said how. */
    Action<?> inverse;

    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Department> departments = new LinkedHashMap<>();
    /** Who is absent when; nobody where a test does not say so. */
    public final List<Absence> absences = new ArrayList<>();

    private final Map<Class<?>, OperationProvider.ActionBody<Object, Object>> actions = new HashMap<>();
    private final Map<Class<?>, OperationProvider.QueryBody<Object, Object>> queries = new HashMap<>();
    private final Map<Class<?>, OperationProvider.Subject<Object>> subjects = new HashMap<>();
    private final SessionFactory database;
    private final Logger hibernate = Logger.getLogger("org.hibernate");

    public TestHouse() {
        hibernate.setLevel(Level.SEVERE);
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        migrate(url);
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setStatementInspector(noting());
        new CrmEntities().entities().forEach(configuration::addAnnotatedClass);
        database = configuration.buildSessionFactory();
        staff();
        providers().forEach(p -> p.register(new Registrar()));
    }

    private StatementInspector noting() {
        return sql -> {
            statements.add(sql);
            return sql;
        };
    }

    private List<OperationProvider> providers() {
        return List.of(
                new AppointmentOperations(),
                new AppointmentUndo(),
                new TrackOperations(),
                new TrackUndo(),
                new CustomerOperations(),
                new CustomerUndo(),
                new PoolOperations(),
                new PoolQueries(rules, times),
                new Sweeping(rules, times),
                new FilingOperations(rules, times),
                new OfferOperations(),
                new OfferUndo(),
                new LeadOperations(times),
                new LeadRecording(times),
                new LeadUndo(times),
                new RoutingOperations(rules, times),
                new OpportunityOperations(),
                new OpportunityRecording(),
                new OpportunityQueries(),
                new OpportunityUndo(),
                new FunnelOperations(times),
                new TouchOperations(),
                new TouchUndo(),
                new SearchOperations(),
                new DuplicateOperations(new TestWeights()),
                new MergeOperations(),
                new ImportOperations());
    }

    private static void migrate(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String path : SCRIPTS) {
                try (InputStream script = TestHouse.class.getResourceAsStream(path)) {
                    statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void staff() {
        departments.put("marketing", new Department("marketing", new Text("市场部", "Marketing"), Rail.PULL, "meng", 0));
        departments.put("sales", new Department("sales", new Text("销售部", "Sales"), Rail.PUSH, "song", 0));
        departments.put(
                "management",
                new Department("management", new Text("总经理室", "General management"), Rail.NONE, "gao", 0));
        person("meng", "孟丽", "marketing", true);
        person("wang", "王五", "marketing", true);
        person("song", "宋强", "sales", true);
        person("zhang", "张三", "sales", true);
        person("li", "李四", "sales", true);
        person("gao", "高远", "management", true);
        person("alt", "老钱", "sales", false);
    }

    private void person(String login, String name, String department, boolean active) {
        person(login, name, department, "", active);
    }

    /** Somebody of a regional office joins, or leaves. */
    public void person(String login, String name, String department, String office, boolean active) {
        people.put(login, new Person(login, name, department, null, office, "", Set.of(), active, 0));
    }

    Actor actor(String login) {
        Person person = people.get(login);
        return person == null
                ? new Actor(login, login, "", Set.of(Actor.ADMIN))
                : new Actor(login, person.name(), person.department(), person.roles());
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** One transaction by somebody, committed. */
    public <R> R as(String login, Function<TestWork, R> body) {
        return database.fromTransaction(session -> body.apply(new TestWork(this, actor(login), session)));
    }

    /** Does an action as somebody, after the boundary rules would have looked at it. */
    public <R> R perform(String login, Action<R> action) {
        return as(login, work -> perform(action, work));
    }

    /** Does an action as somebody; answers what takes it back, null where nothing does. */
    public Action<?> inverseOf(String login, Action<?> action) {
        inverse = null;
        perform(login, action);
        return inverse;
    }

    /** Does an action as somebody who saw a version of its object. */
    public <R> R performSeeing(long version, String login, Action<R> action) {
        return as(login, work -> perform(action, work.seeing(version)));
    }

    /** Does an action jointly. */
    public <R> R performJointly(String login, String partner, Action<R> action) {
        return as(login, work -> perform(action, work.with(partner)));
    }

    @SuppressWarnings("unchecked")
    <R> R perform(Action<R> action, TestWork work) {
        subjects.get(action.getClass()).facts(action, work);
        R result = (R) actions.get(action.getClass()).run(action, work);
        work.resource(EntityManager.class).flush();
        return result;
    }

    /** What the boundary rules would see of an action. */
    public List<Object> facts(String login, Action<?> action) {
        return as(login, work -> List.copyOf(subjects.get(action.getClass()).facts(action, work)));
    }

    /** The one deed the boundary rules would see of an action. */
    public Deed deed(String login, Action<?> action) {
        List<Object> deeds =
                facts(login, action).stream().filter(Deed.class::isInstance).toList();
        if (deeds.size() != 1) {
            throw new AssertionError("not one deed: " + deeds);
        }
        return (Deed) deeds.get(0);
    }

    /** The latest change the reviews were told of. */
    public <F> F changed(Class<F> type) {
        return type.cast(changes.get(changes.size() - 1));
    }

    /** Answers a query. */
    public <R> R ask(Query<R> query) {
        return as("gao", work -> answer(query, work));
    }

    @SuppressWarnings("unchecked")
    <R> R answer(Query<R> query, TestWork work) {
        return (R) queries.get(query.getClass()).run(query, work);
    }

    /** How the database would carry out the latest statement with these values for its parameters. */
    public String plan(Object... values) {
        String sql = statements.get(statements.size() - 1);
        return database.fromSession(session -> session.doReturningWork(connection -> {
            try (PreparedStatement explained = connection.prepareStatement("EXPLAIN " + sql)) {
                for (int i = 0; i < values.length; i++) {
                    explained.setObject(i + 1, values[i]);
                }
                try (ResultSet plan = explained.executeQuery()) {
                    plan.next();
                    return plan.getString(1);
                }
            }
        }));
    }

    /** Everything that can be done here. */
    public Set<Class<?>> operations() {
        Set<Class<?>> all = new HashSet<>(actions.keySet());
        all.addAll(queries.keySet());
        return all;
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
            subjects.put(type, (OperationProvider.Subject<Object>) (OperationProvider.Subject<?>) subject);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R, Q extends Query<R>> void query(Class<Q> type, OperationProvider.QueryBody<Q, R> body) {
            queries.put(type, (OperationProvider.QueryBody<Object, Object>) (OperationProvider.QueryBody<?, ?>) body);
        }
    }
}
