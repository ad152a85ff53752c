package org.twinrail.coordination.internal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Actor;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.Finding;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Term;
import org.twinrail.api.spi.FactSource;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.coordination.ListConflicts.Which;
import org.twinrail.coordination.Severity;
import org.twinrail.coordination.ShowConflict;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.facts.ConflictFact;
import org.twinrail.coordination.facts.NowFact;
import org.twinrail.coordination.internal.TestHouse;
import org.twinrail.coordination.internal.TestWork;

class ConflictReviewTest {
    private static final ObjectRef CUSTOMER = new ObjectRef("customer", "HC-17");
    private static final Finding OVERLAP = Finding.of("OWNERSHIP_OVERLAP", "MEDIUM", CUSTOMER)
            .between("zhang", "li")
            .shownBy(new ObjectRef("touch", "t1"));

    private final TestHouse house = new TestHouse();
    private final ConflictReview review = new ConflictReview(house.rules, house.sources);

    /** A contact with a customer, as a domain would tell of it. */
    public record Contact(String id, String customer, String by) {}

    @BeforeEach
    void aSourceKnowsContacts() {
        house.sources.addSource(new FactSource() {
            @Override
            public List<?> around(Object change, Work work) {
                return change instanceof Contact ? List.of(new Contact("t1", "华辰科技", "zhang")) : List.of();
            }
        });
        house.rules.term("STATE", 24, "PARTIES");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<ObjectRef> contact(String id) {
        return house.as("li", work -> review.review(List.of(new Contact(id, "华辰科技", "li")), work));
    }

    private Conflict only() {
        List<Conflict> all = house.ask(new ListConflicts(Which.ALL, null, null, null, null, null, null))
                .conflicts();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private ConflictDetails details() {
        return house.ask(new ShowConflict(only().id()));
    }

    @Test
    void aFindingBecomesAnOpenConflict() {
        house.rules.finds(OVERLAP);

        List<ObjectRef> raised = contact("t2");

        Conflict conflict = only();
        assertThat(raised).containsExactly(ObjectRef.of("conflict", conflict.id()));
        assertThat(conflict.kind()).isEqualTo("OWNERSHIP_OVERLAP");
        assertThat(conflict.kindTitle().zh()).isEqualTo("客户归属冲突（撞单）");
        assertThat(conflict.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(conflict.about()).isEqualTo(CUSTOMER);
        assertThat(conflict.parties()).extracting("code").containsExactly("li", "zhang");
        assertThat(conflict.state()).isEqualTo(ConflictState.OPEN);
        assertThat(conflict.since()).isEqualTo(TestHouse.START);
        assertThat(house.topics).containsExactly("conflict/raised");
    }

    @Test
    void itsSentenceNamesPeopleNotLogins() {
        house.rules.finds(OVERLAP);
        contact("t2");

        assertThat(only().sentence().zh()).isEqualTo("李四、张三为 customer/HC-17 撞单，证据 1 项");
        assertThat(only().sentence().in(Locale.ENGLISH))
                .isEqualTo("李四, 张三 clash over customer/HC-17, 1 pieces of evidence");
    }

    @Test
    void itsSentenceTellsWhatTheFactsHold() {
        house.rules.finds(OVERLAP);
        house.rules.reason(new Text("{customer} 有两人在跟，{nobody}", "two people follow {customer}, {nobody}"));
        contact("t2");

        assertThat(only().sentence().zh()).isEqualTo("华辰科技 有两人在跟，{nobody}");
    }

    @Test
    void itKeepsTheRulesThatFoundItAndWhatTheySaw() {
        house.rules.finds(OVERLAP);
        contact("t2");

        ConflictDetails details = details();
        assertThat(details.trace()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("撞单规则");
            assertThat(f.file()).isEqualTo("conflict/ownership.drl");
        });
        assertThat(details.rulesVersion()).isEqualTo("v1");
        assertThat(details.evidence()).singleElement().satisfies(e -> {
            assertThat(e.object()).isEqualTo(new ObjectRef("touch", "t1"));
            assertThat(e.snapshot())
                    .contains("Contact[id=t1, customer=华辰科技, by=zhang]")
                    .doesNotContain("id=t2");
        });
        assertThat(details.steps()).extracting("event").containsExactly(StepEvent.RAISED);
    }

    @Test
    void itsFirstStepHasTheTermAndTheResponsibleTheRulesGive() {
        house.rules.finds(OVERLAP);
        contact("t2");

        assertThat(only().step()).isEqualTo(ConflictStep.STATE);
        assertThat(only().deadline()).isEqualTo(TestHouse.START.plus(Duration.ofHours(24)));
        assertThat(only().responsible()).extracting("name").containsExactly(Text.same("李四"), Text.same("张三"));
    }

    @Test
    void theRulesSeeTheChangeWhatLiesAroundItTheDoerAndTheTime() {
        contact("t2");

        assertThat(house.rules.asked.get(RuleEngine.CONFLICT)).singleElement().satisfies(facts -> assertThat(
                        List.<Object>copyOf(facts))
                .containsExactlyInAnyOrder(
                        new Contact("t1", "华辰科技", "zhang"),
                        new Contact("t2", "华辰科技", "li"),
                        new Doer("li", "sales", Set.of(), "", ""),
                        new NowFact(TestHouse.START)));
    }

    @Test
    void aChangeNoSourceKnowsCostsNoDecision() {
        house.rules.finds(OVERLAP);

        assertThat(house.<List<ObjectRef>>as("li", work -> review.review(List.of("a plain record"), work)))
                .isEmpty();
        assertThat(house.rules.timesAsked(RuleEngine.CONFLICT)).isZero();
    }

    @Test
    void theSameFindingAgainChangesNothing() {
        house.rules.finds(OVERLAP);
        contact("t2");
        long version = only().version();

        assertThat(contact("t3")).isEmpty();

        assertThat(only().version()).isEqualTo(version);
        assertThat(details().steps()).hasSize(1);
    }

    @Test
    void aNewPartyAndNewEvidenceComeIntoTheOpenConflict() {
        house.rules.finds(OVERLAP);
        contact("t2");
        house.rules.finds(Finding.of("OWNERSHIP_OVERLAP", "HIGH", CUSTOMER)
                .between("zhang", "wang")
                .shownBy(new ObjectRef("touch", "t1"))
                .shownBy(new ObjectRef("touch", "t9")));

        assertThat(contact("t9")).hasSize(1);

        assertThat(only().parties()).extracting("code").containsExactly("li", "wang", "zhang");
        assertThat(only().severity()).isEqualTo(Severity.HIGH);
        assertThat(details().evidence())
                .extracting("object")
                .containsExactly(new ObjectRef("touch", "t1"), new ObjectRef("touch", "t9"));
        assertThat(details().steps()).extracting("event").containsExactly(StepEvent.RAISED, StepEvent.ADDED);
        assertThat(details().steps().get(1).text().zh()).isEqualTo("王五 卷入其中，又有 1 项新证据");
    }

    @Test
    void severalFindingsOfOneDecisionAboutOneObjectAreOneConflict() {
        house.rules.finds(
                OVERLAP,
                Finding.of("OWNERSHIP_OVERLAP", "HIGH", CUSTOMER)
                        .between("wang", "li")
                        .shownBy(new ObjectRef("touch", "t2")),
                Finding.of("DOUBLE_CONTACT", "LOW", CUSTOMER).between("wang", "li"));

        assertThat(contact("t2")).hasSize(2);

        List<Conflict> all = house.ask(new ListConflicts(null, "OWNERSHIP_OVERLAP", null, null, null, null, null))
                .conflicts();
        assertThat(all).singleElement().satisfies(c -> {
            assertThat(c.parties()).extracting("code").containsExactly("li", "wang", "zhang");
            assertThat(c.severity()).isEqualTo(Severity.HIGH);
        });
    }

    @Test
    void aSeverityNoOneKnowsIsTakenAsMedium() {
        house.rules.finds(Finding.of("OWNERSHIP_OVERLAP", "HIHG", CUSTOMER));
        contact("t2");

        assertThat(only().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void whatADecidedConflictHasShownStaysDecided() {
        house.rules.finds(OVERLAP);
        contact("t2");
        house.perform("gao", new DecideConflict(only().id(), "归张三", "zhang"));

        assertThat(contact("t3")).isEmpty();

        assertThat(only().state()).isEqualTo(ConflictState.DECIDED);
    }

    @Test
    void newEvidenceAfterADecisionIsANewConflictThatNamesTheEarlierOne() {
        house.rules.finds(OVERLAP);
        contact("t2");
        UUID decided = only().id();
        house.perform("gao", new DecideConflict(decided, "归张三", "zhang"));
        house.rules.finds(OVERLAP.shownBy(new ObjectRef("touch", "t9")));

        assertThat(contact("t9")).hasSize(1);

        Conflict open = house.ask(new ListConflicts(Which.OPEN, null, null, null, null, null, null))
                .conflicts()
                .get(0);
        assertThat(house.ask(new ShowConflict(open.id())).earlier()).isEqualTo(decided);
    }

    @Test
    void afterTheQuietTimeTheSameEvidenceRaisesItAgain() {
        house.rules.coordination(
                fact -> fact instanceof ConflictFact c && c.state().equals("DECIDED")
                        ? List.of(new Term("QUIET", 72, ""))
                        : List.of());
        house.rules.finds(OVERLAP);
        contact("t2");
        house.perform("gao", new DecideConflict(only().id(), "归张三", "zhang"));

        house.pass(Duration.ofHours(71));
        assertThat(contact("t3")).isEmpty();
        house.pass(Duration.ofHours(1));
        assertThat(contact("t4")).hasSize(1);
    }

    @Test
    void twoActionsAtOnceCannotOpenTheSameConflictTwice() {
        house.rules.finds(OVERLAP);
        EntityManager one = house.open();
        EntityManager other = house.open();
        one.getTransaction().begin();
        other.getTransaction().begin();
        TestWork second = house.workIn(other, "zhang");
        review.review(List.of(new Contact("t2", "华辰科技", "li")), house.workIn(one, "li"));
        review.review(List.of(new Contact("t3", "华辰科技", "zhang")), second);

        one.getTransaction().commit();

        assertThatThrownBy(() -> other.getTransaction().commit()).isInstanceOf(RuntimeException.class);
        one.close();
        other.close();
        assertThat(only().parties()).hasSize(2);
    }

    @Test
    void theActorOfTheActionIsNamedAsWhoCausedIt() {
        house.rules.finds(OVERLAP);
        house.as(Actor.LOCAL_ADMIN, work -> review.review(List.of(new Contact("t2", "华辰科技", "li")), work));

        assertThat(details().raisedBy().code()).isEqualTo("admin");
        assertThat(details().origin()).isEqualTo(ConflictDetails.Origin.RULE);
    }
}
