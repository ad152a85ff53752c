package org.twinrail.rules.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.rules.versions.CompareRules.Kind;
import org.twinrail.api.rules.versions.MergePack.Clash;

/** Git keeps what people wrote, says who wrote it, and brings two sides together. */
class RuleRepositoryTest {
    private static final Author LIN = new Author("lin", "林", Instant.parse("2030-01-01T00:00:00Z"));
    private static final String TABLE =
            """
            note,,,
            ,RuleTable t,,
            ,CONDITION,CONDITION,ACTION
            ,Deed,Doer,
            ,a,b,c
            note,activity,department,ruling
            one,QUOTE,marketing,REFUSE
            two,QUOTE,sales,ALLOW
            three,OPEN,sales,ALLOW
            """;

    private RuleRepository repository;

    @BeforeEach
    void open(@TempDir Path temp) {
        repository = new RuleRepository(temp.resolve("rules.git"));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private String commit(String text, String... parents) {
        String id = repository.write(text.getBytes(StandardCharsets.UTF_8));
        return repository.commit(RuleTree.EMPTY.with("boundary/t.drl.csv", id), List.of(parents), LIN, "wrote");
    }

    private String text(RuleTree tree) {
        return new String(repository.read(tree.id("boundary/t.drl.csv").orElseThrow()), StandardCharsets.UTF_8);
    }

    @Test
    void aCommitIsReadBackWithItsFilesAuthorAndTime() {
        String commit = commit(TABLE);
        repository.point("draft/one", commit);

        assertThat(repository.tip("draft/one")).contains(commit);
        assertThat(text(repository.tree(commit))).isEqualTo(TABLE);
        assertThat(repository.commit(commit).author()).isEqualTo(LIN);
        assertThat(repository.resolve(commit.substring(0, 10))).contains(commit);
        assertThat(repository.resolve("0123456789")).isEmpty();
    }

    @Test
    void whatBothSidesChangedInDifferentCellsOfARowIsMerged() {
        String base = commit(TABLE);
        String ours = commit(TABLE.replace("one,QUOTE,marketing,REFUSE", "one,QUOTE,marketing,TELL"), base);
        String theirs = commit(TABLE.replace("one,QUOTE,marketing,REFUSE", "one,QUOTE|OPEN,marketing,REFUSE"), base);

        ThreeWay.Result merged = ThreeWay.merge(repository, ours, theirs);

        assertThat(merged.clashes()).isEmpty();
        assertThat(text(merged.tree())).contains("one,QUOTE|OPEN,marketing,TELL\n");
    }

    @Test
    void aCellThatBothChangedIsAClashAndOurSideStands() {
        String base = commit(TABLE);
        String ours = commit(TABLE.replace("marketing,REFUSE", "marketing,TELL"), base);
        String theirs = commit(TABLE.replace("marketing,REFUSE", "marketing,ALLOW"), base);

        ThreeWay.Result merged = ThreeWay.merge(repository, ours, theirs);

        assertThat(merged.clashes())
                .containsExactly(new Clash("boundary/t.drl.csv", "row 7, column 4", "REFUSE", "TELL", "ALLOW"));
        assertThat(text(merged.tree())).contains("marketing,TELL").doesNotContain("marketing,ALLOW");
    }

    @Test
    void aTablesDifferenceNamesRowsAndCells() {
        String before = commit(TABLE);
        String after = commit(TABLE.replace("marketing,REFUSE", "marketing,TELL")
                .replace("two,QUOTE,sales,ALLOW\n", "")
                .concat("four,WIN,sales,ALLOW\n"));

        var changes = new Comparison(repository).of(repository.tree(before), repository.tree(after));

        assertThat(changes).singleElement().satisfies(file -> {
            assertThat(file.table()).isTrue();
            assertThat(file.head()).contains("ruling");
            assertThat(file.rows())
                    .extracting(row -> row.kind() + " " + row.before() + " " + row.after() + " " + row.cells())
                    .containsExactly("CHANGED 7 7 [4]", Kind.REMOVED + " 8 0 []", Kind.ADDED + " 0 9 []");
        });
    }

    @Test
    void aBundleUnderOtherRefsHoldsTheSameHistory(@TempDir Path other) {
        String first = commit(TABLE);
        String second = commit(TABLE.replace("marketing", "sales"), first);
        byte[] bundle = repository.bundle(Map.of("refs/heads/draft/a", second));

        byte[] relabelled = repository.relabelled(
                bundle, new TreeMap<>(Map.of("refs/published/1", second, "refs/heads/company", first)));

        try (RuleRepository filled = new RuleRepository(other.resolve("other.git"))) {
            assertThat(filled.take(relabelled))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("refs/published/1", second, "refs/heads/company", first));
            assertThat(filled.branches()).containsExactly(Map.entry("company", first));
            assertThat(filled.tree(second)).isEqualTo(repository.tree(second));
        }
    }

    @Test
    void refsAreMadeThoseThatAreSaidAndNoOthers() {
        String first = commit(TABLE);
        String second = commit(TABLE.replace("marketing", "sales"), first);
        repository.point("draft/a", first);
        repository.point("company", first);

        repository.point(Map.of("refs/heads/company", second, "refs/heads/draft/b", first));

        assertThat(repository.branches())
                .containsExactlyInAnyOrderEntriesOf(Map.of("company", second, "draft/b", first));
    }

    @Test
    void aFileThatMovedIsRenamedNotGone() {
        String id = repository.write(TABLE.getBytes(StandardCharsets.UTF_8));

        var changes = new Comparison(repository)
                .of(RuleTree.EMPTY.with("boundary/old.drl.csv", id), RuleTree.EMPTY.with("boundary/new.drl.csv", id));

        assertThat(changes).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo(Kind.RENAMED);
            assertThat(file.was()).isEqualTo("boundary/old.drl.csv");
        });
    }
}
