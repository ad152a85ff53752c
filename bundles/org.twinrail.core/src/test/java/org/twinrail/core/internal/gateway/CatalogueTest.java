package org.twinrail.core.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Catalogue;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Operation;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.AllTypes;
import org.twinrail.core.notes.ListNotes;
import org.twinrail.core.notes.WriteNote;

class CatalogueTest {
    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** A bundle that brings one action under whatever class. */
    private static OperationProvider bringing(Class<? extends Action<Void>> type, AtomicInteger done) {
        return registrar -> register(registrar, type, done);
    }

    private static <A extends Action<Void>> void register(
            OperationProvider.Registrar registrar, Class<A> type, AtomicInteger done) {
        registrar.action(type, (input, work) -> List.of(Deed.of("note.all-types", Deed.ADMINISTER)), (input, work) -> {
            done.incrementAndGet();
            return null;
        });
    }

    private Catalogue.OperationInfo info(String name) {
        return house.catalogue.operations().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCatalogueListsActionsAndQueriesByNameWithTitlesInBothLanguages() {
        assertThat(house.catalogue.operations())
                .extracting(Catalogue.OperationInfo::name)
                .isSorted()
                .contains("note.write", "notes.list", "person.record", "audit.list", "request.answer");
        assertThat(info("note.write").kind()).isEqualTo(Catalogue.Kind.ACTION);
        assertThat(info("note.write").title()).isEqualTo(new Text("写一张便条", "Write a note"));
        assertThat(info("notes.list").kind()).isEqualTo(Catalogue.Kind.QUERY);
        assertThat(info("note.write").schema())
                .contains("\"maxLength\":20")
                .contains("内容 / what it says")
                .isEqualTo(info("note.write").schema());
    }

    @Test
    void anActionIsReadByNameAndDoneAsAnyOther() {
        Action<?> action = house.catalogue.action("note.write", "{\"code\":\"a\",\"words\":\"first\"}");

        assertThat(action).isEqualTo(new WriteNote("a", "first"));
        assertThat(house.gateway.perform(action, Call.by("zhang")).status()).isEqualTo(Outcome.Status.DONE);
        assertThat(house.gateway.ask(house.catalogue.query("notes.list", ""), Call.by("zhang")))
                .isEqualTo(List.of("a=first"));
        assertThat(house.catalogue.toJson(List.of(new WriteNote("a", "b"))))
                .isEqualTo("[{\"code\":\"a\",\"words\":\"b\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"note.wriet", "", "notes.list"})
    void anUnknownActionIsToldAndHowToFindTheKnownOnes(String name) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.catalogue.action(name, "{}"))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(new Problem(
                                "",
                                new Text(
                                        "没有名为“" + name + "”的操作；用 actions 查看全部操作",
                                        "there is no action named \"" + name + "\"; the command actions lists them"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.lsit", "note.write"})
    void anUnknownQueryIsToldAndHowToFindTheKnownOnes(String name) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.catalogue.query(name, "{}"))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(new Problem(
                                "",
                                new Text(
                                        "没有名为“" + name + "”的查询；用 queries 查看全部查询",
                                        "there is no query named \"" + name + "\"; the command queries lists them"))));
    }

    @Test
    void everyMissingOrBrokenParameterIsToldAtOnceInBothLanguages() {
        AllTypes empty =
                new AllTypes(" ", null, 10, 0L, null, null, null, null, null, null, null, null, List.of(), null, null);
        house.registry.addProvider(bringing(AllTypes.class, new AtomicInteger()));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("admin", empty))
                .satisfies(e -> {
                    assertThat(e.problems())
                            .extracting(Problem::where)
                            .containsExactly("big", "code", "count", "id", "names", "words");
                    assertThat(e.problems().get(1).what()).isEqualTo(new Text("不能为null", "must not be null"));
                    assertThat(e.problems().get(2).what())
                            .isEqualTo(new Text("最大不能超过9", "must be less than or equal to 9"));
                    assertThat(e.problems().get(5).what()).isEqualTo(new Text("不能为空", "must not be blank"));
                });
    }

    @Test
    void theConstraintsOfAQueryAreCheckedAsWell() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.asks(new ListAudit(null, null, null, null, 0, null)))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::where).containsExactly("limit"));
    }

    @Test
    void aBundleThatComesBringsItsActionsAndTakesThemAlongWhenItGoes() {
        AtomicInteger done = new AtomicInteger();
        OperationProvider bundle = bringing(AllTypes.class, done);
        AllTypes action = new AllTypes(
                "x",
                "ab",
                1,
                1L,
                null,
                null,
                UUID.randomUUID(),
                null,
                null,
                null,
                null,
                null,
                List.of("n"),
                null,
                null);
        house.registry.addProvider(bundle);
        house.does("admin", action);
        assertThat(done).hasValue(1);

        house.registry.removeProvider(bundle);

        assertThat(house.catalogue.operations())
                .extracting(Catalogue.OperationInfo::name)
                .doesNotContain("note.all-types")
                .contains("note.write");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("admin", action))
                .satisfies(e -> {
                    assertThat(e.problems().get(0).what().zh())
                            .contains("没有组件处理")
                            .contains("可能已停用");
                    assertThat(e.problems().get(0).what().en())
                            .contains("no bundle handles " + AllTypes.class.getName());
                });
    }

    @Test
    void ofTwoBundlesThatBringTheSameNameTheFirstStays() {
        AtomicInteger second = new AtomicInteger();
        house.registry.addProvider(bringing(Doubled.class, second));

        house.does("zhang", new WriteNote("a", "first"));

        assertThat(house.notes()).containsExactly("a=first");
        assertThat(second).hasValue(0);
        assertThat(house.catalogue.action("note.write", "{\"code\":\"a\",\"words\":\"b\"}"))
                .isInstanceOf(WriteNote.class);
    }

    /** An action of another bundle under a name that is taken. */
    @Operation("note.write")
    record Doubled(String code, String words) implements Action<Void> {}

    @Test
    void anActionWithoutNameOrDescriptionIsLeftOutAndTheOthersStay() {
        house.registry.addProvider(bringing(Nameless.class, new AtomicInteger()));
        house.registry.addProvider(bringing(Undescribed.class, new AtomicInteger()));

        assertThat(house.catalogue.operations())
                .extracting(Catalogue.OperationInfo::name)
                .doesNotContain("gateway.undescribed")
                .contains("note.write");
        assertThat(house.asks(new ListNotes())).isEmpty();
    }

    /** An action that forgot its name. */
    record Nameless() implements Action<Void> {}

    /** An action nobody described in the messages beside it. */
    @Operation("gateway.undescribed")
    record Undescribed() implements Action<Void> {}
}
