package org.twinrail.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Problem;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.people.RecordDepartment;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.House;

class PeopleTest {
    private static final RecordPerson SUN =
            new RecordPerson(" sun ", " 孙一 ", "sales", "song", "华东", "sun@example.org", Set.of("MANAGER"), null);
    private static final RecordDepartment PRESS =
            new RecordDepartment("press", " 公关部 ", "Press", Department.Rail.PULL, null);

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Recorded records(RecordPerson person) {
        return house.does("admin", person).result();
    }

    private Recorded records(RecordDepartment department) {
        return house.does("admin", department).result();
    }

    private void isTold(Action<?> action, String where, String zh, String en) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("admin", action))
                .satisfies(e -> {
                    assertThat(e.problems()).extracting(Problem::where).containsExactly(where);
                    assertThat(e.problems().get(0).what().zh()).contains(zh);
                    assertThat(e.problems().get(0).what().en()).contains(en);
                });
    }

    @Test
    void aPersonIsRecordedWithSpacesStrippedAndFoundByLogin() {
        assertThat(records(SUN)).isEqualTo(new Recorded(ObjectRef.of("person", "sun"), Recorded.Change.CREATED, 0));

        assertThat(house.asks(new FindPerson("sun")))
                .contains(
                        new Person("sun", "孙一", "sales", "song", "华东", "sun@example.org", Set.of("MANAGER"), true, 0));
    }

    @Test
    void whatIsNotGivenStaysAsItIs() {
        records(SUN);

        Recorded changed = records(new RecordPerson("sun", "孙二", "marketing", null, null, null, null, null));

        assertThat(changed).isEqualTo(new Recorded(ObjectRef.of("person", "sun"), Recorded.Change.UPDATED, 1));
        assertThat(house.asks(new FindPerson("sun")))
                .contains(new Person(
                        "sun", "孙二", "marketing", "song", "华东", "sun@example.org", Set.of("MANAGER"), true, 1));
    }

    @Test
    void recordedOnceMoreTheSameNothingChanges() {
        records(SUN);

        assertThat(records(SUN)).isEqualTo(new Recorded(ObjectRef.of("person", "sun"), Recorded.Change.UNCHANGED, 0));
    }

    @Test
    void whoChangesAPersonTheySawInAnOlderVersionIsToldSo() {
        records(SUN);
        records(new RecordPerson("sun", "孙二", "sales", null, null, null, null, null));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.gateway.perform(SUN, Call.by("admin").expecting(0)))
                .withMessageContaining("you saw version 0, it is version 1 now");
    }

    @Test
    void rolesAreTakenAwayByGivingNone() {
        records(SUN);
        records(new RecordPerson("sun", "孙一", "sales", null, null, null, Set.of(), null));

        assertThat(house.asks(new FindPerson("sun")))
                .get()
                .extracting(Person::roles)
                .isEqualTo(Set.of());
    }

    @Test
    void oneWhoHasNoManagerIsNotNamedOne() {
        records(new RecordPerson("sun", "孙一", "sales", null, null, null, null, null));

        assertThat(house.asks(new FindPerson("sun")))
                .contains(new Person("sun", "孙一", "sales", null, "", "", Set.of(), true, 0));
        assertThat(house.asks(new FindPerson("nobody"))).isEqualTo(Optional.empty());
    }

    @Test
    void nobodyWorksInADepartmentThatIsNotThere() {
        isTold(
                new RecordPerson("sun", "孙一", "nowhere", null, null, null, null, null),
                "department",
                "没有代码为“nowhere”的部门",
                "there is no department with the code \"nowhere\"");
    }

    @Test
    void aDepartmentsCodeIsNobodysLogin() {
        isTold(
                new RecordPerson("sales", "孙一", "sales", null, null, null, null, null),
                "login",
                "“sales”是部门代码，不能用作登录名",
                "\"sales\" is a department's code and cannot be a login");
    }

    @Test
    void aPersonsLoginIsNoDepartmentsCode() {
        isTold(
                new RecordDepartment("zhang", "张部", "Zhang", Department.Rail.NONE, null),
                "code",
                "“zhang”是人员的登录名，不能用作部门代码",
                "\"zhang\" is a person's login and cannot be a department's code");
    }

    @Test
    void aRoleWithACommaWouldBeTwoRolesAndIsNotTaken() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        records(new RecordPerson("sun", "孙一", "sales", null, null, null, Set.of("A,ADMIN"), null)))
                .satisfies(e -> assertThat(e.problems().get(0).where()).startsWith("roles"));
    }

    @Test
    void asManyRolesAsAreTakenAreKept() {
        Set<String> roles =
                IntStream.range(0, 9).mapToObj(i -> i + "X".repeat(39)).collect(Collectors.toSet());
        records(new RecordPerson("sun", "孙一", "sales", null, null, null, roles, null));

        assertThat(house.asks(new FindPerson("sun")))
                .get()
                .extracting(Person::roles)
                .isEqualTo(roles);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> records(new RecordPerson(
                        "sun", "孙一", "sales", null, null, null, Set.of("0123456789".split("")), null)));
    }

    @Test
    void aDepartmentIsRecordedAndKeepsItsHeadWhereNoneIsGiven() {
        assertThat(records(PRESS))
                .isEqualTo(new Recorded(ObjectRef.of("department", "press"), Recorded.Change.CREATED, 0));
        records(new RecordDepartment("press", "公关部", "Press", Department.Rail.PULL, "meng"));
        assertThat(records(new RecordDepartment("press", "公共关系部", "Public relations", Department.Rail.NONE, null)))
                .isEqualTo(new Recorded(ObjectRef.of("department", "press"), Recorded.Change.UPDATED, 2));

        assertThat(house.asks(new ListDepartments()))
                .contains(new Department(
                        "press", new Text("公共关系部", "Public relations"), Department.Rail.NONE, "meng", 2));
    }

    @Test
    void aDepartmentRecordedOnceMoreTheSameIsUnchanged() {
        records(PRESS);

        assertThat(records(PRESS).change()).isEqualTo(Recorded.Change.UNCHANGED);
    }

    @Test
    void nobodyUnknownLeadsADepartment() {
        isTold(
                new RecordDepartment("press", "公关部", "Press", Department.Rail.PULL, "nobody"),
                "head",
                "没有登录名为“nobody”的人员",
                "nobody has the login \"nobody\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Press", "1st", "a b", "", "p_r"})
    void aDepartmentsCodeIsOfLowerCaseLettersDigitsAndHyphens(String code) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> records(new RecordDepartment(code, "部", "Dep", Department.Rail.NONE, null)))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::where).containsOnly("code"));
    }

    @Test
    void theListOfPeopleHasThoseWhoLeftOnlyWhereAskedFor() {
        assertThat(logins(new ListPeople("sales", null))).containsExactly("li", "song", "zhang");
        assertThat(logins(new ListPeople("sales", true))).containsExactly("li", "qian", "song", "zhang");
        assertThat(logins(new ListPeople(null, false))).containsExactly("gao", "li", "meng", "song", "wang", "zhang");
        assertThat(logins(new ListPeople("nowhere", true))).isEmpty();
    }

    private List<String> logins(ListPeople query) {
        return house.asks(query).stream().map(Person::login).toList();
    }

    @Test
    void theDepartmentsAreListedByCode() {
        assertThat(house.asks(new ListDepartments()))
                .extracting(Department::code)
                .containsExactly("finance", "management", "marketing", "sales");
    }

    @Test
    void recordingPeopleIsAdministration() {
        records(SUN);
        assertThat(house.rules.facts()).contains(Deed.of("person.record", Deed.ADMINISTER));
        records(PRESS);
        assertThat(house.rules.facts()).contains(Deed.of("department.record", Deed.ADMINISTER));
    }

    @Test
    void whoMayNotAdministerRecordsNobody() {
        house.rules.on("person.record", Ruling.refuse("admin"));

        house.does("zhang", SUN);

        assertThat(house.asks(new FindPerson("sun"))).isEmpty();
    }

    @Test
    void importsRecordPeopleByLogin() {
        PeopleImport people = new PeopleImport();
        records(SUN);

        assertThat(people.kind()).isEqualTo("people");
        assertThat(people.title()).isEqualTo(new Text("人员", "people"));
        assertThat(people.action()).isEqualTo("person.record");
        assertThat(people.naturalKey()).containsExactly("login");
        assertThat(people.references()).isEmpty();
        assertThat(house.asks(people.exists("sun"))).isTrue();
        assertThat(house.asks(people.exists("nobody"))).isFalse();
    }
}
