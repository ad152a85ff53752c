package org.twinrail.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleChecks.Failure;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.spi.Vocabulary;
import org.twinrail.rules.internal.Grid;
import org.twinrail.rules.internal.RuleHouse;

/**
 * Whatever becomes of a rule file, its check ends with a result or with a fault at a place. {@code -Dtwinrail.fuzz.rounds} makes each
 * property try so many times as often.
 */
class RuleFilesFuzzProperties {
    private static final int TRIES = 10;
    private static final int ROUNDS = Integer.getInteger("twinrail.fuzz.rounds", 1);
    /** Far beyond what any check takes: it only ends a test run that would hang. */
    private static final Duration NEVER = Duration.ofSeconds(120);

    private static final List<String> TABLES = List.of(
            "boundary/undo.drl.csv",
            "boundary/rule-versions.drl.csv",
            "conflict/handoff.drl.csv",
            "assessment/commission.drl.csv");
    private static final List<String> SENTENCES =
            List.of("boundary/quoting.dslr", "conflict/waiting.dslr", "conflict/double-contact.dslr");
    private static final List<String> SCENARIOS =
            List.of("boundary/undo.scenarios.yaml", "conflict/conflicts.scenarios.yaml");

    private static Path temp;
    private static RuleHouse house;

    @BeforeContainer
    static void open() throws IOException {
        temp = Files.createTempDirectory("fuzz");
        house = new RuleHouse(temp.resolve("house")).withAllVocabularies();
        for (String file : SCENARIOS) {
            for (Path beside : new Mistake(file, "", "").beside()) {
                Path copy = temp.resolve("scenarios").resolve(file).resolveSibling(beside.getFileName());
                written(copy, Files.readAllBytes(beside));
            }
        }
    }

