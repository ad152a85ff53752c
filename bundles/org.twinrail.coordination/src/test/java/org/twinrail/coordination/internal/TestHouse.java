package org.twinrail.coordination.internal;

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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.coordination.calendar.SetHours;
import org.twinrail.coordination.internal.advice.AdviceOperations;
import org.twinrail.coordination.internal.advice.AdviceUndo;
import org.twinrail.coordination.internal.calendar.CalendarOperations;
import org.twinrail.coordination.internal.calendar.CalendarUndo;
import org.twinrail.coordination.internal.fields.FieldDefining;
import org.twinrail.coordination.internal.fields.FieldFilling;
import org.twinrail.coordination.internal.fields.FieldReading;
import org.twinrail.coordination.internal.files.FileOperations;
import org.twinrail.coordination.internal.hosts.ConflictObjects;
import org.twinrail.coordination.internal.hosts.Hosts;
import org.twinrail.coordination.internal.modes.ModeOperations;
import org.twinrail.coordination.internal.modes.ModeUndo;
import org.twinrail.coordination.internal.notes.NoteOperations;
import org.twinrail.coordination.internal.operations.ConflictOperations;
import org.twinrail.coordination.internal.review.FactSources;

/**
 * A small company with a real database: two salespeople, two marketers, their heads, a mediator and a general manager. The rules and the
 * Gateway are stood in for. People work round the clock, so that an hour is an hour where working time is not what a test is about.
 */
public final class TestHouse implements AutoCloseable {
    public static final Instant START = Instant.parse("2017-03-01T01:00:00Z");

    public final FakeRules rules = new FakeRules();
    public final FactSources sources = new FactSources();
    public final Hosts hosts = new Hosts();
    public final Map<String, Person> people = new LinkedHashMap<>();
    public final Map<String, Department> departments = new LinkedHashMap<>();
    public final List<String> topics = new ArrayList<>();
    public Instant now = START;
    public ZoneId zone = ZoneOffset.UTC;
    /** What takes back the latest action that said how. */
    public Action<?> inverse;

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
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        new CoordinationEntities().entities().forEach(configuration::addAnnotatedClass);
        database = configuration.buildSessionFactory();
        staff();
        hosts.addDomain(new ConflictObjects());
        new ConflictOperations(rules, sources).register(new Registrar());
        new NoteOperations(hosts, rules).register(new Registrar());
        new FileOperations(hosts).register(new Registrar());
        new CalendarOperations().register(new Registrar());
        new CalendarUndo().register(new Registrar());
        new AdviceOperations(hosts, rules).register(new Registrar());
        new AdviceUndo().register(new Registrar());
        new FieldDefining(hosts).register(new Registrar());
        new FieldFilling(hosts).register(new Registrar());
        new FieldReading(hosts).register(new Registrar());
        new ModeOperations().register(new Registrar());
        new ModeUndo().register(new Registrar());
        String always = "00:00-24:00";
        perform(Actor.LOCAL_ADMIN, new SetHours(always, always, always, always, always, always, always));
    }

    /** The same in China with the usual office hours, Monday to Friday from nine to twelve and from one to six. */
    public static TestHouse withOfficeHours() {
        TestHouse house = new TestHouse();
        house.zone = ZoneId.of("Asia/Shanghai");
        String office = "09:00-12:00,13:00-18:00";
        house.perform(Actor.LOCAL_ADMIN, new SetHours(office, office, office, office, office, "", ""));
        return house;
    }

    private static void migrate(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String name : List.of(
                    "V1__conflicts.sql",
                    "V2__evidence_by_object.sql",
                    "V3__notes_and_files.sql",
                    "V4__working_calendar.sql",
                    "V5__advice.sql",
                    "V6__merged_objects.sql",
                    "V7__process_modes.sql",
                    "V8__custom_fields.sql")) {
                try (InputStream script = TestHouse.class.getResourceAsStream("/db/coordination/" + name)) {
                    statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void staff() {
        department("marketing", "市场部", "Marketing", "meng");
        department("sales", "销售部", "Sales", "song");
        department("management", "总经理室", "General management", "gao");
        person("song", "宋强", "sales", "MANAGER");
        person("zhang", "张三", "sales");
        person("li", "李四", "sales");
        person("meng", "孟丽", "marketing", "MANAGER");
        person("wang", "王五", "marketing");
        person("gao", "高远", "management");
    }

    public void department(String code, String zh, String en, String head) {
        departments.put(code, new Department(code, new Text(zh, en), Department.Rail.NONE, head, 0));
    }

    public void person(String login, String name, String department, String... roles) {
        people.put(login, new Person(login, name, department, null, "", "", Set.of(roles), true, 0));
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
        return database.fromTransaction(session -> body.apply(work(login, session)));
    }

    /** One transaction by somebody that returns nothing. */
    public void does(String login, Consumer<TestWork> body) {
        as(login, work -> {
            body.accept(work);
            return null;
        });
    }

    TestWork work(String login, EntityManager session) {
        return new TestWork(this, actor(login), session);
    }

    /** A transaction the test opens and ends by itself. */
    public EntityManager open() {
        return database.createEntityManager();
    }

    public TestWork workIn(EntityManager session, String login) {
        return work(login, session);
    }

    /** Does an action as somebody. */
    @SuppressWarnings("unchecked")
    public <R> R perform(String login, Action<R> action) {
        return as(login, work -> {
            R result = (R) actions.get(action.getClass()).run(action, work);
            work.resource(EntityManager.class).flush();
            return result;
        });
    }

    /** What the boundary rules would see of an action. */
    public List<?> facts(String login, Action<?> action) {
        return as(login, work -> subjects.get(action.getClass()).facts(action, work));
    }

    /** Answers a query. */
    public <R> R ask(Query<R> query) {
        return ask("gao", query);
    }

    /** Answers a query of somebody's. */
    @SuppressWarnings("unchecked")
    public <R> R ask(String login, Query<R> query) {
        return as(login, work -> (R) queries.get(query.getClass()).run(query, work));
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
