package org.twinrail.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Problem;

/** What people and programs write as parameters: read as meant, or told what is wrong with it and where. */
class ParametersTest {
    private final Json json = new Json();

    /** A choice. */
    enum Channel {
        VISIT,
        MAIL
    }

    /** One line within. */
    record Line(String product, Integer count) {}

    /** One of every type that parameters have. */
    record Everything(
            String words,
            int count,
            Long big,
            BigDecimal share,
            boolean yes,
            Boolean maybe,
            UUID id,
            LocalDate day,
            Instant at,
            Duration term,
            Channel channel,
            Money amount,
            ObjectRef object,
            Path file,
            List<Line> lines,
            Set<String> roles,
            Map<String, Integer> counts) {}

    private static final Everything ALL = new Everything(
            "艾奇 \"软件\"\n第二行",
            3,
            9_007_199_254_740_993L,
            new BigDecimal("0.10"),
            true,
            null,
            UUID.fromString("0d7c8d0c-3f0e-4d57-9f32-1b1d1f2f3f4f"),
            LocalDate.of(2017, 3, 31),
            Instant.parse("2017-03-01T01:00:00.123456Z"),
            Duration.ofHours(36),
            Channel.VISIT,
            Money.of("12.50", "CNY"),
            ObjectRef.of("customer", "42"),
            Path.of("out", "客户.csv"),
            List.of(new Line("V6", 2)),
            Set.of("ADMIN"),
            Map.of("a", 1));

    private Problem wrong(String text, Class<?> type) {
        InvalidInputException told = catchThrowableOfType(InvalidInputException.class, () -> json.read(text, type));
        assertThat(told).as("nothing was found wrong with %s", text).isNotNull();
        return told.problems().get(0);
    }

    @Test
    void everyTypeIsWrittenAsPeopleWriteItAndReadBackTheSame() {
        String written = json.write(ALL);

        assertThat(written)
                .contains("\"day\":\"2017-03-31\"")
                .contains("\"at\":\"2017-03-01T01:00:00.123456Z\"")
                .contains("\"term\":\"PT36H\"")
                .contains("\"amount\":{\"amount\":12.50,\"currency\":\"CNY\"}")
                .contains("\"object\":{\"kind\":\"customer\",\"id\":\"42\"}")
                .contains("\"file\":\"out/客户.csv\"")
                .contains("\"share\":0.10")
                .contains("\"big\":9007199254740993");
        assertThat(json.read(written, Everything.class)).isEqualTo(ALL);
    }

    @Test
    void whatIsNotGivenIsNothing() {
        assertThat(json.read("{\"product\":\"V6\",\"count\":1}", Line.class)).isEqualTo(new Line("V6", 1));
        assertThat(json.read("", Channels.class)).isEqualTo(new Channels(null));
        assertThat(json.read("  \n", Channels.class)).isEqualTo(new Channels(null));
    }

    /** With an optional choice. */
    record Channels(Channel channel) {}

    @Test
    void aRecordsJsonHasItsComponentsAndNothingElse() {
        assertThat(json.write(Money.of("0", "CNY"))).isEqualTo("{\"amount\":0.00,\"currency\":\"CNY\"}");
        assertThat(json.write(Optional.of(Channel.MAIL))).isEqualTo("\"MAIL\"");
        assertThat(json.write(Optional.empty())).isEqualTo("null");
    }

    @Test
    void aGreatAmountIsWrittenInFullAndNotAsAPowerOfTen() {
        assertThat(json.write(new BigDecimal("1E+9"))).isEqualTo("1000000000");
    }

    @Test
    void anUnknownParameterIsNamedAndTheKnownOnesAreListed() {
        Problem problem = wrong("{\"product\":\"V6\",\"cuont\":1}", Line.class);

        assertThat(problem.where()).isEqualTo("cuont");
        assertThat(problem.what().zh()).isEqualTo("没有这个参数；可用的参数：count, product");
        assertThat(problem.what().en()).isEqualTo("there is no such parameter; there are: count, product");
    }

    @Test
    void anUnknownParameterDeepWithinIsNamedByItsPath() {
        assertThat(wrong("{\"lines\":[{\"product\":\"a\",\"count\":1},{\"produkt\":\"b\"}]}", Everything.class)
                        .where())
                .isEqualTo("lines[1].produkt");
    }