    @AfterContainer
    static void close() throws IOException {
        house.close();
        try (Stream<Path> files = Files.walk(temp)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private interface Round {
        void run(long seed, Random chance);
    }

    private static void rounds(long seed, Round round) {
        for (int i = 0; i < ROUNDS; i++) {
            round.run(seed + i, new Random(seed + i));
        }
    }

    private static String one(List<String> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static byte[] shipped(String file) {
        return new Mistake(file, "", "").before();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aDamagedTextTable(@ForAll long seed) {
        rounds(seed, (s, chance) -> {
            String file = one(TABLES, chance);
            check(file, new Damage(s).of(shipped(file)));
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aDamagedWorkbook(@ForAll long seed) {
        rounds(seed, (s, chance) -> {
            String file = one(TABLES, chance);
            byte[] workbook = chance.nextInt(3) == 0
                    ? Grid.workbook(shipped(file))
                    : new Damage(s).ofWorkbook(Grid.workbook(shipped(file)));
            check(file.replace(".csv", ".xlsx"), workbook);
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void damagedSentences(@ForAll long seed) {
        rounds(seed, (s, chance) -> {
            String file = one(SENTENCES, chance);
            byte[] damaged = new Damage(s).of(shipped(file));
            check(file, damaged);
            String text = new String(damaged, StandardCharsets.UTF_8);
            house.checks().completions(text, chance.nextInt(text.length() + 1));
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void damagedDrl(@ForAll long seed) {
        rounds(seed, (s, chance) -> check("conflict/waiting.drl", new Damage(s).of(shipped("conflict/waiting.drl"))));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void damagedScenarios(@ForAll long seed) {
        rounds(seed, (s, chance) -> {
            String file = one(SCENARIOS, chance);
            check(file, new Damage(s).of(shipped(file)));
        });
    }

    @Property(tries = TRIES / 2, shrinking = ShrinkingMode.OFF)
    void aDamagedVocabulary(@ForAll long seed) {
        byte[] sentences = resource("/org/twinrail/crm/internal/facts/zh.dsl");
        rounds(seed, (s, chance) -> withVocabulary(new Damage(s).of(sentences), "conflict/ownership.dslr"));
    }

    @Example
    void aWorkbookThatUnpacksWithoutEnd() {
        byte[] bomb = Damage.replaced(
                Grid.workbook(shipped(TABLES.get(0))), "xl/worksheets/sheet1.xml", sheet -> new byte[200_000_000]);

        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertThat(check("boundary/undo.drl.xlsx", bomb)).isNotEmpty();
    }

    @Example
    void aWorkbookThatClaimsAMillionColumns() {
        assertThat(check("boundary/undo.drl.xlsx", sheet(xml -> xml.replaceFirst("r=\"B3\"", "r=\"ABCDEF3\""))))
                .isNotEmpty();
        assertThat(check(
                        "boundary/undo.drl.xlsx",
                        sheet(xml ->
                                xml.replaceFirst("<c r=\"B3\"", "<c r=\"XFD3\" t=\"str\"><v>x</v></c><c r=\"B3\""))))
                .isNotEmpty();
        check("boundary/undo.drl.xlsx", sheet(xml -> xml.replaceFirst("ref=\"[^\"]*\"", "ref=\"A1:XFD1048576\"")));
    }

    @Example
    void aWorkbookWhoseLastRowIsTheLastThereCanBe() {
        check("boundary/undo.drl.xlsx", sheet(xml -> xml.replace("</sheetData>", "<row r=\"1048576\"/></sheetData>")));
        assertThat(check(
                        "boundary/undo.drl.xlsx",
                        sheet(xml -> xml.replace(
                                "</sheetData>",
                                "<row r=\"1048576\"><c r=\"A1048576\" t=\"str\"><v>x</v></c></row></sheetData>"))))
                .isNotEmpty();
    }

    @Example
    void aWorkbookWithFormulasThatCannotBeReckoned() {
        for (String formula :
                List.of("1/0", "B8", "INDIRECT(\"x\")", "'[other.xlsx]S'!A1", "((((", "REPT(\"x\",1E9)")) {
            String cell = "<c r=\"C8\"><f>" + formula.replace("\"", "&quot;") + "</f></c>";
            assertThat(check(
                            "boundary/undo.drl.xlsx", sheet(xml -> xml.replaceFirst("<c r=\"C8\"[^>]*>.*?</c>", cell))))
                    .as(formula)
                    .isNotEmpty();
        }
    }

    @Example
    void aWorkbookThatBreaksOff() {
        byte[] whole = Grid.workbook(shipped(TABLES.get(0)));
        for (int part = 0; part < 8; part++) {
            assertThat(check("boundary/undo.drl.xlsx", Arrays.copyOf(whole, whole.length * part / 8)))
                    .isNotEmpty();
        }
    }

    @Example
    void aTextTableWithAMillionColumnsOrRows() {
        String undo = new String(shipped(TABLES.get(0)), StandardCharsets.UTF_8);
        assertThat(text("boundary/undo.drl.csv", undo + ",x".repeat(1_000_000))).isNotEmpty();
        assertThat(text("boundary/undo.drl.csv", undo + "x\n".repeat(1_000_000)))
                .isNotEmpty();
        check("boundary/undo.drl.csv", (undo + ",".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void aCellOfFiftyMegabytes() {
        byte[] undo = shipped(TABLES.get(0));
        assertThat(check("boundary/undo.drl.csv", grown(undo, 50_000_000))).isNotEmpty();
        assertThat(check("boundary/undo.drl.csv", grown(undo, 3_000_000))).isNotEmpty();
        byte[] workbook =
                Damage.replaced(Grid.workbook(undo), "xl/sharedStrings.xml", strings -> grown(strings, 30_000_000));
        assertThat(check("boundary/undo.drl.xlsx", workbook)).isNotEmpty();
    }

    /** A file with so many letters more where it says UNDO. */
    private static byte[] grown(byte[] file, int letters) {
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("UNDO");
        byte[] grown = new byte[file.length + letters];
        Arrays.fill(grown, (byte) 'x');
        System.arraycopy(file, 0, grown, 0, at);
        System.arraycopy(file, at, grown, at + letters, file.length - at);
        return grown;
    }

    @Example
    void textWithoutEndInEveryForm() {
        for (String piece : List.of("(", "x ", "\"", "rule \"a\"\n", "且 ", "{", "- a: ", "[")) {
            String text = piece.repeat(50_000 / piece.length());
            assertThat(text("conflict/a.drl", text)).as(piece).isNotEmpty();
            assertThat(text("conflict/a.dslr", text)).as(piece).isNotEmpty();
            assertThat(text("conflict/a.scenarios.yaml", text)).as(piece).isNotEmpty();
        }
    }

    @Example
    void aConditionAsLongAsAFileIsToldBriefly() {
        String rule = "rule \"a\"\n when\n  Deed( activity matches \"(a|" + "当".repeat(6_000)
                + ")+(b)+(c)+(d)+(e)+\" )\n then\n  insert( Ruling.of(\"TELL\", \"a\", 1) );\nend\n";

        assertThat(text("boundary/a.drl", rule)).isNotEmpty();
    }

    @Example
    void aVocabularyWithARegularExpressionWithoutEnd() {
        String endless =
                "[when]商机 {x:(\\d+)+} 完=Deed()\n[when]- 有 {x:(a|a)*}b=activity != \"\"\n[when]- (x+x+)+y=true\n"
                        + "[when]- 第 {x:[} 个=action != \"\"\n[when]- {a}{b}{c}{d}{e}{f}=activity != \"\"\n";
        String rule = "规则 \"a\"\n当\n    动作 有 " + "a".repeat(380) + "\n则\n    可以\n完\n";

        assertThat(withVocabulary(endless.getBytes(StandardCharsets.UTF_8), rule, "boundary/a.dslr"))
                .singleElement()
                .satisfies(fault -> assertThat(fault).isEqualTo("boundary/a.dslr:3:10"));
    }

    private static byte[] sheet(UnaryOperator<String> change) {
        return Damage.replaced(Grid.workbook(shipped(TABLES.get(0))), "xl/worksheets/sheet1.xml", sheet -> change.apply(
                        new String(sheet, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (var in = RuleFilesFuzzProperties.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> withVocabulary(byte[] sentences, String file) {
        return withVocabulary(sentences, new String(shipped(file), StandardCharsets.UTF_8), file);
    }

    private static List<String> withVocabulary(byte[] sentences, String rule, String file) {
        Vocabulary vocabulary = new Written(written(temp.resolve("sentences.dsl"), sentences));
        house.vocabularies().addVocabulary(vocabulary);
        try {
            return text(file, rule);
        } finally {
            house.vocabularies().removeVocabulary(vocabulary);
        }
    }

    /** A vocabulary whose file of sentences somebody wrote. */
    private record Written(Path file) implements Vocabulary {
        @Override
        public List<Class<?>> anchors() {
            return List.of(Deed.class);
        }

        @Override
        public List<URL> sentences() {
            try {
                return List.of(file.toUri().toURL());
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static List<String> text(String file, String text) {
        return check(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The places of what is wrong with a file; each fault has one, and says something in both languages. */
    private static List<String> check(String file, byte[] content) {
        boolean scenarios = file.endsWith(".yaml");
        Path folder = temp.resolve(scenarios ? "scenarios" : "rules");
        Path written = written(folder.resolve(file), content);
        try {
            return assertTimeoutPreemptively(NEVER, () -> scenarios ? tested(folder) : checked(folder));
        } finally {
            written.toFile().delete();
        }
    }

    private static List<String> checked(Path folder) {
        List<Fault> faults = house.checks().check(folder).faults();
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.file()).isNotBlank();
            assertThat(fault.text().zh()).isNotBlank().hasSizeLessThan(2_000);
            assertThat(fault.text().en()).isNotBlank().hasSizeLessThan(2_000);
        });
        return faults.stream().map(Fault::place).toList();
    }

    private static List<String> tested(Path folder) {
        List<Failure> failures = house.checks().test(folder).failures();
        assertThat(failures).allSatisfy(failure -> {
            assertThat(failure.file()).isNotBlank();
            assertThat(failure.text().zh()).isNotBlank();
            assertThat(failure.text().en()).isNotBlank();
        });
        return failures.stream().map(Failure::file).toList();
    }

    private static Path written(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
