package org.twinrail.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Failure;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.RuleHouse;

/** Slips of people who edit rules, one a line in {@code mistakes.txt}: each is told where they would look, in words that are theirs. */
class MistakesTest {
    /** What parsers and compilers say, and what the rules are made into. */
    private static final List<String> JARGON = List.of(
            "mismatched",
            "viable",
            "token",
            "EOF",
            "eof",
            "ERR ",
            "expecting",
            "Exception",
            "Expr",
            "Descr",
            "drools",
            "org.",
            "java.",
            "import ",
            "null",
            "lambda",
            "Lambda",
            "identifier",
            "IDENTIFIER",
            "Parse error",
            "(class ",
            "deserialize",
            "Compilation",
            "Analyse",
            "applicable for",
            "Predicate",
            "rule \"");

    private static RuleHouse house;

    @BeforeAll
    static void open(@TempDir Path temp) {
        house = new RuleHouse(temp).withAllVocabularies();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Stream<Mistake> told() {
        return Mistake.all().filter(mistake -> !mistake.isUntold());
    }

    static Stream<Mistake> untold() {
        return Mistake.all().filter(Mistake::isUntold);
    }

    static Stream<String> files() {
        return Mistake.all().map(Mistake::file).distinct();
    }

    @Test
    void thereAreManyOfThemAndHardlyOneIsNotTold() {
        assertThat(told()).hasSizeGreaterThan(170);
        assertThat(untold().count() * 100.0 / Mistake.all().count()).isLessThan(5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void beforeTheSlipTheFileIsRight(String file, @TempDir Path folder) {
        Mistake right = new Mistake(file, "", "");
        write(folder, right, right.before());

        assertThat(house.checks().check(folder).faults()).isEmpty();
        assertThat(house.checks().test(folder).failures()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void aSlipIsToldAtItsPlaceInPlainWords(Mistake mistake, @TempDir Path folder) {
        write(folder, mistake, mistake.after());

        if (mistake.isScenario()) {
            List<Failure> failures = house.checks().test(folder).failures();
            assertThat(failures).isNotEmpty().allSatisfy(failure -> assertPlain(failure.text()));
            assertThat(failures.get(0).file()).isEqualTo(mistake.file());
            assertThat(failures.get(0).text().en()).startsWith("line " + mistake.place() + ": ");
            assertThat(failures.get(0).text().zh()).startsWith("第 " + mistake.place() + " 行：");
        } else {
            List<Fault> faults = house.checks().check(folder).faults();
            assertThat(faults).isNotEmpty().allSatisfy(fault -> assertPlain(fault.text()));
            assertThat(faults.get(0).place()).isEqualTo(mistake.fullPlace());
        }
    }

    /** Where the product has learnt to tell one of these, it belongs among the others. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("untold")
    void whatOnlyAPersonKnowsToBeWrongIsNotToldYet(Mistake mistake, @TempDir Path folder) {
        write(folder, mistake, mistake.after());

        assertThat(house.checks().check(folder).faults()).isEmpty();
    }

    private static void assertPlain(Text text) {
        assertThat(text.zh()).containsPattern("\\p{IsHan}").doesNotContain(JARGON);
        assertThat(text.en()).containsPattern("[a-z]").doesNotContain(JARGON);
        // What is quoted may be in any language; around it the Chinese text has at most two foreign words in a row.
        assertThat(text.zh().replaceAll("“[^”]*”|\\[.*]|\\{.*}|：.*", "“”"))
                .doesNotContainPattern("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}");
    }

    private static void write(Path folder, Mistake mistake, byte[] content) {
        try {
            Path file = folder.resolve(mistake.file());
            Files.createDirectories(file.getParent());
            if (mistake.isScenario()) {
                for (Path beside : mistake.beside()) {
                    Files.copy(beside, file.resolveSibling(beside.getFileName()));
                }
            }
            Files.write(file, content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
