package org.twinrail.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.twinrail.api.rules.RuleChecks.CheckReport;
import org.twinrail.api.rules.RuleChecks.Failure;
import org.twinrail.rules.internal.Grid;
import org.twinrail.rules.internal.RuleHouse;

/**
 * Whatever stands in a rule file, a check ends, and ends with a result or with clear faults: never with an exception, never without an end.
 */
class SpoiltFilesProperties {
    /** Far more than any check takes; what needs longer hangs. */
    private static final Duration HANGING = Duration.ofSeconds(60);

    private static final String SENTENCES =
            """
            # 拜访由销售部进行
            规则 "拜访"
                @reason_zh("拜访由销售部进行。")
                @reason_en("Visits are for sales.")
            当
                动作 活动 是 VISIT 且 属 下层漏斗
                办事人 所在部门 不是 销售部
            则
                不可以 归 sales
            完
            """;
    private static final String DRL =
            """
            rule "visits"
                @reason_zh("拜访由销售部进行。")
                salience 3
            when
                Deed( activity == "VISIT", half matches "LOWER|UPPER" )
                not Doer( department == "sales" || has("ADMIN") )
            then
                insert( Ruling.of("REFUSE", "sales", 0) );
            end
            """;

    private Path temp;
    private RuleHouse house;

    @BeforeTry
    void house() throws IOException {
        temp = Files.createTempDirectory("spoilt");
        house = new RuleHouse(temp);
    }

    @AfterTry
    void gone() throws IOException {
        house.close();
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String shipped(String file) {
        try {
            return Files.readString(Path.of("..", "..", "rules", "boundary", file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Provide
    Arbitrary<List<Spoiling>> spoilings() {
        return Combinators.combine(
                        Arbitraries.of(Spoiling.Kind.class),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.oneOf(
                                Arbitraries.of(Spoiling.PIECES),
                                Arbitraries.strings().all().ofMaxLength(8)))
                .as(Spoiling::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String spoilt(String good, List<Spoiling> spoilings) {
        String text = good;
        for (Spoiling spoiling : spoilings) {
            text = spoiling.done(text);
        }
        return text;
    }

    private void check(String file, byte[] content) {
        house.write("boundary/" + file, content);
        CheckReport report =
                assertTimeoutPreemptively(HANGING, () -> house.checks().check(house.folder()));
        assertThat(report.faults()).allSatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("boundary/" + file);
            assertClear(fault.text().zh());
            assertClear(fault.text().en());
        });
    }

    private static void assertClear(String words) {
        assertThat(words).isNotBlank().doesNotContain("Exception", "org.twinrail", "java.lang");
    }

    private void check(String file, String text) {
        check(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 60)
    void textTables(@ForAll("spoilings") List<Spoiling> spoilings) {
        check("records.drl.csv", spoilt(shipped("records.drl.csv"), spoilings));
    }

    @Property(tries = 60)
    void sentences(@ForAll("spoilings") List<Spoiling> spoilings) {
        check("visits.dslr", spoilt(SENTENCES, spoilings));
    }

    @Property(tries = 60)
    void rules(@ForAll("spoilings") List<Spoiling> spoilings) {
        check("visits.drl", spoilt(DRL, spoilings));
    }

    @Property(tries = 40)
    void cellsOfWorkbooks(@ForAll("spoilings") List<Spoiling> spoilings) {
        String cell = spoilt("insert(Ruling.of(\"REFUSE\", \"sales\", 0));", spoilings);
        check("cells.drl.xlsx", Grid.xlsx(cell.length() > 32_000 ? cell.substring(0, 32_000) : cell));
    }

    @Property(tries = 40)
    void bytesOfWorkbooks(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int flips) {
        byte[] workbook = Grid.xlsx("insert(Ruling.allow());");
        Random random = new Random(seed);
        for (int i = 0; i < flips; i++) {
            workbook[random.nextInt(workbook.length)] ^= (byte) (1 << random.nextInt(8));
        }
        check("bytes.drl.xlsx", workbook);
    }

    @Property(tries = 40)
    void scenarios(@ForAll("spoilings") List<Spoiling> spoilings) {
        house.write("boundary/records.drl.csv", shipped("records.drl.csv"));
        house.write("boundary/s.scenarios.yaml", spoilt(shipped("rule-versions.scenarios.yaml"), spoilings));

        List<Failure> failures = assertTimeoutPreemptively(
                HANGING, () -> house.checks().test(house.folder()).failures());

        assertThat(failures).allSatisfy(failure -> {
            assertThat(failure.file()).isEqualTo("boundary/s.scenarios.yaml");
            assertClear(failure.text().zh());
            assertClear(failure.text().en());
        });
    }
}
