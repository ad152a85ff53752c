package org.twinrail.core.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Reason;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.FakeRules;
import org.twinrail.core.internal.FakeRules.Said;
import org.twinrail.core.internal.HandClock;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.HideNote;
import org.twinrail.core.notes.ListNotes;
import org.twinrail.core.notes.WriteNote;

class OutcomesTest {
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

    @Test
    void whatIsAllowedIsDoneAndLeavesItsAuditRow() {
        Outcome<Recorded> outcome = house.does("zhang", NOTE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.DONE);
        assertThat(outcome.result()).isEqualTo(new Recorded(ObjectRef.of("note", "a"), Recorded.Change.CREATED, 0));
        assertThat(outcome.verdict().effect()).isEqualTo(Effect.ALLOW);
        assertThat(outcome.verdict().reasons()).isEmpty();
        assertThat(outcome.waiting()).isNull();
        assertThat(outcome.repeated()).isFalse();
        assertThat(house.notes()).containsExactly("a=first");
        assertThat(house.audit())
                .containsExactly(new ListAudit.Entry(
                        outcome.actionId(),
                        HandClock.START,
                        "zhang",
                        null,
                        "note.write",
                        "{\"code\":\"a\",\"words\":\"first\"}",
                        Outcome.Status.DONE,
                        FakeRules.VERSION,
                        ObjectRef.of("note", "a"),
                        null,
                        true,
                        null,
                        Text.same("note.write"),
                        new Text("code：a；words：first", "code: a; words: first")));
    }

