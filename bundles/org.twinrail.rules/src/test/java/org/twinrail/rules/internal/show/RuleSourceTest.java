package org.twinrail.rules.internal.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Action;
import org.twinrail.api.Firing;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Query;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.ShowRule;
import org.twinrail.api.rules.ShowRule.Source;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.rules.internal.CsvCells;
import org.twinrail.rules.internal.RuleHouse;

class RuleSourceTest {
    private static final String CODE =
            ",\"activity == \"\"$param\"\"\",\"insert(Ruling.of(\"\"$param\"\", \"\"\"\", 0));\"";
    private static final String TABLE = String.join(
            "\n",
            "报价 quoting",
            "",
            ",RuleTable first",
            ",CONDITION,ACTION",
            ",Deed,",
            CODE,
            "说明 note,活动 activity,裁决 effect",
            "甲,OTHER,ALLOW",
            "乙,QUOTE,REFUSE",
            "丙,ELSE,ALLOW",
            "",
            ",RuleTable second",
            ",CONDITION,ACTION",
            ",Deed,",
            CODE,
            "备注,做什么,结果",
            "丁,MORE,ALLOW",
            "");
    private static final String RULES =
            """
            // 注释 comment
            rule "甲"
                when Deed( activity == "OTHER" )
                then insert( Ruling.allow() );
            end

            rule "乙"
                @reason_zh("rule end")
                // end
                when Deed( activity == "QUOTE" )
                then insert( Ruling.refuse("end") );
            end
            """;

    private RuleHouse house;
    private OperationProvider.QueryBody<ShowRule, Source> shows;

