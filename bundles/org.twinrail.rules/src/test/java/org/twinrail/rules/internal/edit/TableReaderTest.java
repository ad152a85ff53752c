package org.twinrail.rules.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.RuleTable;
import org.twinrail.api.rules.versions.RuleTable.Blank;
import org.twinrail.api.rules.versions.RuleTable.Type;
import org.twinrail.api.rules.versions.RuleTable.Use;
import org.twinrail.api.rules.versions.TableChange;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** A decision table told in people's words. */
class TableReaderTest {
    private static final String PATH = "boundary/t.drl.csv";
    private static final String CSV =
            """
            "撤销 undo (D7) @gaps(不写就是不可以 what is not said is not allowed)",,,,
            ,,,,
            ,RuleTable undo,,,
            ,CONDITION,CONDITION,ACTION,METADATA
            ,$deed : Deed...,Doer,,
            ,"activity matches ""$param""\","has(""ADMIN"") == $param","insert(Ruling.of(""$1"", ""$2"", $3));","reason_zh(""$param"")"
            说明 note,活动 activity,管理员 administrator,"裁决,归谁,小时 effect,owner,hours",理由
            一,QUOTE|WIN,true,"ALLOW,,0",
            ,LOSE,false,"REFUSE,sales,0",由{owner}办理。
            """;

    private static RuleTable table(String csv) {
        return new TableReader(new Vocabularies().types())
                .read(PATH, "id", "commit", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theHeadAndTheRowsAreTold() {
        RuleTable.Table table = table(CSV).tables().get(0);

        assertThat(List.of(table.top(), table.head(), table.last())).containsExactly(3, 7, 9);
        assertThat(table.columns())
                .extracting(RuleTable.Column::use)
                .containsExactly(Use.NOTE, Use.CONDITION, Use.CONDITION, Use.ACTION, Use.METADATA);
    }

    @Test
    void aColumnHasATitleInEachLanguageAndSaysWhatCanStandThere() {
        List<RuleTable.Column> columns = table(CSV).tables().get(0).columns();

        assertThat(columns.get(1).blanks())
                .containsExactly(
                        new Blank(new Text("活动", "activity"), Type.TEXT, false, true, List.of("LOSE", "QUOTE", "WIN")));
        assertThat(columns.get(2).blanks().get(0).type()).isEqualTo(Type.YES_NO);
        assertThat(columns.get(4).blanks().get(0).title().en()).isEqualTo("reason in Chinese");
    }

    @Test
    void aCellOfSeveralValuesIsToldValueByValue() {
        List<Blank> blanks = table(CSV).tables().get(0).columns().get(3).blanks();

        assertThat(blanks)
                .extracting(Blank::title)
                .containsExactly(new Text("裁决", "effect"), new Text("归谁", "owner"), new Text("小时", "hours"));
        assertThat(blanks.get(0).only()).isTrue();
        assertThat(blanks.get(0).values()).contains("ALLOW", "REFUSE", "JOINT");
        assertThat(blanks.get(1).values()).containsExactly("sales");
        assertThat(blanks.get(2).type()).isEqualTo(Type.NUMBER);
    }

    @Test
    void whatIsNoTableAndRowsThatAreNotThereAreRefused() {
        byte[] content = CSV.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TableEdits.apply("boundary/t.dslr", content, List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no decision table");
        assertThatThrownBy(() -> TableEdits.apply(PATH, content, List.of(TableChange.set(10, 1, "x"))))
                .hasMessageContaining("no row 10");
        assertThatThrownBy(() -> TableEdits.apply(PATH, content, List.of(TableChange.set(8, 1, "x\ny"))))
                .hasMessageContaining("line break");
        assertThatThrownBy(() -> TableEdits.apply(PATH, content, List.of(TableChange.move(8, 10))))
                .hasMessageContaining("row 8");
    }
}
