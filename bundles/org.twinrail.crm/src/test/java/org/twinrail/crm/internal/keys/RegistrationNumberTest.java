package org.twinrail.crm.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistyped number of the company register is noticed (GB 32100-2015). */
class RegistrationNumberTest {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String HUAWEI = "914403001922038216";

    @ParameterizedTest
    @ValueSource(strings = {HUAWEI, " 9144 0300 1922 0382 16 ", "９１４４０３００１９２２０３８２１６", "91330100799655058b"})
    void numbersOfTheRegisterAreTaken(String written) {
        assertThat(RegistrationNumber.of(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"914403001922038217", "91440300192203821", "91440300192203821I", "440301103097413", "无"})
    void othersAreNot(String written) {
        assertThat(RegistrationNumber.of(written)).isEmpty();
    }

    @Property
    void oneWrongSignIsAlwaysNoticed(@ForAll @IntRange(max = 17) int place, @ForAll @IntRange(max = 30) int sign) {
        char wrong = SIGNS.charAt(sign);
        String typed = HUAWEI.substring(0, place) + wrong + HUAWEI.substring(place + 1);
        assertThat(RegistrationNumber.of(typed).isPresent()).isEqualTo(typed.equals(HUAWEI));
    }
}
