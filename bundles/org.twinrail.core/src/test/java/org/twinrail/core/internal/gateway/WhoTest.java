package org.twinrail.core.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Actor;
import org.twinrail.api.Call;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.rules.Doer;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.ListNotes;
import org.twinrail.core.notes.WriteNote;

class WhoTest {
    private static final WriteNote NOTE = new WriteNote("a", "first");

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void isTold(Call call, String where, String zh, String en) {
        Consumer<InvalidInputException> told = e -> {
            Problem problem = e.problems().get(0);
            assertThat(problem.where()).isEqualTo(where);
            assertThat(problem.what().zh()).contains(zh);
            assertThat(problem.what().en()).contains(en);
        };
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.gateway.perform(NOTE, call))
                .satisfies(told);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.gateway.preview(NOTE, call))
                .satisfies(told);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.gateway.ask(new ListNotes(), call))
                .satisfies(told);
        assertThat(house.notes()).isEmpty();
        assertThat(house.audit()).isEmpty();
    }

    @Test
    void nobodyActsUnderALoginNobodyHas() {
        isTold(Call.by("nobody"), "user", "没有登录名为“nobody”的人员", "nobody has the login \"nobody\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zhang", "sales"})
    void aLoginIsTakenLetterByLetterAndADepartmentIsNobody(String login) {
        isTold(Call.by(login), "user", "没有登录名为“" + login + "”", "nobody has the login \"" + login + "\"");
    }

    @Test
    void whoHasLeftActsNoMore() {
        isTold(Call.by("qian"), "user", "已离职", "has left and can no longer act");
    }

    @Test
    void nobodyActsTogetherWithWhoHasLeft() {
        isTold(Call.by("wang").with("qian"), "partner", "已离职", "has left");
    }

    @Test
    void nobodyActsTogetherWithSomeoneUnknown() {
        isTold(Call.by("wang").with("nobody"), "partner", "没有登录名为“nobody”", "nobody has the login");
    }

    @Test
    void nobodyActsTogetherWithThemselves() {
        isTold(Call.by("wang").with("wang"), "partner", "不能与自己联合行动", "nobody acts jointly with themselves");
    }

    @Test
    void whoComesBackActsAgain() {
        house.does("admin", new RecordPerson("qian", "老钱", "sales", null, null, null, null, true));

        assertThat(house.does("qian", NOTE).status()).isEqualTo(Outcome.Status.DONE);
    }

    @Test
    void theLocalAdministratorActsWithoutBeingRecorded() {
        house.does(Actor.LOCAL_ADMIN, NOTE);

        assertThat(house.rules.facts()).contains(new Doer("admin", "", Set.of("ADMIN"), "", ""));
    }

    @Test
    void theRulesSeeTheColleagueAndTheirDepartment() {
        house.gateway.perform(NOTE, Call.by("wang").with("zhang"));

        assertThat(house.rules.facts()).contains(new Doer("wang", "marketing", Set.of(), "zhang", "sales"));
        assertThat(house.audit()).extracting(ListAudit.Entry::partner).containsExactly("zhang");
    }

    @Test
    void rolesGivenAreRolesHeldFromTheNextActionOn() {
        house.does("admin", new RecordPerson("li", "李四", "sales", null, null, null, Set.of("MANAGER", "MENTOR"), null));

        house.does("li", NOTE);

        assertThat(house.rules.facts()).contains(new Doer("li", "sales", Set.of("MANAGER", "MENTOR"), "", ""));
    }

    @Test
    void theReaderIsNamedByPersonAndDepartmentInBothLanguages() {
        house.rules.on("note.write");

        Text text = house.does("meng", NOTE).verdict().reasons().get(0).text();

        assertThat(text.in(Locale.CHINESE)).contains("孟丽（市场部）");
        assertThat(text.in(Locale.ENGLISH)).contains("孟丽 (Marketing)");
    }
}