    @Test
    void aChoiceThatIsNoneIsToldTheChoices() {
        Problem problem = wrong("{\"channel\":\"PIGEON\"}", Channels.class);

        assertThat(problem.where()).isEqualTo("channel");
        assertThat(problem.what().zh()).isEqualTo("“PIGEON”不在可选值之内；可选：VISIT, MAIL");
        assertThat(problem.what().en()).isEqualTo("\"PIGEON\" is not one of the choices; choose one of: VISIT, MAIL");
    }

    @ParameterizedTest
    @CsvSource({
        "count,'\"many\"',int",
        "id,'\"12\"',UUID",
        "day,'\"31.3.2017\"',LocalDate",
        "at,'\"yesterday\"',Instant",
        "term,'\"36 hours\"',Duration",
        "yes,'\"perhaps\"',boolean",
        "share,'\"half\"',BigDecimal"
    })
    void aValueOfTheWrongTypeIsNamedWithItsParameterInBothLanguages(String parameter, String value, String type) {
        Problem problem = wrong("{\"" + parameter + "\":" + value + "}", Everything.class);

        assertThat(problem.where()).isEqualTo(parameter);
        assertThat(problem.what().zh()).isEqualTo("“" + value.replace("\"", "") + "”不能读作 " + type);
        assertThat(problem.what().en()).isEqualTo(value + " cannot be read as " + type);
    }

    @ParameterizedTest
    @CsvSource({"words,{}", "lines,{}", "lines,3", "object,3", "words,[1]", "counts,[]"})
    void aValueOfTheWrongShapeIsToldWithItsParameter(String parameter, String value) {
        Problem problem = wrong("{\"" + parameter + "\":" + value + "}", Everything.class);

        assertThat(problem.where()).isEqualTo(parameter);
        assertThat(problem.what().zh()).startsWith("类型不符");
        assertThat(problem.what().en()).startsWith("wrong type");
    }

    @Test
    void whereANumberMustBeNothingIsNotZero() {
        assertThat(wrong("{\"count\":null}", Everything.class).where()).isEqualTo("count");
    }

    @Test
    void moreAfterTheEndIsNotPassedOver() {
        assertThat(wrong("{\"product\":\"a\"} {}", Line.class).what().en()).contains("Trailing token");
    }

    @Test
    void whatARecordItselfRejectsIsToldInItsWords() {
        Problem currency = wrong("{\"amount\":{\"amount\":1.234,\"currency\":\"CNY\"}}", Everything.class);
        Problem object = wrong("{\"object\":{\"kind\":\" \",\"id\":\"1\"}}", Everything.class);

        assertThat(currency.where()).isEqualTo("amount");
        assertThat(currency.what().en()).startsWith("the value is not acceptable: ");
        assertThat(object.where()).isEqualTo("object");
        assertThat(object.what().en()).contains("kind and id must not be blank");
    }

    @Test
    void aParameterGivenTwiceIsNotGuessedAt() {
        assertThat(wrong("{\"product\":\"a\",\"product\":\"b\",\"count\":1}", Line.class)
                        .what()
                        .en())
                .contains("Duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"product\"", "{'product':'a'}", "nonsense"})
    void brokenJsonIsToldAndWhere(String text) {
        Problem problem = wrong(text, Line.class);

        assertThat(problem.where()).matches("\\d+:\\d+");
        assertThat(problem.what().zh()).startsWith("不是有效的 JSON");
        assertThat(problem.what().en()).startsWith("not valid JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "3", "\"words\""})
    void whatIsNoObjectIsTold(String text) {
        assertThat(wrong(text, Line.class).what().en()).isNotBlank();
    }

    @Test
    void storedJsonThatNoLongerFitsIsAFault() {
        assertThat(json.restore(null, json.type(Line.class))).isNull();
        assertThat(json.restore("[{\"product\":\"a\",\"count\":1}]", json.listOf(Line.class)))
                .isEqualTo(List.of(new Line("a", 1)));
        assertThatIllegalStateException()
                .isThrownBy(() -> json.restore("{\"gone\":1}", json.type(Line.class)))
                .withMessageContaining("no longer fits");
    }
}
