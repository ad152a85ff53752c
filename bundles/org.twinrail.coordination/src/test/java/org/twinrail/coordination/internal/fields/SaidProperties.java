package org.twinrail.coordination.internal.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.twinrail.api.InvalidInputException;
import org.twinrail.coordination.fields.FieldType;

/** A value is written in one way only, and reading what was written gives the same value again. */
class SaidProperties {
    private static Said read(FieldType type, String written) {
        return Said.read("value", type, List.of(), written);
    }

    @Property
    void aNumberIsTheSameHoweverManyNoughtsAreBehindIt(
            @ForAll @BigRange(min = "-99999999999999999999", max = "99999999999999999999") @Scale(6)
                    BigDecimal number) {
        Said said = read(FieldType.NUMBER, number.toPlainString());

        assertThat(said.amount()).isEqualByComparingTo(number);
        assertThat(said.words()).doesNotContain("E");
        assertThat(read(FieldType.NUMBER, said.words())).isEqualTo(said);
        assertThat(read(FieldType.NUMBER, number.stripTrailingZeros().toString()))
                .isEqualTo(said);
    }

    @Property
    void twoNumbersSortAsTheirAmounts(
            @ForAll @Scale(6) @BigRange(min = "-1000", max = "1000") BigDecimal one,
            @ForAll @Scale(6) @BigRange(min = "-1000", max = "1000") BigDecimal other) {
        Said first = read(FieldType.NUMBER, one.toPlainString());
        Said second = read(FieldType.NUMBER, other.toPlainString());

        assertThat(Integer.signum(first.amount().compareTo(second.amount()))).isEqualTo(one.compareTo(other));
        assertThat(first.words().equals(second.words())).isEqualTo(one.compareTo(other) == 0);
    }

    @Property
    void anAmountKeepsEveryCent(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(2) BigDecimal amount) {
        Said said = read(FieldType.MONEY, amount.toPlainString() + "  cny");

        assertThat(said.amount()).isEqualByComparingTo(amount);
        assertThat(said.currency()).isEqualTo("CNY");
        assertThat(read(FieldType.MONEY, said.words())).isEqualTo(said);
    }

    @Property
    void aDayIsReadAgain(@ForAll("days") LocalDate day) {
        assertThat(read(FieldType.DATE, " " + day + " ").day()).isEqualTo(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void whateverIsWrittenIsTakenOrComplainedAbout(@ForAll String written, @ForAll FieldType type) {
        try {
            Said said = read(type, written);
            assertThat(read(type, said.words())).isEqualTo(said);
        } catch (InvalidInputException complaint) {
            assertThatThrownBy(() -> read(type, written)).isInstanceOf(InvalidInputException.class);
            assertThat(complaint.problems()).hasSize(1);
        }
    }
}
