package org.twinrail.crm.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same has the same key, and what is nearly the same has one in common. */
class MatchKeysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"13800138000", "+86 138 0013 8000", "0086-138-0013-8000", "１３８００１３８０００", "(+86)13800138000"})
    void aTelephoneNumberIsOneHoweverItIsWritten(String written) {
        assertThat(Phone.of(written)).contains("+8613800138000");
    }

    @Test
    void landlinesWithAndWithoutTheCountryAreOne() {
        assertThat(Phone.of("010-6552 9988")).isEqualTo(Phone.of("+86 10 65529988"));
    }

    @Test
    void anExtensionAndNoNumberAtAllShowNothing() {
        assertThat(Phone.of("8001")).isEmpty();
        assertThat(Phone.of("无")).isEmpty();
        assertThat(Phone.of("")).isEmpty();
    }

    @Test
    void mailAddressesAreOneInSmallAndCapitalLetters() {
        assertThat(MatchKeys.ofPerson("", " Chen@Hua-Xing.CN ")).containsExactly("MAIL:chen@hua-xing.cn");
    }

    @Test
    void nothingIsNoKey() {
        assertThat(MatchKeys.ofCustomer("——", "", "", "")).isEmpty();
    }

    @Property
    void aLegalFormMoreMakesNoOtherCompany(
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = '甲', to = '癸') String name) {
        assertThat(MatchKeys.ofName(" " + name + "有限公司 ")).isEqualTo(MatchKeys.ofName(name));
    }

    @Test
    void namesOfNothingButMarksAreToldApart() {
        assertThat(MatchKeys.ofName("——")).isNotEqualTo(MatchKeys.ofName("！！"));
    }

    @Property
    void aNameWithOneWrongSignIsStillCompared(
            @ForAll @StringLength(min = 4, max = 12) @CharRange(from = '甲', to = '畿') String core,
            @ForAll @IntRange(max = 11) int place) {
        int wrong = place % core.length();
        String mistyped = core.substring(0, wrong) + "龙" + core.substring(wrong + 1);
        Set<String> keys = MatchKeys.ofCustomer(core, "", "", "");
        assertThat(MatchKeys.ofCustomer(mistyped, "", "", "")).containsAnyElementsOf(keys);
    }

    @Property
    void everyKeyFitsItsColumn(@ForAll @StringLength(max = 200) String name) {
        assertThat(MatchKeys.ofCustomer(name, "", "", "")).allMatch(key -> key.length() <= 140);
    }
}
