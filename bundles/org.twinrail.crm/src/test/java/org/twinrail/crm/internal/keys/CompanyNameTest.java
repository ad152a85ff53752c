package org.twinrail.crm.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One company, one name, however it is written; two companies, two. */
class CompanyNameTest {
    @ParameterizedTest
    @CsvSource({
        "华星科技有限公司, 华星科技",
        "华星科技有限责任公司, 华星科技",
        "华星科技股份有限公司, 华星科技",
        "华星科技集团有限公司, 华星科技",
        "华星科技（集团）股份有限公司, 华星科技",
        "华星科技总公司, 华星科技",
        "' 华 星 科技 ', 华星科技",
        "ＡＢＢ（中国）有限公司, abb中国",
        "ABB (China) Co. Ltd., abbchina",
        "'Acme, Inc.', acme",
        "Acme Corporation, acme",
        "ACME L.L.C., acme",
        "O'Neil & Sons Ltd, oneilsons",
        "集团, 集团",
        "Limited, limited"
    })
    void theLegalFormAndTheWayOfWritingAreNoPartOfIt(String written, String whole) {
        assertThat(CompanyName.of(written).whole()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "北京华星科技有限公司, 华星科技",
        "北京市华星科技有限公司, 华星科技",
        "江苏苏州华星科技有限公司, 华星科技",
        "华星科技（北京）有限公司, 华星科技",
        "ABB（中国）有限公司, abb",
        "ABB (China) Ltd, abb",
        "上海, 上海",
        "中国, 中国"
    })
    void thePlaceIsNoPartOfTheCore(String written, String core) {
        assertThat(CompanyName.of(written).core()).isEqualTo(core);
    }

    @Test
    void aBranchIsNotItsCompany() {
        assertThat(CompanyName.of("华星科技北京分公司")).isNotEqualTo(CompanyName.of("华星科技"));
    }

    @Property
    void whatIsInOneWritingStaysSo(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = '一', to = '龥') String name) {
        CompanyName once = CompanyName.of(name);
        assertThat(CompanyName.of(once.whole()).whole()).isEqualTo(once.whole());
        assertThat(once.core()).isNotEmpty();
    }

    @Property
    void anyTextHasAName(@ForAll String text) {
        CompanyName name = CompanyName.of(text);
        assertThat(name.core().isEmpty()).isEqualTo(name.whole().isEmpty());
    }
}
