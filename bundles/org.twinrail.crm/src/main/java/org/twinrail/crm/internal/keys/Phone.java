package org.twinrail.crm.internal.keys;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.text.Normalizer;
import java.util.Optional;

/** Telephone numbers in one writing, {@code +8613800138000}; those without a country are Chinese. */
public final class Phone {
    private static final String HOME = "CN";
    /** What has fewer digits is an extension, and shows nothing. */
    private static final int FEWEST_DIGITS = 6;

    private Phone() {}

    /** The number in one writing, or its bare digits where it is none the library knows; nothing where there is too little of it. */
    public static Optional<String> of(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        if (digits(plain).length() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return Optional.of(numbers.format(numbers.parse(plain, HOME), PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            return Optional.of(digits(plain));
        }
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
