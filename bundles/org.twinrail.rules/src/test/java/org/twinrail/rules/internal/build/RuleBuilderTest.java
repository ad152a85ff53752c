package org.twinrail.rules.internal.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.rules.internal.source.RuleFolder;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** What was compiled once is not compiled again. */
class RuleBuilderTest {
    private static final String RULE =
            "rule \"%s\" when Deed( activity == \"QUOTE\" ) then insert( Ruling.allow() ); end\n";

    private final AllowedTypes types = new Vocabularies().types();
    private Path temp;

    @BeforeEach
    void open(@TempDir Path folder) {
        temp = folder;
    }

    private void write(String file, String text) throws IOException {
        Path path = temp.resolve("rules/boundary").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private RuleFolder folder() {
        return new RuleFolder(temp.resolve("rules"), "boundary");
    }

    private RuleBuilder builder(String store, Path... elsewhere) {
        return new RuleBuilder(new RuleStore(temp.resolve(store), List.of(elsewhere)), new KnownFiles());
    }

    @Test
    void anotherFolderOfCompiledRulesIsTakenOver() throws Exception {
        write("a.drl", RULE.formatted("a"));
        String version =
                builder("one").build(folder(), types).base().orElseThrow().version();
        String archive = "boundary-" + version + ".kjar";

        RuleBase base = builder("two", temp.resolve("none"), temp.resolve("one"))
                .build(folder(), types)
                .base()
                .orElseThrow();

        assertThat(base.version()).isEqualTo(version);
        assertThat(base.reach()).isEqualTo(new Reach(1, 1));
        assertThat(temp.resolve("two").resolve(archive))
                .hasSameBinaryContentAs(temp.resolve("one").resolve(archive));
    }

    @Test
    void rulesThatAreOpenAreNotOpenedAgain() throws Exception {
        write("a.drl", RULE.formatted("a"));
        RuleBuilder builder = builder("one");

        RuleBase first = builder.build(folder(), types).base().orElseThrow();

        assertThat(builder.build(folder(), types).base()).containsSame(first);
        assertThat(builder.build(folder(), new Vocabularies().types()).base().orElseThrow())
                .as("other classes of the same names")
                .isNotSameAs(first);
    }

    @Test
    void aCheckCountsAllFilesThoughItCompilesOnlyTheOneThatWasEdited() throws Exception {
        write("a.drl", RULE.formatted("a"));
        write("b.drl", RULE.formatted("b") + RULE.formatted("c"));
        RuleBuilder builder = builder("one");
        builder.check(folder(), types);

        write("a.drl", RULE.formatted("a") + RULE.formatted("d") + RULE.formatted("e"));

        RuleBuilder.Built checked = builder.check(folder(), types);
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.files()).isEqualTo(2);
        assertThat(checked.rules()).isEqualTo(5);
        assertThat(temp.resolve("one")).as("nothing is kept of a check").doesNotExist();
    }

    @Test
    void whatWasWrongIsToldAgainAsLongAsItIs() throws Exception {
        write("a.drl", RULE.formatted("a"));
        write("b.drl", RULE.formatted("b").replace("activity", "activty"));
        RuleBuilder builder = builder("one");
        String first = builder.check(folder(), types).faults().toString();

        write("a.drl", RULE.formatted("other"));

        assertThat(builder.check(folder(), types).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("boundary/b.drl");
            assertThat(first).contains("activty").isEqualTo(List.of(fault).toString());
        });
    }

    @Test
    void aFileThatCannotBeReadKeepsTheOthersFromBeingBuilt() throws Exception {
        write("a.drl", RULE.formatted("a"));
        Files.write(temp.resolve("rules/boundary/b.drl"), "规则".getBytes(StandardCharsets.UTF_16));

        RuleBuilder.Built built = builder("one").build(folder(), types);

        assertThat(built.base()).isEmpty();
        assertThat(built.faults()).singleElement().satisfies(fault -> assertThat(fault.file())
                .isEqualTo("boundary/b.drl"));
    }
}
