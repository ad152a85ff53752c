package org.twinrail.coordination.internal.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.ObjectMerge;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.facts.CustomValue;
import org.twinrail.coordination.facts.FieldFact;
import org.twinrail.coordination.fields.CustomField;
import org.twinrail.coordination.fields.FieldType;
import org.twinrail.coordination.fields.FieldValue;
import org.twinrail.coordination.fields.ListFieldValues;
import org.twinrail.coordination.fields.ListFields;
import org.twinrail.coordination.fields.RecordField;
import org.twinrail.coordination.fields.SetField;
import org.twinrail.coordination.fields.ShowFields;
import org.twinrail.coordination.internal.CoordinationEntities;
import org.twinrail.coordination.internal.TestHouse;
import org.twinrail.coordination.internal.merging.AttachedMerging;

class CustomFieldsTest {
    private static final List<String> PLANETS = List.of("mars", "venus", "earth");

    private final TestHouse house = new TestHouse();

    @BeforeEach
    void planets() {
        house.hosts.addDomain(new KnownObjects() {
            @Override
            public Set<String> kinds() {
                return Set.of("planet");
            }

            @Override
            public boolean exists(ObjectRef object, Work work) {
                return PLANETS.contains(object.id());
            }
        });
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Recorded define(String code, FieldType type, String... choices) {
        return house.perform(
                "admin",
                new RecordField(
                        "planet", code, "字段" + code, "Field " + code, type, List.of(choices), null, null, null));
    }

    private Recorded retire(String code, FieldType type, boolean retired) {
        return house.perform(
                "admin",
                new RecordField("planet", code, "字段" + code, "Field " + code, type, null, null, null, retired));
    }

    private void require(String code, FieldType type) {
        house.perform(
                "admin", new RecordField("planet", code, "字段" + code, "Field " + code, type, null, true, null, null));
    }

    private Recorded set(String planet, String field, String value) {
        return house.perform("li", new SetField("planet", planet, field, value));
    }

    private Map<String, String> shown(String planet) {
        return house.ask(new ShowFields("planet/" + planet)).stream()
                .collect(Collectors.toMap(value -> value.field().code(), FieldValue::value));
    }

    private List<String> found(String field, String text, String from, String to, String sort) {
        return house.ask(new ListFieldValues("planet", field, text, from, to, sort, null, null)).stream()
                .map(value -> value.object().id())
                .toList();
    }

    private void takeBack() {
        house.perform("li", house.inverse);
    }

    private static void refused(Runnable action, String parameter, String... words) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.problems())
                        .allMatch(problem -> problem.where().equals(parameter)))
                .satisfies(complaint -> assertThat(List.of(words)).allMatch(complaint.getMessage()::contains));
    }

    @Test
    void aCompanyDefinesAFieldAndItIsThereToBeFilledIn() {
        assertThat(define("moons", FieldType.NUMBER).change()).isEqualTo(Recorded.Change.CREATED);
        assertThat(define("moons", FieldType.NUMBER).change()).isEqualTo(Recorded.Change.UNCHANGED);

        assertThat(house.ask(new ListFields("planet", false)))
                .extracting(CustomField::code, CustomField::name)
                .containsExactly(tuple("moons", new Text("字段moons", "Field moons")));
        assertThat(shown("mars")).containsExactly(Map.entry("moons", ""));

        assertThat(set("mars", "moons", " 2.0 ").change()).isEqualTo(Recorded.Change.CREATED);
        assertThat(set("mars", "moons", "2").change()).isEqualTo(Recorded.Change.UNCHANGED);
        FieldValue value = house.ask(new ShowFields("planet/mars")).get(0);
        assertThat(value.value()).isEqualTo("2");
        assertThat(value.setBy()).isEqualTo("li");
        assertThat(value.setAt()).isEqualTo(house.now);
    }

    @Test
    void whatDoesNotFitIsSaidWhereItIsAndNothingIsChanged() {
        define("moons", FieldType.NUMBER);
        define("price", FieldType.MONEY);
        define("found", FieldType.DATE);
        define("colour", FieldType.CHOICE, "red", "blue");
        define("rings", FieldType.YES_NO);
        define("scout", FieldType.PERSON);

        refused(() -> set("mars", "moons", "many"), "value", "many", "1234.5");
        refused(() -> set("mars", "moons", "1E999999999"), "value");
        refused(() -> set("mars", "price", "12"), "value", "1200.50 CNY");
        refused(() -> set("mars", "price", "1.005 CNY"), "value");
        refused(() -> set("mars", "found", "2026-02-30"), "value", "2026-11-27");
        refused(() -> set("mars", "colour", "green"), "value", "green", "red, blue");
        refused(() -> set("mars", "rings", "maybe"), "value", "maybe");
        refused(() -> set("mars", "scout", "nobody"), "value", "nobody");
        refused(() -> set("pluto", "moons", "1"), "object", "planet/pluto");
        refused(() -> set("mars", "mons", "1"), "field", "mons", "moons");
        refused(() -> define("size", FieldType.CHOICE), "choices");
        refused(
                () -> house.perform(
                        "admin", new RecordField("star", "x", "字", "x", FieldType.TEXT, null, null, null, null)),
                "kind",
                "planet");
        assertThat(new TreeSet<>(shown("mars").values())).containsExactly("");
    }

    @Test
    void eachTypeIsTakenAsPeopleWriteIt() {
        define("rings", FieldType.YES_NO);
        define("colour", FieldType.CHOICE, "Red");
        define("scout", FieldType.PERSON);
        set("mars", "rings", "是");
        set("mars", "colour", "red");
        set("mars", "scout", "zhang");

        assertThat(shown("mars"))
                .containsEntry("rings", "true")
                .containsEntry("colour", "Red")
                .containsEntry("scout", "zhang");
    }

    @Test
    void valuesSortAsWhatTheyAreAndNotByLetter() {
        define("moons", FieldType.NUMBER);
        set("mars", "moons", "9");
        set("venus", "moons", "10");
        set("earth", "moons", "-1");

        assertThat(found("moons", null, null, null, null)).containsExactly("earth", "mars", "venus");
        assertThat(found("moons", null, null, null, "-value")).containsExactly("venus", "mars", "earth");
        assertThat(found("moons", null, "9", "9.5", null)).containsExactly("mars");
    }

    @Test
    void aRangeOfAmountsIsOfOneCurrency() {
        define("price", FieldType.MONEY);
        set("mars", "price", "100 CNY");
        set("venus", "price", "100 USD");
        set("earth", "price", "2000 CNY");

        assertThat(found("price", null, "50 CNY", "100 CNY", null)).containsExactly("mars");
        assertThat(found("price", "usd", null, null, null)).containsExactly("venus");
    }

    @Test
    void aRangeOfWordsIsNoRange() {
        define("note", FieldType.TEXT);

        refused(() -> found("note", null, "a", null, null), "from", "note");
    }

    @Test
    void aFieldOutOfUseKeepsItsValuesAndTakesNoMore() {
        define("moons", FieldType.NUMBER);
        set("mars", "moons", "2");
        retire("moons", FieldType.NUMBER, true);

        assertThat(shown("mars")).containsEntry("moons", "2");
        assertThat(shown("venus")).isEmpty();
        refused(() -> set("venus", "moons", "1"), "field", "moons");
        retire("moons", FieldType.NUMBER, false);
        set("venus", "moons", "1");
        assertThat(found("moons", null, null, null, null)).containsExactly("venus", "mars");
    }

    @Test
    void aRequiredFieldIsNotEmptied() {
        define("moons", FieldType.NUMBER);
        set("mars", "moons", "2");
        require("moons", FieldType.NUMBER);

        refused(() -> set("mars", "moons", " "), "value", "moons");
        assertThat(shown("mars")).containsEntry("moons", "2");
    }

    @Test
    void theTypeOfAFieldThatIsFilledInStays() {
        define("moons", FieldType.NUMBER);
        define("moons", FieldType.TEXT);
        set("mars", "moons", "two");

        refused(() -> define("moons", FieldType.NUMBER), "type", "TEXT");
    }

    @Test
    void aChangeIsTakenBackAndDoneAgain() {
        define("moons", FieldType.NUMBER);
        set("mars", "moons", "2");
        set("mars", "moons", "3");

        takeBack();
        assertThat(shown("mars")).containsEntry("moons", "2");
        takeBack();
        assertThat(shown("mars")).containsEntry("moons", "3");
        set("mars", "moons", null);
        takeBack();
        assertThat(shown("mars")).containsEntry("moons", "3");
    }

    @Test
    void whatWasSaidSinceIsNotWrittenOverByUndo() {
        define("moons", FieldType.NUMBER);
        set("mars", "moons", "2");
        var undo = house.inverse;
        set("mars", "moons", "3");

        assertThatThrownBy(() -> house.perform("li", undo)).isInstanceOf(RefusedException.class);
        assertThat(shown("mars")).containsEntry("moons", "3");
    }

    @Test
    void aWordThatIsNoLongerOfferedComesBackByUndo() {
        define("colour", FieldType.CHOICE, "red", "blue");
        set("mars", "colour", "red");
        set("mars", "colour", "blue");
        var undo = house.inverse;
        define("colour", FieldType.CHOICE, "blue");

        house.perform("li", undo);

        assertThat(shown("mars")).containsEntry("colour", "red");
    }

    @Test
    void aDefinitionIsTakenBackUnlessItIsFilledIn() {
        define("moons", FieldType.NUMBER);
        var undo = house.inverse;
        set("mars", "moons", "2");

        assertThatThrownBy(() -> house.perform("admin", undo)).isInstanceOf(RefusedException.class);
        set("mars", "moons", null);
        house.perform("admin", undo);
        assertThat(house.ask(new ListFields("planet", null))).isEmpty();
    }

    @Test
    void theRulesSeeWhatIsFilledInAndWhatIsNot() {
        define("moons", FieldType.NUMBER);
        define("rings", FieldType.YES_NO);
        define("old", FieldType.TEXT);
        retire("old", FieldType.TEXT, true);
        set("mars", "rings", "yes");
        Deed deed = new Deed("x", "QUOTE", "", "", "", new ObjectRef("planet", "mars"), "", "");

        assertThat(house.<List<?>>as("li", work -> new CustomValues().about(deed, work)))
                .extracting(fact -> (CustomValue) fact)
                .satisfiesExactly(
                        moons -> assertThat(moons.given()).isFalse(),
                        rings -> assertThat(rings.given() && rings.yes()).isTrue());
        assertThat(house.facts("li", new SetField("planet", "mars", "moons", "1")))
                .anyMatch(new FieldFact("planet", "moons", "NUMBER", false)::equals);
    }

    @Test
    void valuesGoWithAMergedObjectWhereTheOtherHasNoneAndComeBack() {
        define("moons", FieldType.NUMBER);
        define("note", FieldType.TEXT);
        set("mars", "moons", "2");
        set("mars", "note", "rot");
        set("venus", "note", "hot");
        ObjectMerge merge = new ObjectMerge(
                UUID.randomUUID(), new ObjectRef("planet", "venus"), new ObjectRef("planet", "mars"), house.now);

        house.does("admin", work -> new AttachedMerging(List.of(new CoordinationEntities())).merge(merge, work));
        assertThat(shown("venus")).containsEntry("moons", "2").containsEntry("note", "hot");
        assertThat(shown("mars")).containsEntry("moons", "").containsEntry("note", "rot");

        house.does("admin", work -> new AttachedMerging(List.of(new CoordinationEntities())).split(merge, work));
        assertThat(shown("venus")).containsEntry("moons", "").containsEntry("note", "hot");
        assertThat(shown("mars")).containsEntry("moons", "2").containsEntry("note", "rot");
    }
}