    @BeforeEach
    void open(@TempDir Path temp) {
        house = new RuleHouse(temp);
        new RuleSourceOperations(house.folder()).register(new OperationProvider.Registrar() {
            @Override
            public <R, A extends Action<R>> void action(
                    Class<A> type, OperationProvider.Subject<A> subject, OperationProvider.ActionBody<A, R> body) {
                throw new AssertionError("reads only");
            }

            @Override
            @SuppressWarnings("unchecked")
            public <R, Q extends Query<R>> void query(Class<Q> type, OperationProvider.QueryBody<Q, R> body) {
                shows = (OperationProvider.QueryBody<ShowRule, Source>) (OperationProvider.QueryBody<?, ?>) body;
            }
        });
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Source source(String file, String place) {
        return shows.run(new ShowRule(file, place), null);
    }

    private Source ofTheFiring() {
        Firing firing = house.engine()
                .decide(RuleEngine.BOUNDARY, RuleHouse.marketerQuotes())
                .firings()
                .get(0);
        return source(firing.file(), firing.place());
    }

    private static final Source SECOND_ROW = new Source(
            "boundary/quoting.drl.csv",
            true,
            List.of("说明 note", "活动 activity", "裁决 effect"),
            List.of(List.of("甲", "OTHER", "ALLOW"), List.of("乙", "QUOTE", "REFUSE"), List.of("丙", "ELSE", "ALLOW")),
            8,
            9);

    @Test
    void theRowThatFiredIsShownUnderItsHeadWithItsNeighbours() {
        house.write("boundary/quoting.drl.csv", TABLE);

        assertThat(ofTheFiring()).isEqualTo(SECOND_ROW);
    }

    @Test
    void theRowOfASpreadsheetIsShownLikeThatOfATextTable() throws IOException {
        house.write("boundary/quoting.drl.xlsx", workbook(TABLE));

        Source shown = ofTheFiring();
        assertThat(shown.file()).isEqualTo("boundary/quoting.drl.xlsx");
        assertThat(shown.head()).isEqualTo(SECOND_ROW.head());
        assertThat(shown.rows()).isEqualTo(SECOND_ROW.rows());
        assertThat(List.of(shown.first(), shown.place())).containsExactly(8, 9);
    }

    @Test
    void neighboursEndWhereTheTableEnds() {
        house.write("boundary/quoting.drl.csv", TABLE);

        assertThat(source("boundary/quoting.drl.csv", "row 8"))
                .extracting(Source::first, s -> s.rows().size())
                .containsExactly(8, 2);
        assertThat(source("boundary/quoting.drl.csv", "row 10"))
                .extracting(Source::first, s -> s.rows().size())
                .containsExactly(9, 2);
        Source alone = source("boundary/quoting.drl.csv", "row 17");
        assertThat(alone.head()).containsExactly("备注", "做什么", "结果");
        assertThat(alone.rows()).containsExactly(List.of("丁", "MORE", "ALLOW"));
    }

    @Test
    void theRuleThatFiredIsShownFromRuleToEnd() {
        house.write("boundary/quoting.drl", RULES);

        assertThat(ofTheFiring())
                .isEqualTo(new Source(
                        "boundary/quoting.drl",
                        false,
                        List.of(),
                        RULES.lines().skip(6).map(List::of).toList(),
                        7,
                        7));
    }

    @Test
    void aLineWithinARuleShowsTheWholeRule() {
        house.write("boundary/quoting.drl", RULES.replace("\n", "\r\n"));

        Source shown = source("boundary/quoting.drl", "line 4");
        assertThat(shown.rows())
                .isEqualTo(RULES.lines().skip(1).limit(4).map(List::of).toList());
        assertThat(List.of(shown.first(), shown.place())).containsExactly(2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"row 7", "row 6", "row 1", "row 11", "row 99", "line 9", "9", "row 9x", "row 0"})
    void whatIsNoRowOfARuleIsSaidToBeNone(String place) {
        house.write("boundary/quoting.drl.csv", TABLE);

        assertThatThrownBy(() -> source("boundary/quoting.drl.csv", place))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("place: There is no rule at " + place + " of boundary/quoting.drl.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"line 1", "line 6", "line 99", "row 7"})
    void whatIsNoLineOfARuleIsSaidToBeNone(String place) {
        house.write("boundary/quoting.drl", RULES);

        assertThatThrownBy(() -> source("boundary/quoting.drl", place))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("place: ");
    }

    @Test
    void aFileThatWasBrokenSinceHasNoRuleThere() {
        house.write("boundary/quoting.drl", "rule \"甲\" when Deed( then end");
        house.write("boundary/quoting.drl.xlsx", "no workbook");

        assertThatThrownBy(() -> source("boundary/quoting.drl", "line 3"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("place: ");
        assertThatThrownBy(() -> source("boundary/quoting.drl.xlsx", "row 8"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("file: The decision table cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boundary/none.drl",
                "boundary",
                "boundary/",
                "boundary/../boundary/quoting.drl",
                "../outside/secret.drl",
                "boundary/../../outside/secret.drl",
                "boundary/scenarios.yaml",
                "/boundary/quoting.drl",
                "boundary\\quoting.drl",
                "./boundary/quoting.drl",
                "boundary/quoting.drl\0"
            })
    void onlyRuleFilesBelowTheRuleFolderAreShown(String file) throws IOException {
        house.write("boundary/quoting.drl", RULES).write("boundary/scenarios.yaml", RULES);
        Path outside = Files.createDirectories(house.folder().resolveSibling("outside"));
        Files.writeString(outside.resolve("secret.drl"), RULES);

        assertThatThrownBy(() -> source(file, "line 2"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("file: There is no rule file");
        assertThatThrownBy(() -> source(outside.resolve("secret.drl").toString(), "line 2"))
                .isInstanceOf(InvalidInputException.class);
    }

    private static byte[] workbook(String csv) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Tables");
            List<String> lines = csv.lines().toList();
            for (int r = 0; r < lines.size(); r++) {
                List<String> cells = CsvCells.of(lines.get(r));
                if (lines.get(r).isEmpty()) {
                    continue;
                }
                Row row = sheet.createRow(r);
                for (int c = 0; c < cells.size(); c++) {
                    if (!cells.get(c).isEmpty()) {
                        row.createCell(c).setCellValue(cells.get(c));
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
