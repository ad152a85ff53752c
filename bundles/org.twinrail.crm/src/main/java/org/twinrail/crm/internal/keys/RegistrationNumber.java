package org.twinrail.crm.internal.keys;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A company's number in the Chinese register, 统一社会信用代码: 18 signs, the last of which checks the others (GB 32100-2015). */
public final class RegistrationNumber {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private RegistrationNumber() {}

    /** The number in one writing, capital letters without blanks; nothing where it is none. Of the empty text it is the empty text. */
    public static Optional<String> of(String written) {
        String number = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        return number.isEmpty() || checks(number) ? Optional.of(number) : Optional.empty();
    }

    private static boolean checks(String number) {
        if (number.length() != LENGTH || !number.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
            return false;
        }
        return SIGNS.charAt(check(number)) == number.charAt(LENGTH - 1);
    }

    /** Each place weighs three times the one before it, all modulo the number of signs. */
    private static int check(String number) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += SIGNS.indexOf(number.charAt(place)) * weight;
            weight = weight * 3 % SIGNS.length();
        }
        return (SIGNS.length() - sum % SIGNS.length()) % SIGNS.length();
    }
}