    @Test
    void whatIsRefusedChangesNothingAndIsInTheAudit() {
        house.rules.on("note.write", Ruling.refuse("marketing"));

        Outcome<Recorded> outcome = house.does("zhang", NOTE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(outcome.result()).isNull();
        assertThat(outcome.verdict().reasons())
                .containsExactly(new Reason("规则一", new Text("因为", "because"), "marketing"));
        assertThat(outcome.verdict().firings()).extracting("file").containsExactly("boundary/notes.drl");
        assertThat(house.notes()).isEmpty();
        assertThat(house.unsent()).isEmpty();
        assertThat(house.auditLines()).containsExactly("zhang note.write REFUSED");
    }

    @Test
    void whatMustWaitChangesNothingYetAndSaysForWhomAndUntilWhen() {
        house.rules.on("note.write", new Ruling(Effect.APPROVAL, "song", 5));

        Outcome<Recorded> outcome = house.does("zhang", NOTE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.WAITING);
        assertThat(outcome.result()).isNull();
        assertThat(outcome.waiting().effect()).isEqualTo(Effect.APPROVAL);
        assertThat(outcome.waiting().whom()).isEqualTo("song");
        assertThat(outcome.waiting().until()).isEqualTo(HandClock.START.plus(Duration.ofHours(5)));
        assertThat(house.notes()).isEmpty();
        assertThat(house.auditLines()).containsExactly("zhang note.write WAITING");
    }

    @Test
    void aWaitForWhichTheRuleNamesNoTimeLastsThreeDays() {
        house.rules.on("note.write", new Ruling(Effect.ADVICE, "marketing", 0));

        Outcome<Recorded> outcome = house.does("zhang", NOTE);

        assertThat(outcome.waiting().until()).isEqualTo(HandClock.START.plus(Duration.ofHours(72)));
    }

    @Test
    void aRuleThatLetsWaitButNamesNobodyIsAFaultAndLeavesNothing() {
        house.rules.on("note.write", new Ruling(Effect.APPROVAL, "", 5));

        assertThatIllegalStateException()
                .isThrownBy(() -> house.does("zhang", NOTE))
                .withMessageContaining("note.write");
        assertThat(house.audit()).isEmpty();
        assertThat(house.requests()).isEmpty();
    }

    @Test
    void whatIsToldIsDoneAndTheOtherDepartmentHearsOfIt() {
        house.rules.on("note.write", Ruling.tell("marketing"));

        Outcome<Recorded> outcome = house.does("zhang", NOTE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.DONE);
        assertThat(outcome.verdict().effect()).isEqualTo(Effect.TELL);
        assertThat(house.sent())
                .containsExactly(
                        "org/twinrail/note/written {\"code\":\"a\",\"words\":\"first\"}",
                        "org/twinrail/boundary/told {\"actionId\":\"" + outcome.actionId()
                                + "\",\"action\":\"note.write\",\"by\":\"zhang\",\"whom\":\"marketing\"}");
    }

    @Test
    void whereNoRuleSpeaksTheActionIsRefusedAndBothLanguagesSayWhoWantedWhat() {
        house.rules.on("note.write");

        Outcome<Recorded> outcome = house.does("zhang", NOTE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(outcome.verdict().reasons()).hasSize(1);
        Reason reason = outcome.verdict().reasons().get(0);
        assertThat(reason.rule()).isEqualTo("no-rule");
        assertThat(reason.text().zh()).contains("张三（销售部）").contains("“写便条”");
        assertThat(reason.text().en()).contains("张三 (Sales)").contains("\"writing\"");
        assertThat(reason.owner()).isNull();
    }

    @Test
    void whereSeveralRulesSpeakTheStrictestHoldsAndOnlyItsReasonIsGiven() {
        house.rules.on(
                "note.write",
                new Said("宽", Ruling.allow(), Text.same("mild")),
                new Said("严", Ruling.refuse("marketing"), Text.same("strict")),
                new Said("中", new Ruling(Effect.JOINT, "sales", 3), Text.same("between")));

        Outcome<Recorded> outcome = house.does("wang", NOTE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(outcome.verdict().reasons()).extracting(Reason::rule).containsExactly("严");
        assertThat(outcome.verdict().firings()).extracting("rule").containsExactly("宽", "严", "中");
    }

    @Test
    void theSameReasonIsGivenOnceAndAnEmptyOneNotAtAll() {
        Said twice = new Said("严", Ruling.refuse(""), Text.same("no"));
        house.rules.on("note.write", twice, twice, new Said("空", Ruling.refuse(""), Text.EMPTY));

        Outcome<Recorded> outcome = house.does("wang", NOTE);

        assertThat(outcome.verdict().reasons()).containsExactly(new Reason("严", Text.same("no"), null));
    }

    @Test
    void theBlanksOfAReasonAreFilledWithNamesInTheReadersLanguage() {
        house.does("zhang", NOTE);
        Text blanks = Text.same(
                "{actor}|{department}|{owner}|{whom}|{partner}|{activity}|{stage}|{half}|{object}|{hours}|{other}");
        house.rules.on("note.write", new Said("规则", new Ruling(Effect.APPROVAL, "sales", 8), blanks));

        Text text = house.does("wang", NOTE).verdict().reasons().get(0).text();

        assertThat(text.zh()).isEqualTo("王五（市场部）|市场部|张三（销售部）|销售部（负责人：宋强）||写便条|草稿|漏斗上方|note/a|8|{other}");
        assertThat(text.en())
                .isEqualTo(
                        "王五 (Marketing)|Marketing|张三 (Sales)|Sales (head: 宋强)||writing|draft|upper funnel|note/a|8|{other}");
    }

    @Test
    void aReasonNamesThePersonResponsibleWhereTheRuleNamesTheirDepartment() {
        house.rules.on("note.write", Ruling.refuse("sales"));

        assertThat(house.does("wang", NOTE).verdict().reasons().get(0).owner()).isEqualTo("zhang");
    }

    @Test
    void aHandlerThatFailsLeavesNothingAndTheFaultIsTold() {
        IllegalStateException fault = new IllegalStateException("broken handler");
        house.atTheEnd(work -> {
            throw fault;
        });
        UUID id = UUID.randomUUID();

        assertThatIllegalStateException()
                .isThrownBy(() -> house.does("zhang", id, NOTE))
                .isSameAs(fault);
        assertThat(house.notes()).isEmpty();
        assertThat(house.audit()).isEmpty();
        assertThat(house.unsent()).isEmpty();

        house.atTheEnd(work -> {});
        assertThat(house.does("zhang", id, NOTE).repeated()).isFalse();
    }

    @Test
    void aHandlerThatTakesNotTheInputLeavesNothingAndNoAuditRow() {
        house.atTheEnd(work -> {
            throw new InvalidInputException("code", Text.same("no"));
        });

        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> house.does("zhang", NOTE));
        assertThat(house.notes()).isEmpty();
        assertThat(house.audit()).isEmpty();
    }

    @Test
    void whatTheSafetyCoreRefusesIsUndoneAndTheRefusalIsInTheAudit() {
        house.does("zhang", new WriteNote("a", "sealed"));

        Outcome<Recorded> outcome = house.does("zhang", new WriteNote("a", "other"));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(outcome.verdict().effect()).isEqualTo(Effect.REFUSE);
        assertThat(outcome.verdict().rulesVersion()).isEqualTo(FakeRules.VERSION);
        assertThat(outcome.verdict().reasons())
                .containsExactly(Reason.ofSafetyCore(new Text("便条“a”不能再改", "the note \"a\" may no longer be changed")));
        assertThat(house.notes()).containsExactly("a=sealed");
        assertThat(house.auditLines()).containsExactly("zhang note.write DONE", "zhang note.write REFUSED");
    }

    @Test
    void aSafetyCoreThatSaysNoAfterTheChangeTakesTheChangeBack() {
        house.atTheEnd(work -> {
            throw new RefusedException(Reason.ofSafetyCore(Text.same("too late")));
        });

        Outcome<Recorded> outcome = house.does("zhang", NOTE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(house.notes()).isEmpty();
        assertThat(house.unsent()).isEmpty();
        assertThat(house.auditLines()).containsExactly("zhang note.write REFUSED");
    }

    @Test
    void rulesThatCannotDecideRefuseAndSayWhichRuleStopped() {
        house.rules.stopOn("note.write");

        Outcome<Recorded> outcome = house.does("zhang", NOTE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(outcome.verdict().reasons())
                .containsExactly(new Reason("规则二", new Text("规则停了", "the rule was stopped"), null));
        assertThat(house.notes()).isEmpty();
        assertThat(house.auditLines()).containsExactly("zhang note.write REFUSED");
    }

    @Test
    void reviewsHearWhatChangedAndWhatTheyRaiseIsInTheOutcomeAndTheAudit() {
        ObjectRef conflict = ObjectRef.of("conflict", UUID.randomUUID());
        house.review((changes, work) -> List.of(conflict));

        UUID id = UUID.randomUUID();
        Outcome<Recorded> outcome = house.does("zhang", id, NOTE);

        assertThat(outcome.raised()).containsExactly(conflict);
        assertThat(house.does("zhang", id, NOTE).raised()).containsExactly(conflict);
    }

    @Test
    void reviewsSeeWhatTheHandlerStored() {
        house.review((changes, work) -> {
            assertThat(changes).hasSize(1);
            assertThat(work.ask(new ListNotes())).containsExactly("a=first");
            return List.of();
        });

        assertThat(house.does("zhang", NOTE).status()).isEqualTo(Outcome.Status.DONE);
    }

    @Test
    void aReviewThatFailsTakesTheWholeTransactionBack() {
        house.review((changes, work) -> {
            throw new IllegalStateException("broken review");
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> house.does("zhang", NOTE))
                .withMessage("broken review");
        assertThat(house.notes()).isEmpty();
        assertThat(house.audit()).isEmpty();
        assertThat(house.unsent()).isEmpty();
    }

    @Test
    void aReviewWhoseRulesStopRefusesTheActionAndItsChangesAreGone() {
        house.review((changes, work) -> {
            throw new RuleEngine.RuleStoppedException("撞单", Text.same("stopped"), null);
        });

        Outcome<Recorded> outcome = house.does("zhang", NOTE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
        assertThat(outcome.verdict().reasons()).extracting(Reason::rule).containsExactly("撞单");
        assertThat(house.notes()).isEmpty();
        assertThat(house.auditLines()).containsExactly("zhang note.write REFUSED");
    }

    @Test
    void anActionThatDoesNotSayWhatItIsToTheRulesIsAFault() {
        assertThatIllegalStateException()
                .isThrownBy(() -> house.does("zhang", new HideNote("a")))
                .withMessageContaining("note.hide");
    }

    @Test
    void theRulesSeeTheDeedAndTheDoerWithTheirRoles() {
        house.does("zhang", NOTE);

        assertThat(house.rules.facts())
                .contains(new Doer("zhang", "sales", Set.of("MENTOR", "QUOTER"), "", ""))
                .hasAtLeastOneElementOfType(Deed.class);
    }
}
