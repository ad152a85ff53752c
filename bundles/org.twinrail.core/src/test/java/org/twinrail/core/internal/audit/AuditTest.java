package org.twinrail.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Call;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.requests.Explain;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Ruling;
import org.twinrail.api.spi.Explainer;
import org.twinrail.core.internal.HandClock;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.PostNotes;
import org.twinrail.core.notes.WriteNote;

class AuditTest {
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

    private List<String> listed(ListAudit query) {
        return house.asks(query).stream()
                .map(e -> e.user() + " " + e.action() + " " + e.status())
                .toList();
    }

    @Test
    void theAuditIsListedTheNewestFirstAndNarrowedAsAsked() {
        house.does("zhang", NOTE);
        house.clock.pass(Duration.ofMinutes(1));
        house.rules.on("note.post", Ruling.refuse("marketing"));
        house.does("zhang", new PostNotes("b", "c"));
        house.clock.pass(Duration.ofMinutes(1));
        house.does("li", NOTE);

        assertThat(listed(new ListAudit(null, null, null, null, null, null)))
                .containsExactly("li note.write DONE", "zhang note.post REFUSED", "zhang note.write DONE");
        assertThat(listed(new ListAudit("zhang", null, null, null, null, null)))
                .containsExactly("zhang note.post REFUSED", "zhang note.write DONE");
        assertThat(listed(new ListAudit(null, "note.write", null, null, null, null)))
                .containsExactly("li note.write DONE", "zhang note.write DONE");
        assertThat(listed(new ListAudit(null, null, Outcome.Status.REFUSED, null, null, null)))
                .containsExactly("zhang note.post REFUSED");
        assertThat(listed(new ListAudit(null, null, null, null, 1, null))).containsExactly("li note.write DONE");
        assertThat(listed(new ListAudit("li", "note.post", null, null, null, null)))
                .isEmpty();
    }

    @Test
    void withoutALimitFiftyAreListed() {
        for (int i = 0; i < 51; i++) {
            house.does("zhang", NOTE);
        }

        assertThat(listed(new ListAudit(null, null, null, null, null, null))).hasSize(50);
    }

    @Test
    void anActionIsExplainedWithItsVerdictItsParametersItsColleagueAndWhatItLedTo() {
        ObjectRef conflict = ObjectRef.of("conflict", "7");
        house.review((changes, work) -> List.of(conflict));
        UUID id = UUID.randomUUID();
        Verdict verdict = house.gateway
                .perform(NOTE, Call.by("wang").with("zhang").withId(id))
                .verdict();

        Explainer.Explanation explanation = house.asks(new Explain(id));

        assertThat(explanation)
                .isEqualTo(new Explainer.Explanation(
                        id,
                        "action",
                        new Text("王五（市场部）：note.write（已完成）", "王五 (Marketing): note.write (done)"),
                        HandClock.START,
                        "wang",
                        verdict,
                        List.of(
                                new Text("参数：code：a；words：first", "parameters: code: a; words: first"),
                                new Text("联合人：zhang", "jointly with: zhang"),
                                new Text("引出的冲突：conflict/7", "conflict it led to: conflict/7"),
                                new Text("操作代码：note.write", "action code: note.write"))));
    }

    @Test
    void aRefusalIsExplainedByTheRuleThatFiredItsPlaceAndTheFactsItSaw() {
        house.rules.on("note.write", Ruling.refuse("marketing"));
        UUID id = UUID.randomUUID();
        house.does("zhang", id, NOTE);

        Explainer.Explanation explanation = house.asks(new Explain(id));

        assertThat(explanation.title())
                .isEqualTo(new Text("张三（销售部）：note.write（被拒绝）", "张三 (Sales): note.write (refused)"));
        assertThat(explanation.verdict().effect()).isEqualTo(Effect.REFUSE);
        assertThat(explanation.verdict().firings())
                .hasSize(1)
                .allSatisfy(f -> assertThat(f.file() + " " + f.place()).isEqualTo("boundary/notes.drl line 3"))
                .allSatisfy(f -> assertThat(f.facts()).anyMatch(fact -> fact.contains("login=zhang")));
    }

    @Test
    void whatIsNoActionIsExplainedByTheBundleWhoseItIs() {
        UUID conflict = UUID.randomUUID();
        Explainer.Explanation other = new Explainer.Explanation(
                conflict,
                "conflict",
                Text.same("clash"),
                HandClock.START,
                "li",
                new Verdict(Effect.ALLOW, List.of(), List.of(), "v"),
                List.of());
        house.explainer((id, work) -> Optional.empty());
        house.explainer((id, work) -> id.equals(conflict) ? Optional.of(other) : Optional.empty());

        assertThat(house.asks(new Explain(conflict))).isEqualTo(other);
    }

    @Test
    void anIdNobodyKnowsIsToldInBothLanguages() {
        UUID id = UUID.randomUUID();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.asks(new Explain(id)))
                .satisfies(e -> {
                    assertThat(e.problems().get(0).where()).isEqualTo("id");
                    assertThat(e.problems().get(0).what().zh()).startsWith("没有编号为 " + id);
                    assertThat(e.problems().get(0).what().en()).contains("has the id " + id);
                });
    }

    @Test
    void backupsAndRestoresAreNotedInTheAudit() {
        house.does("admin", new NoteBackup("/data/b.zip", "abc"));
        assertThat(house.rules.facts()).contains(Deed.of("backup.noted", Deed.ADMINISTER));
        house.does("admin", new NoteRestore("/data/b.zip", "abc"));
        assertThat(house.rules.facts()).contains(Deed.of("restore.noted", Deed.ADMINISTER));

        assertThat(house.auditLines()).containsExactly("admin backup.noted DONE", "admin restore.noted DONE");
        assertThat(house.audit())
                .extracting(ListAudit.Entry::parameters)
                .containsOnly("{\"file\":\"/data/b.zip\",\"sha256\":\"abc\"}");
    }
}
