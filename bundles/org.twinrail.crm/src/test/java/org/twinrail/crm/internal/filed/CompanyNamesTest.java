package org.twinrail.crm.internal.filed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CompanyNamesTest {
    @Test
    void widthCaseBlanksAndLegalFormDoNotCount() {
        assertThat(CompanyNames.key(" ＡＢＣ 电子　有限公司 ")).isEqualTo("abc电子");
        assertThat(CompanyNames.key("Abc电子股份有限公司")).isEqualTo("abc电子");
        assertThat(CompanyNames.key("abc电子有限责任公司")).isEqualTo("abc电子");
    }

    @Test
    void aNameThatIsNothingButALegalFormStaysOne() {
        assertThat(CompanyNames.key("有限公司")).isEqualTo("有限公司");
    }

    @Test
    void otherNamesAreOtherCompanies() {
        assertThat(CompanyNames.key("华辰科技")).isNotEqualTo(CompanyNames.key("华辰科技上海"));
    }

    @Property
    void aLegalFormMoreMakesNoOtherCompany(
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = '甲', to = '癸') String name) {
        assertThat(CompanyNames.key(name + "有限公司")).isEqualTo(CompanyNames.key(name));
    }
}
