package org.twinrail.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Effect;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.api.rules.Ruling;
import org.twinrail.rules.internal.CsvCells;
import org.twinrail.rules.internal.RuleHouse;

class RuleEngineTest {
    private static final String TABLE =
            """
            ,"RuleSet","ignored",,
            ,,,,
            ,"RuleTable matrix",,,
            ,"CONDITION","CONDITION","ACTION","METADATA"
            ,"$deed : Deed","$doer : Doer",,
            ,"activity == ^$param^","department == ^$param^","insert(Ruling.of($param));","reason_zh(^$param^)"
            "说明","活动","部门","裁决","理由"
            ,"QUOTE","marketing",^"REFUSE^, ^sales^, 0","{activity}归{owner}"
            ,"QUOTE","sales",^"ALLOW^, ^^, 0",
            """
                    .replace("^", "\"\"");

    private RuleHouse house;

    @BeforeEach
    void open(@TempDir Path temp) {
        house = new RuleHouse(temp);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Decision decide() {
        return house.engine().decide(RuleEngine.BOUNDARY, RuleHouse.marketerQuotes());
    }

    private static String allow(String name) {
        return """
                rule "%s"
                    @reason_zh("可以") @reason_en("fine")
                    when Deed( activity == "QUOTE" ) Doer( $who : login )
                    then insert( Ruling.allow() );
                end
                """
                .formatted(name);
    }

    @Test
    void aTableRowDecidesAndIsNamedWithItsRowAndReason() {
        house.write("boundary/matrix.drl.csv", TABLE);

        Decision decision = decide();

        assertThat(decision.of(Ruling.class)).containsExactly(Ruling.refuse("sales"));
        Decision.Conclusion conclusion = decision.conclusions().get(0);
        assertThat(conclusion.reason().zh()).isEqualTo("{activity}归{owner}");
        assertThat(conclusion.firing().file()).isEqualTo("boundary/matrix.drl.csv");
        assertThat(conclusion.firing().place()).isEqualTo("row 8");
        assertThat(conclusion.firing().facts()).anyMatch(fact -> fact.contains("wang"));
    }

    @Test
    void anEditedRowDecidesOtherwiseWithoutARestart() {
        house.write("boundary/matrix.drl.csv", TABLE);
        String before = house.engine().version(RuleEngine.BOUNDARY);
        assertThat(decide().of(Ruling.class)).extracting(Ruling::effect).containsExactly(Effect.REFUSE);

        house.write("boundary/matrix.drl.csv", TABLE.replace("REFUSE", "ADVICE"));

        assertThat(house.engine().version(RuleEngine.BOUNDARY)).isNotEqualTo(before);
        assertThat(decide().of(Ruling.class)).extracting(Ruling::effect).containsExactly(Effect.ADVICE);
    }

    @Test
    void aSpreadsheetDecidesLikeATextTable() throws IOException {
        house.write("boundary/matrix.drl.xlsx", workbook(TABLE));

        Decision decision = decide();

        assertThat(decision.of(Ruling.class)).containsExactly(Ruling.refuse("sales"));
        assertThat(decision.firings().get(0).place()).isEqualTo("row 8");
    }

    @Test
    void twoFilesMayUseTheSameRuleName() {
        house.write("boundary/a.drl", allow("同名")).write("boundary/b.drl", allow("同名"));

        assertThat(decide().firings())
                .extracting(f -> f.file())
                .containsExactlyInAnyOrder("boundary/a.drl", "boundary/b.drl");
    }

    @Test
    void nothingOfOneDecisionIsLeftForTheNext() {
        house.write("boundary/a.drl", allow("a"));
        decide();

        Decision other = house.engine()
                .decide(RuleEngine.BOUNDARY, List.of(Deed.of("x", "OTHER"), new Doer("li", "sales", Set.of(), "", "")));

        assertThat(other.conclusions()).isEmpty();
        assertThat(other.firings()).isEmpty();
    }

    @Test
    void aBrokenEditLeavesTheLastGoodVersionInForceAlsoAfterARestart() {
        house.write("boundary/a.drl", allow("a"));
        String good = house.engine().version(RuleEngine.BOUNDARY);

        house.write("boundary/a.drl", "rule \"a\" when Deed( then end");

        assertThat(house.engine().version(RuleEngine.BOUNDARY)).isEqualTo(good);
        house.start();
        assertThat(decide().of(Ruling.class)).containsExactly(Ruling.allow());
        assertThat(house.engine().version(RuleEngine.BOUNDARY)).isEqualTo(good);
    }

    @Test
    void brokenRulesWithNothingToFallBackOnDecideNothing() {
        house.write("boundary/a.drl", "rule \"a\" when Deed( activty == \"QUOTE\" ) then insert(Ruling.allow()); end");

        assertThatThrownBy(this::decide).isInstanceOfSatisfying(RuleStoppedException.class, stopped -> {
            assertThat(stopped.rule()).isEqualTo("boundary/a.drl");
            assertThat(stopped.text().en()).contains("boundary/a.drl:1").contains("activty");
        });
    }

    @Test
    void aPointWithoutRulesConcludesNothing() {
        assertThat(house.engine().decide("message", RuleHouse.marketerQuotes()).conclusions())
                .isEmpty();
    }

    @Test
    void aRuleThatKeepsFiringIsStoppedAndNamed() {
        house.write(
                "boundary/a.drl",
                """
                rule "永动" when $d : Deed() then
                    insert( new Deed($d.action(), $d.activity() + "x", "", "", "", null, "", "") );
                end
                """);

        assertThatThrownBy(this::decide)
                .isInstanceOfSatisfying(RuleStoppedException.class, stopped -> assertThat(stopped.rule())
                        .isEqualTo("永动"));
    }

    @Test
    void afterADecisionThatFailedTheNextIsAsIfThatHadNeverBeen() {
        house.write(
                "boundary/a.drl",
                """
                rule "told first" salience 10 when $d : Deed() then insert( Ruling.tell($d.activity()) ); end
                rule "failing" when $d : Deed( activity == "BAD" ) then insert( Ruling.of("TELL", "", 1 / $d.stage().indexOf("")) ); end
                """);
        List<Object> bad = List.of(Deed.of("a", "BAD"));
        List<Object> good = List.of(Deed.of("a", "GOOD"));

        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> house.engine().decide(RuleEngine.BOUNDARY, bad))
                    .isInstanceOf(RuleStoppedException.class);
            assertThat(house.engine().decide(RuleEngine.BOUNDARY, good).conclusions())
                    .extracting(conclusion -> ((Ruling) conclusion.value()).whom())
                    .containsExactly("GOOD");
        }
    }

    @Test
    void aConditionThatDoesNotEndIsStoppedAndItsFileNamed() {
        writeWhatDoesNotEnd(Duration.ofSeconds(2));

        assertThatThrownBy(this::decideOnLittle)
                .isInstanceOfSatisfying(RuleStoppedException.class, stopped -> assertThat(stopped.rule())
                        .isEqualTo("boundary/slow.drl"));
    }

    @Test
    void conditionsThatRunOnAfterTheirTimeDoNotTakeTheWholeMachine() {
        writeWhatDoesNotEnd(Duration.ofMillis(300));
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(this::decideOnLittle)
                    .isInstanceOfSatisfying(
                            RuleStoppedException.class,
                            stopped -> assertThat(stopped.text().zh()).contains("已被停止"));
        }

        assertThatThrownBy(this::decideOnLittle)
                .isInstanceOfSatisfying(
                        RuleStoppedException.class,
                        stopped -> assertThat(stopped.text().zh()).contains("暂不再执行规则", "boundary/slow.drl"));
    }

    @Test
    void aDecisionThatGrowsLongerThanWasForeseenComesOutAllTheSameAndIsCountedOnce() {
        house.write(
                "boundary/grows.drl",
                """
                rule "each" when Deed( $a : action, activity == "QUOTE" ) then insert( Ruling.tell($a) ); end
                rule "four" salience -1 when Ruling( $h : hours ) Ruling( $i : hours > $h ) Ruling( $j : hours > $i )
                    Ruling( hours > $j ) then insert( Finding.of("K", "LOW", ObjectRef.of("x", "y")) ); end
                """);
        List<Object> deeds = IntStream.range(0, 30)
                .<Object>mapToObj(i -> Deed.of("action " + i, "QUOTE"))
                .toList();

        Decision decision = house.engine().decide(RuleEngine.BOUNDARY, deeds);

        assertThat(decision.of(Ruling.class)).hasSize(30);
        assertThat(house.engine().counts().take().values())
                .extracting(FiringCounts.Counted::firings)
                .containsExactly(30L);
    }

    private void writeWhatDoesNotEnd(Duration limit) {
        house.write(
                "boundary/slow.drl",
                """
                rule "slow" when Deed( (action + "%s") matches ".*a.*a.*a.*b" ) then insert( Ruling.allow() ); end
                """
                        .formatted("a".repeat(60_000)));
        house.engine().version(RuleEngine.BOUNDARY);
        house.startWithLimit(limit);
    }

    private void decideOnLittle() {
        house.engine()
                .decide(RuleEngine.BOUNDARY, List.of(Deed.of("a", "QUOTE"), new Doer("li", "sales", Set.of(), "", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert( new Deed($d.action(), $d.activity() + $d.activity(), \"\", \"\", \"\", null, \"\", \"\") );",
                "insert( Finding.of(\"K\", \"LOW\", ObjectRef.of(\"x\", $d.activity() + \"%s\")) );",
            })
    void aTextThatGrowsWithoutEndIsStoppedBeforeItFillsTheMemory(String growth) {
        house.write(
                "boundary/a.drl",
                "rule \"暴涨\" when $d : Deed() then " + growth.replace("%s", "x".repeat(19_000)) + " end\n"
                        + "rule \"again\" when"
                        + " $f : Finding()"
                        + " then insert( new"
                        + " Deed(\"a\","
                        + " $f.about().id() +"
                        + " $f.about().id(),"
                        + " \"\", \"\", \"\","
                        + " null, \"\", \"\")"
                        + " ); end\n");

        assertThatThrownBy(this::decide).isInstanceOfSatisfying(RuleStoppedException.class, stopped -> assertThat(
                        stopped.text().zh())
                .contains("过大"));
    }

    @Test
    void aRuleThatFailsIsNamedAndConcludesNothing() {
        house.write(
                "boundary/a.drl",
                """
                rule "failing" when $d : Deed() then insert( Ruling.of($d.activity(), "", 1 / $d.stage().indexOf("p")) ); end
                """);

        assertThatThrownBy(this::decide)
                .isInstanceOfSatisfying(RuleStoppedException.class, stopped -> assertThat(stopped.rule())
                        .isEqualTo("failing"));
    }

    private static byte[] workbook(String csv) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Tables");
            List<String> lines = csv.lines().toList();
            for (int r = 0; r < lines.size(); r++) {
                Row row = sheet.createRow(r);
                List<String> cells = CsvCells.of(lines.get(r));
                for (int c = 0; c < cells.size(); c++) {
                    row.createCell(c).setCellValue(cells.get(c));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
