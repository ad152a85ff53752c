package org.twinrail.rules.internal.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.rules.RuleChecks;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Ruling;
import org.twinrail.rules.internal.RuleHouse;

class SentencesTest {
    private static final String CHINESE =
            """
            # 报价归销售部（D2）
            规则 "报价归销售部"
                @reason_zh("报价归销售部。")
                @reason_en("Quotes are for sales.")
            当 动作 活动 是 QUOTE 且 属 下层漏斗
               办事人 所在部门 是 市场部
            则 不可以 归 sales
            完
            """;
    private static final String ENGLISH =
            """
            rule "quotes are for sales"
            when deed activity is QUOTE and in the lower funnel
                doer department is marketing
            then refuse for sales
            end
            """;

    private RuleHouse house;

    @BeforeEach
    void open(@TempDir Path temp) {
        house = new RuleHouse(temp);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Fault fault(String text) {
        return house.write("boundary/a.dslr", text)
                .checks()
                .check(house.folder())
                .faults()
                .get(0);
    }

    @Test
    void sentencesInChineseDecideAndAreNamedByTheirLine() {
        house.write("boundary/a.dslr", CHINESE);

        var decision = house.engine().decide(RuleEngine.BOUNDARY, RuleHouse.marketerQuotes());

        assertThat(decision.of(Ruling.class)).containsExactly(Ruling.refuse("sales"));
        assertThat(decision.conclusions().get(0).reason().en()).isEqualTo("Quotes are for sales.");
        assertThat(decision.firings().get(0).file()).isEqualTo("boundary/a.dslr");
        assertThat(decision.firings().get(0).place()).isEqualTo("line 2");
    }

    @Test
    void sentencesInEnglishDecideAlike() {
        house.write("boundary/a.dslr", ENGLISH);

        assertThat(house.engine()
                        .decide(RuleEngine.BOUNDARY, RuleHouse.marketerQuotes())
                        .of(Ruling.class))
                .containsExactly(Ruling.refuse("sales"));
    }

    @Test
    void aSentenceNobodyKnowsIsNamedByLineAndWord() {
        Fault fault = fault(CHINESE.replace("是 QUOTE", "等于 QUOTE"));

        assertThat(fault.place()).isEqualTo("boundary/a.dslr:5:9");
        assertThat(fault.text().zh()).contains("活动 等于 QUOTE", "最接近的是“活动");
        assertThat(fault.text().en()).contains("活动 等于 QUOTE");
    }

    @Test
    void aConclusionNobodyKnowsIsNamedByLine() {
        Fault fault = fault(CHINESE.replace("不可以 归 sales", "开除"));

        assertThat(fault.line()).isEqualTo(7);
        assertThat(fault.column()).isEqualTo(3);
    }

    @Test
    void whatComesInThroughABlankIsGuardedLikeAnyRule() {
        Fault fault = fault(CHINESE.replace("是 QUOTE", "是 x\" || java.lang.System.exit(1) == \""));

        assertThat(fault.file()).isEqualTo("boundary/a.dslr");
        assertThat(fault.line()).isEqualTo(5);
        assertThat(fault.text().zh()).contains("java.lang.System");
    }

    @Test
    void codeAmongSentencesIsGuardedAtItsLine() {
        Fault fault = fault(CHINESE.replace("则 不可以 归 sales", "则\n   > System.exit(1);"));

        assertThat(fault.line()).isEqualTo(8);
        assertThat(fault.text().en()).contains("System");
    }

    @Test
    void theEditorIsToldWhatCanStandWhereTheWriterIs() {
        assertThat(completions("规则 \"a\"\n当 ")).contains("动作", "办事人", "deed").doesNotContain("可以");
        assertThat(completions("规则 \"a\"\n当 动作 ")).contains("活动 是 {value}", "属 下层漏斗");
        assertThat(completions("规则 \"a\"\n当 动作 活动 是 QUOTE 且 属")).containsExactlyInAnyOrder("属 上层漏斗", "属 下层漏斗");
        assertThat(completions("规则 \"a\"\n当 动作\n则 可以")).contains("可以", "可以 并 告知 {whom}");
        assertThat(completions("")).isEmpty();
    }

    @Test
    void whatIsTypedAlreadyIsTheBeginningOfEachSentence() {
        for (String text : List.of("规则 \"a\"\n当 动作 活动 是 QUOTE 且 属", "规则 \"a\"\n当 动作\n则 可以 ", "规则 \"a\"\n当 动作 ")) {
            RuleChecks.Completions found = house.checks().completions(text, text.length());

            assertThat(found.sentences()).isNotEmpty().allSatisfy(sentence -> assertThat(sentence)
                    .startsWith(text.substring(found.from()).strip()));
        }
        String begun = "规则 \"a\"\n当 动作 活动 是 QUOTE 且 ";
        assertThat(house.checks().completions(begun + "属", begun.length() + 1).from())
                .isEqualTo(begun.length());
    }

    private List<String> completions(String text) {
        return house.checks().completions(text, text.length()).sentences();
    }
}
