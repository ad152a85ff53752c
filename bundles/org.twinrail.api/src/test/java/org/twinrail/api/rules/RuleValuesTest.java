package org.twinrail.api.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Actor;
import org.twinrail.api.Effect;
import org.twinrail.api.Firing;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

class RuleValuesTest {
    private static final ObjectRef CUSTOMER = ObjectRef.of("customer", "1");

    @Test
    void aDeedHasNoNothingsForRulesToStumbleOver() {
        assertThat(new Deed("note.write", "WRITE", null, null, null, null, null, null))
                .isEqualTo(Deed.of("note.write", "WRITE"))
                .isEqualTo(new Deed("note.write", "WRITE", "", "", "", null, "", ""));
    }

    @Test
    void aDoerIsAnActorAndTheColleagueWhereThereIsOne() {
        Actor li = new Actor("li", "李四", "sales", Set.of("MANAGER"));
        Actor wang = new Actor("wang", "王五", "marketing", Set.of());

        assertThat(Doer.of(li, Optional.empty())).isEqualTo(new Doer("li", "sales", Set.of("MANAGER"), "", ""));
        assertThat(Doer.of(li, Optional.of(wang)))
                .isEqualTo(new Doer("li", "sales", Set.of("MANAGER"), "wang", "marketing"));
        assertThat(Doer.of(li, Optional.empty()).has("MANAGER")).isTrue();
        assertThat(Doer.of(wang, Optional.empty()).has("MANAGER")).isFalse();
        assertThat(new Doer("li", null, null, null, null)).isEqualTo(new Doer("li", "", Set.of(), "", ""));
    }

    @Test
    void aRulingIsMadeByNameAsTablesWriteIt() {
        assertThat(Ruling.of("JOINT", "sales", 48)).isEqualTo(new Ruling(Effect.JOINT, "sales", 48));
        assertThat(Ruling.allow()).isEqualTo(Ruling.of("ALLOW", null, 0));
        assertThat(Ruling.tell("sales")).isEqualTo(Ruling.of("TELL", "sales", 0));
        assertThat(Ruling.refuse("sales")).isEqualTo(Ruling.of("REFUSE", "sales", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Ruling.of("PERHAPS", "", 0));
    }

    @Test
    void aFindingHasEachPartyOnceInTheSameOrderHoweverItIsMade() {
        Finding one =
                Finding.of("OVERLAP", "LOW", CUSTOMER).between("wang", "li").between("li", "");
        Finding other = Finding.of("OVERLAP", "LOW", CUSTOMER).between("li", "wang");

        assertThat(one).isEqualTo(other);
        assertThat(one.parties()).containsExactly("li", "wang");
    }

    @Test
    void aFindingGathersItsEvidenceAndTheFirstOneStaysAsItWas() {
        Finding bare = Finding.of("OVERLAP", "LOW", CUSTOMER);

        Finding shown = bare.shownBy(ObjectRef.of("touch", "1")).shownBy(ObjectRef.of("touch", "2"));

        assertThat(shown.evidence()).containsExactly(ObjectRef.of("touch", "1"), ObjectRef.of("touch", "2"));
        assertThat(bare.evidence()).isEmpty();
    }

    @Test
    void aDecisionGivesItsConclusionsOfOneTypeInOrder() {
        Firing firing = new Firing("rule", "file", "line 1", List.of());
        Decision decision = new Decision(
                "boundary",
                "v",
                List.of(
                        new Decision.Conclusion(Ruling.allow(), "rule", Text.EMPTY, firing),
                        new Decision.Conclusion(CUSTOMER, "rule", Text.EMPTY, firing),
                        new Decision.Conclusion(Ruling.tell("sales"), "rule", Text.EMPTY, firing)),
                List.of(firing));

        assertThat(decision.of(Ruling.class)).containsExactly(Ruling.allow(), Ruling.tell("sales"));
        assertThat(decision.of(Finding.class)).isEmpty();
    }

    @Test
    void aFaultOfARuleFileIsNamedAsEditorsDo() {
        assertThat(new RuleChecks.Fault("a.drl", 0, 0, "", Text.EMPTY).place()).isEqualTo("a.drl");
        assertThat(new RuleChecks.Fault("a.drl", 3, 0, "", Text.EMPTY).place()).isEqualTo("a.drl:3");
        assertThat(new RuleChecks.Fault("a.drl", 3, 7, "", Text.EMPTY).place()).isEqualTo("a.drl:3:7");
    }
}
