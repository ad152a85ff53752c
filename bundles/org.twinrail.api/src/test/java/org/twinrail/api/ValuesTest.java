package org.twinrail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final Text HELLO = new Text("你好", "hello");

    @ParameterizedTest
    @CsvSource({"zh,你好", "zh-CN,你好", "zh-TW,你好", "en,hello", "en-GB,hello", "de,hello", "und,hello"})
    void aTextIsReadInChineseByChineseReadersAndInEnglishByAllOthers(String reader, String words) {
        assertThat(HELLO.in(Locale.forLanguageTag(reader))).isEqualTo(words);
    }

    @Test
    void theBlanksOfATextAreFilledInEachLanguageAndUnknownOnesStay() {
        Text text = new Text("{who}说{what}，{else}", "{who} says {what}, {else}");

        assertThat(text.with(Map.of("who", Text.same("li"), "what", HELLO)))
                .isEqualTo(new Text("li说你好，{else}", "li says hello, {else}"));
        assertThat(text.with(Map.of())).isEqualTo(text);
    }

    @Test
    void aTextHasBothLanguages() {
        assertThatNullPointerException().isThrownBy(() -> new Text(null, "a")).withMessage("zh");
        assertThatNullPointerException().isThrownBy(() -> new Text("a", null)).withMessage("en");
    }

    @ParameterizedTest
    @CsvSource({"customer/42,customer,42", "note/a/b,note,a/b", "mail/x y,mail,x y"})
    void whatPointsAtAnObjectIsWrittenAsKindAndIdAndReadBack(String written, String kind, String id) {
        ObjectRef object = ObjectRef.parse(written);

        assertThat(object).isEqualTo(new ObjectRef(kind, id)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "customer", "/42", "customer/", "  /42", "customer/ "})
    void whatDoesNotPointAtAnObjectIsNotTaken(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ObjectRef.parse(text));
    }

    @Test
    void anIdMayBeAnythingWithAText() {
        UUID id = UUID.randomUUID();

        assertThat(ObjectRef.of("conflict", id).id()).isEqualTo(id.toString());
    }

    @Test
    void aProblemIsOneLineAndWithoutAPlaceJustTheSentence() {
        assertThat(new Problem("name", HELLO).in(Locale.CHINESE)).isEqualTo("name: 你好");
        assertThat(new Problem("", HELLO).in(Locale.ENGLISH)).isEqualTo("hello");
    }

    @Test
    void anInputWithSeveralProblemsNamesAllOfThemInTheLog() {
        List<Problem> problems = List.of(new Problem("name", HELLO), new Problem("", Text.same("no")));

        InvalidInputException invalid = new InvalidInputException(problems);

        assertThat(invalid).hasMessage("name: hello; no");
        assertThat(invalid.problems()).isEqualTo(problems);
        assertThat(new InvalidInputException("name", HELLO).problems()).containsExactly(problems.get(0));
    }

    @Test
    void aRefusalNamesItsReasonInTheLog() {
        Reason reason = Reason.ofSafetyCore(HELLO);

        assertThat(new RefusedException(reason)).hasMessage("hello");
        assertThat(new RefusedException(reason).reason()).isEqualTo(new Reason("safety-core", HELLO, null));
    }

    @ParameterizedTest
    @EnumSource
    void theStricterOfTwoEffectsIsTheSameWhicheverComesFirst(Effect one) {
        for (Effect other : Effect.values()) {
            assertThat(one.strictest(other)).isEqualTo(other.strictest(one)).isIn(one, other);
        }
        assertThat(one.strictest(one)).isEqualTo(one);
        assertThat(one.strictest(Effect.ALLOW)).isEqualTo(one);
        assertThat(one.strictest(Effect.REFUSE)).isEqualTo(Effect.REFUSE);
    }

    @Test
    void adviceJointWorkAndApprovalWaitAndNothingElseDoes() {
        assertThat(Arrays.stream(Effect.values()).filter(Effect::waits))
                .containsExactly(Effect.ADVICE, Effect.JOINT, Effect.APPROVAL);
    }

    @Test
    void aCallIsMadeUpStepByStepAndNoStepForgetsAnother() {
        UUID id = UUID.randomUUID();

        Call call = Call.by("li").withId(id).in(Locale.ENGLISH).with("wang").expecting(3);

        assertThat(call).isEqualTo(new Call("li", id, Locale.ENGLISH, "wang", 3L));
        assertThat(Call.by("li").expecting(3).with("wang").in(Locale.ENGLISH).withId(id))
                .isEqualTo(call);
        assertThat(Call.by("li")).isEqualTo(new Call("li", null, Locale.CHINESE, null, null));
    }

    @Test
    void anActorHoldsTheRolesGivenWhateverBecomesOfTheSetTheyCameIn() {
        Set<String> roles = new HashSet<>(Set.of("MANAGER"));
        Actor actor = new Actor("li", "李四", "sales", roles);
        roles.add(Actor.ADMIN);

        assertThat(actor.is("MANAGER")).isTrue();
        assertThat(actor.is(Actor.ADMIN)).isFalse();
    }

    @Test
    void listsWithinValuesDoNotChangeAfterwards() {
        List<String> facts = new ArrayList<>(List.of("a"));
        Firing firing = new Firing("rule", "file", "line 1", facts);
        List<Reason> reasons = new ArrayList<>();
        Verdict verdict = new Verdict(Effect.ALLOW, reasons, List.of(firing), "v");
        facts.add("b");
        reasons.add(Reason.ofSafetyCore(HELLO));

        assertThat(firing.facts()).containsExactly("a");
        assertThat(verdict.reasons()).isEmpty();
    }

    @Test
    void aNameWithBracesOrDollarsInItStaysAName() {
        Map<String, Text> names = Map.of("a", Text.same("{b}"), "b", Text.same("{a}"), "c", Text.same("$1\\"));

        assertThat(Text.same("{a} {b} {c} {{a}}").with(names)).isEqualTo(Text.same("{b} {a} $1\\ {{b}}"));
    }
}
