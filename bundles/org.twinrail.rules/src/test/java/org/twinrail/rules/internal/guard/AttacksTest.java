package org.twinrail.rules.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Grid;
import org.twinrail.rules.internal.sentences.Sources;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** Hostile rules, one a line in {@code attacks.txt}: each is refused, at its place, in words a person understands. */
class AttacksTest {
    private final RuleGuard guard = new RuleGuard(new Vocabularies().types());

    static Stream<Attack> attacks() {
        return Attack.all();
    }

    /** Those that can stand in a table's cell. */
    static Stream<Attack> inCells() {
        return attacks()
                .filter(attack -> attack.part().equals("then"))
                .filter(attack ->
                        !attack.code().contains("$d.action()") && !attack.code().contains("//"));
    }

    private List<Fault> check(RuleFile file) {
        List<Fault> faults = new ArrayList<>();
        new Sources(List.of()).of(file, faults).ifPresent(source -> assertThat(guard.check(source, faults))
                .isEmpty());
        return faults;
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(attacks()).hasSizeGreaterThan(180);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void asRulesTheyAreRefusedAtLineAndColumn(Attack attack) {
        List<Fault> faults = new ArrayList<>();
        RuleFile file = new RuleFile("boundary/x.drl", RuleFile.Form.DRL, new byte[0]);

        assertThat(guard.check(new RuleSource(file, attack.drl()), faults)).isEmpty();

        assertThat(faults).isNotEmpty();
        Fault fault = faults.get(0);
        assertThat(fault.place()).isEqualTo("boundary/x.drl:" + attack.place());
        assertThat(fault.text().zh()).contains(attack.word()).doesNotContain("Expr", "Descr", "Exception");
        assertThat(fault.text().en()).contains(attack.word()).doesNotContain("Expr", "Descr", "Exception");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inCells")
    void inATextTableTheyAreRefusedAtRowAndColumn(Attack attack) {
        byte[] table = Grid.csv(attack.code());

        Fault fault = check(new RuleFile("boundary/x.drl.csv", RuleFile.Form.CSV, table))
                .get(0);

        assertThat(fault.place()).startsWith("boundary/x.drl.csv:7");
        assertThat(List.of(3, 0)).contains(fault.column());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inCells")
    void inASpreadsheetTheyAreRefusedAtTheirCell(Attack attack) {
        byte[] table = Grid.xlsx(attack.code());

        Fault fault = check(new RuleFile("boundary/x.drl.xlsx", RuleFile.Form.XLSX, table))
                .get(0);

        assertThat(fault.cell()).isIn("Rules!C7", "Rules!A7");
    }
}
