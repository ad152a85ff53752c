package org.twinrail.cli.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static String printed(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void columnsAreAlignedByWhatChineseCharactersTake() {
        Table table = Table.of("姓名", "赢单", "金额");
        table.row("李志强", "12", "1.00");
        table.row("Zane Levy", "3", "2.00");

        assertThat(printed(table))
                .isEqualTo(
                        """
                姓名       赢单  金额
                李志强       12  1.00
                Zane Levy     3  2.00
                """);
    }

    @Test
    void amountsStandUnderEachOtherByTheirLastDigitAndWordsByTheirFirst() {
        Table table = Table.of("name", "won", "attained", "day", "note");
        table.row("Levy", "1250.00 CNY", "104.5%", "2017-03-01", "1");
        table.row("李", "9.50 CNY", "", "2017-11-30", "none");

        assertThat(printed(table))
                .isEqualTo(
                        """
                name          won  attained  day         note
                Levy  1250.00 CNY    104.5%  2017-03-01  1
                李       9.50 CNY            2017-11-30  none
                """);
    }

    @Test
    void onlyWordsWithFewSlipsAreTakenToBeMeant() {
        assertThat(Likeness.near("imporrt", List.of("import", "restore", "assess")))
                .containsExactly("import");
        assertThat(Likeness.near("frobnicate", List.of("conflicts", "bundles"))).isEmpty();
    }

    @Test
    void aLineBelowARowIsSetIn() {
        Table table = Table.of("a", "b");
        table.row("1", "2");
        table.below("more");

        assertThat(printed(table)).isEqualTo("a  b\n1  2\n  more\n");
    }

    @Test
    void aLineBreakInACellDoesNotBreakTheTable() {
        Table table = Table.of("a", "b");
        table.row("x\ny", "z");

        assertThat(printed(table)).isEqualTo("a    b\nx y  z\n");
    }

    @Test
    void aTableWithoutRowsPrintsNothing() {
        assertThat(printed(Table.of("a"))).isEmpty();
    }

    @Test
    void wordsThatDifferInFewLettersAreNear() {
        assertThat(Likeness.distance("oportunity.quote", "opportunity.quote")).isEqualTo(1);
        assertThat(Likeness.distance("", "abc")).isEqualTo(3);
        assertThat(Likeness.distance("same", "same")).isZero();
    }
}
