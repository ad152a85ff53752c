package org.twinrail.core.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Text;

class ActionWordsTest {
    private static final Map<String, Text> TEXTS = Map.of(
            "opportunity.quote", new Text("报价", "Quote a price"),
            "opportunity.quote.number", new Text("商机编号；须已存在", "the opportunity's number, which must exist"),
            "opportunity.quote.price", new Text("价格（含税）", "the price; with tax"),
            "opportunity.quote.note", new Text("备注", "a note"),
            "opportunity.quote.joint", new Text("联合", "jointly"));

    private final ActionWords words = new ActionWords((action, parameter) ->
            Optional.ofNullable(TEXTS.get(parameter == null ? action : action + "." + parameter)));

    @Test
    void anActionIsCalledByItsTitle() {
        assertThat(words.title("opportunity.quote")).isEqualTo(new Text("报价", "Quote a price"));
    }

    @Test
    void anActionWhoseBundleIsGoneIsCalledByItsName() {
        assertThat(words.title("gone.away")).isEqualTo(Text.same("gone.away"));
    }

    @Test
    void parametersAreReadByTheirNamesAndWhatIsEmptyIsLeftOut() {
        Text read = words.parameters(
                "opportunity.quote",
                """
                {"number":"O-1","price":{"amount":41420.00,"currency":"CNY"},"note":null,"joint":true,"with":["zhang","li"]}
                """);

        assertThat(read.zh()).isEqualTo("商机编号：O-1；价格：41420.00 CNY；联合：是；with：zhang、li");
        assertThat(read.en())
                .isEqualTo("the opportunity's number: O-1; the price: 41420.00 CNY; jointly: yes; with: zhang, li");
    }

    @Test
    void whatIsNoJsonStaysAsItIs() {
        assertThat(words.parameters("opportunity.quote", "#?")).isEqualTo(Text.same("#?"));
    }
}
