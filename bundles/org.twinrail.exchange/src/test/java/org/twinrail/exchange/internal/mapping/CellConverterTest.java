package org.twinrail.exchange.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ImportField.Type;
import org.twinrail.api.exchange.Mapping;

class CellConverterTest {
    private static final Map<String, String> NONE = Map.of();

    private static String read(Type type, Mapping.Cell cell, String text) throws UnreadableCellException {
        return String.valueOf(new CellConverter(new ActionFields.Field(type, List.of(), Text.EMPTY), cell).read(text));
    }

    private static Mapping.Cell dates(String... patterns) {
        return new Mapping.Cell(
                List.of(patterns), NONE, "", true, Mapping.Numbers.PLAIN, BigDecimal.ONE, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"500.0,500", "+500.00,500", "0.10,0.1", "-7,-7", "1000,1000", "00.0,0", "' 12.5 ',12.5"})
    void numbersAreExactAndOfOneForm(String cell, String number) throws UnreadableCellException {
        assertThat(read(Type.NUMBER, Mapping.Cell.PLAIN, cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1e9", "1E+999999999", "¥5", "abc", ".5", "--1"})
    void whatIsNoPlainNumberIsNotGuessed(String cell) {
        assertThatThrownBy(() -> read(Type.NUMBER, Mapping.Cell.PLAIN, cell))
                .isInstanceOf(UnreadableCellException.class)
                .hasMessageContaining(cell);
    }

    @Test
    void moneyHasItsCurrencyFactorAndScale() throws UnreadableCellException {
        Mapping.Cell cell = new Mapping.Cell(
                List.of(), NONE, "", true, Mapping.Numbers.PLAIN, new BigDecimal("10000"), 2, "CNY", null);
        assertThat(read(Type.MONEY, cell, "1.23456789")).isEqualTo("{\"amount\":12345.68,\"currency\":\"CNY\"}");
    }

    @Test
    void wholeNumbersMayBeWrittenWithDecimalsButHaveNone() throws UnreadableCellException {
        assertThat(read(Type.INTEGER, Mapping.Cell.PLAIN, "13938.0")).isEqualTo("13938");
        assertThatThrownBy(() -> read(Type.INTEGER, Mapping.Cell.PLAIN, "1.5")).hasMessageContaining("1.5");
    }

    @Test
    void datesAreReadByTheFirstPatternThatFitsAndMustExist() throws UnreadableCellException {
        Mapping.Cell cell = dates("yyyy/M/d", "yyyy年M月d日");
        assertThat(read(Type.DATE, cell, "2024/2/29")).isEqualTo("\"2024-02-29\"");
        assertThat(read(Type.DATE, cell, "2024年12月1日")).isEqualTo("\"2024-12-01\"");
        assertThat(read(Type.DATE, Mapping.Cell.PLAIN, "2024-02-29")).isEqualTo("\"2024-02-29\"");
        assertThatThrownBy(() -> read(Type.DATE, cell, "2023/2/29")).hasMessageContaining("2023/2/29");
    }

    @Test
    void wordsAreReplacedAndEmptyCellsFilled() throws UnreadableCellException {
        Mapping.Cell cell = new Mapping.Cell(
                List.of(),
                Map.of("是", "true", "-", ""),
                "false",
                true,
                Mapping.Numbers.PLAIN,
                BigDecimal.ONE,
                null,
                null,
                null);
        assertThat(read(Type.BOOLEAN, cell, " 是 ")).isEqualTo("true");
        assertThat(read(Type.BOOLEAN, cell, "")).isEqualTo("false");
        assertThat(read(Type.BOOLEAN, cell, "-")).isEqualTo("false");
        assertThatThrownBy(() -> read(Type.BOOLEAN, cell, "yes")).hasMessageContaining("yes");
        assertThat(read(Type.TEXT, Mapping.Cell.PLAIN, "  ")).isEqualTo("null");
    }

    @Test
    void spacesStayWhereTheyAreWanted() throws UnreadableCellException {
        Mapping.Cell cell =
                new Mapping.Cell(List.of(), NONE, "", false, Mapping.Numbers.PLAIN, BigDecimal.ONE, null, null, null);
        assertThat(read(Type.TEXT, cell, " x ")).isEqualTo("\" x \"");
    }

    @Test
    void listsAreSplit() throws UnreadableCellException {
        Mapping.Cell cell = new Mapping.Cell(
                List.of(), Map.of("经理", "MANAGER"), "", true, Mapping.Numbers.PLAIN, BigDecimal.ONE, null, null, "|");
        assertThat(read(Type.LIST, cell, "经理 | SALES||")).isEqualTo("[\"MANAGER\",\"SALES\"]");
        assertThat(read(Type.LIST, Mapping.Cell.PLAIN, "a|b")).isEqualTo("[\"a|b\"]");
        assertThat(read(Type.LIST, cell, "")).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMAS|1,234.50|1234.5",
                "COMMAS|¥ 1,234|1234",
                "COMMAS|-12,345,678.9元|-12345678.9",
                "COMMAS|7|7",
                "POINTS|1.234,50 €|1234.5",
                "POINTS|1.234|1234"
            })
    void numbersForPeopleAreReadByTheirStyle(Mapping.Numbers style, String cell, String number)
            throws UnreadableCellException {
        Mapping.Cell styled = Mapping.Cell.PLAIN.withNumbers(style, BigDecimal.ONE);
        assertThat(read(Type.NUMBER, styled, cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"COMMAS|1,23", "COMMAS|1.234,50", "POINTS|1,234.50", "COMMAS|12,34,567"})
    void numbersOfAnotherStyleAreNotGuessed(Mapping.Numbers style, String cell) {
        Mapping.Cell styled = Mapping.Cell.PLAIN.withNumbers(style, BigDecimal.ONE);
        assertThatThrownBy(() -> read(Type.NUMBER, styled, cell))
                .isInstanceOf(UnreadableCellException.class)
                .hasMessageContaining(cell);
    }
}
