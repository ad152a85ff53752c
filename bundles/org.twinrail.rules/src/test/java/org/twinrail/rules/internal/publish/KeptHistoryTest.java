package org.twinrail.rules.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.history.RuleHistory;
import org.twinrail.rules.internal.history.RuleRepository;
import org.twinrail.rules.internal.history.RuleTree;

/** The Git folder is a cache of the database: it may go, it may be another server's, and it has no ref that is not committed. */
class KeptHistoryTest {
    private static final String FILE = "boundary/t.drl.csv";

    private final RuleDatabase database = new RuleDatabase();
    private final List<RuleHistory> opened = new ArrayList<>();

    @TempDir
    private Path temp;

    private RuleHistory history;
    private KeptHistory kept;

    @BeforeEach
    void aServer() throws IOException {
        Files.createDirectories(temp.resolve("rules/boundary"));
        Files.writeString(temp.resolve("rules").resolve(FILE), "as shipped");
        history = historyIn("one.git");
        kept = new KeptHistory(database, history);
    }

    @AfterEach
    void close() {
        opened.forEach(RuleHistory::close);
        database.close();
    }

    private RuleHistory historyIn(String folder) {
        RuleHistory made = new RuleHistory(
                temp.resolve(folder), temp.resolve("rules"), Clock.fixed(RuleDatabase.NOW, ZoneOffset.UTC));
        opened.add(made);
        return made;
    }

    private Drafts drafts(Work work) {
        return new Drafts(history.repository(), work);
    }

    private void drafted(String name, String text, Work work) {
        RuleRepository repository = history.repository();
        DraftEntity draft = drafts(work).start(name, history.vendor(), history.vendor());
        String id = repository.write(text.getBytes(StandardCharsets.UTF_8));
        drafts(work).commit(draft, RuleTree.EMPTY.with(FILE, id), "wrote");
    }

    private static void published(long number, String commit, Work work) {
        work.resource(EntityManager.class)
                .persist(new PublicationEntity(new Publication(
                        number,
                        Publication.Kind.DRAFT,
                        commit,
                        "",
                        RuleDatabase.NOW,
                        RuleDatabase.NOW,
                        "lin",
                        "lin",
                        "gm",
                        "",
                        0)));
    }

    private static String text(RuleRepository repository, String commit) {
        return new String(repository.read(repository.tree(commit).id(FILE).orElseThrow()), StandardCharsets.UTF_8);
    }

    private long number() {
        return database.read(open -> HistoryEntity.read(open.get(EntityManager.class)).number);
    }

    /** A draft, a published one that was taken back, and the pack. */
    private Map<String, String> somethingKept() {
        database.does(kept, work -> drafted("taken-back", "first", work));
        String first = kept.repository().tip("draft/taken-back").orElseThrow();
        database.does(kept, work -> {
            drafts(work).end(drafts(work).find("taken-back").orElseThrow(), Draft.State.PUBLISHED);
            published(1, first, work);
            published(2, history.vendor(), work);
        });
        database.does(kept, work -> drafted("open", "second", work));
        Map<String, String> branches = kept.repository().branches();
        assertThat(branches).containsOnlyKeys("company", "draft/open", "vendor");
        return branches;
    }

    @Test
    void aFolderThatWasDeletedIsFilledAgainAtTheNextStart() {
        Map<String, String> branches = somethingKept();

        // Another folder is what a restart with the folder deleted finds; the database is all that is left.
        RuleRepository filled = new KeptHistory(database, historyIn("two.git")).repository();

        assertThat(filled.branches()).isEqualTo(branches);
        assertThat(text(filled, branches.get("draft/open"))).isEqualTo("second");
        String takenBack = database.read(
                open -> Publications.all(open.get(EntityManager.class)).get(0).commit());
        assertThat(text(filled, takenBack)).isEqualTo("first");
    }

    @Test
    void anActionThatIsRolledBackLeavesNoRef() {
        Map<String, String> branches = somethingKept();
        long number = number();

        assertThatThrownBy(() -> database.write(open -> {
                    RuleDatabase.within(open, kept, work -> {
                        drafted("never", "third", work);
                        published(3, branches.get("draft/open"), work);
                        drafts(work).end(drafts(work).find("open").orElseThrow(), Draft.State.PUBLISHED);
                    });
                    throw new IllegalStateException("refused by a review");
                }))
                .hasMessage("refused by a review");

        assertThat(kept.repository().branches()).isEqualTo(branches);
        assertThat(number()).isEqualTo(number);
    }

    @Test
    void anotherServerSeesAtItsNextActionWhatWasDoneHere() {
        somethingKept();
        RuleHistory theirs = historyIn("two.git");
        KeptHistory other = new KeptHistory(database, theirs);
        other.look();
        database.does(kept, work -> {
            drafts(work).end(drafts(work).find("open").orElseThrow(), Draft.State.DISCARDED);
            drafted("newer", "third", work);
        });

        database.does(other, work -> assertThat(theirs.repository().branches())
                .containsOnlyKeys("company", "draft/newer", "vendor"));
        String commit = theirs.repository().tip("draft/newer").orElseThrow();
        assertThat(text(theirs.repository(), commit)).isEqualTo("third");
    }

    @Test
    void aCommitThatThisFolderLacksIsFetchedWhenItIsAskedFor() {
        RuleHistory theirs = historyIn("two.git");
        KeptHistory other = new KeptHistory(database, theirs);
        other.look();
        database.does(kept, work -> drafted("newer", "third", work));
        String commit = kept.repository().tip("draft/newer").orElseThrow();

        assertThat(text(theirs.repository(), other.having(commit))).isEqualTo("third");
    }

    @Test
    void anActionThatMovesNothingWritesNothing() {
        somethingKept();
        long number = number();

        database.does(kept, work -> {});

        assertThat(number()).isEqualTo(number);
    }

    @Test
    void whatAnEarlierReleaseLeftInTheFolderStaysAndIsKeptByTheFirstAction() {
        database.write(open -> {
            EntityManager tables = open.get(EntityManager.class);
            String commit = history.vendor();
            tables.persist(new DraftEntity("old", commit, commit, RuleDatabase.NOW));
            history.repository().point("draft/old", commit);
            return null;
        });
        assertThat(kept.repository().branches()).containsOnlyKeys("draft/old", "vendor");

        database.does(kept, work -> {});

        assertThat(new KeptHistory(database, historyIn("two.git")).repository().branches())
                .containsOnlyKeys("draft/old", "vendor");
    }

    @Test
    void aDamagedRowIsWrittenAnewFromTheFolder() {
        somethingKept();
        database.write(open -> HistoryEntity.read(open.get(EntityManager.class)).sha256 = "0".repeat(64));

        database.does(new KeptHistory(database, history), work -> drafted("newer", "third", work));

        assertThat(new KeptHistory(database, historyIn("two.git")).repository().branches())
                .containsOnlyKeys("company", "draft/newer", "draft/open", "vendor");
    }
}
