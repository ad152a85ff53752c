package org.twinrail.crm.internal.keys;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The keys under which a customer or a person there is found again. Two records that share none are never compared. */
public final class MatchKeys {
    /** Rises with every change of what the keys are made of: what was stored under an earlier one is made again. */
    public static final int VERSION = 1;

    private static final int START_OF_CHINESE = 2;
    private static final int START_OF_LETTERS = 5;
    private static final int SHORTEST_WITH_GAPS = 4;

    private MatchKeys() {}

    /**
     * The keys of a customer itself; what is empty has none.
     *
     * @param name its name
     * @param registration its number in the company register
     * @param phone its telephone number
     * @param email its mail address
     */
    public static Set<String> ofCustomer(String name, String registration, String phone, String email) {
        Set<String> keys = ofPerson(phone, email);
        RegistrationNumber.of(registration)
                .filter(number -> !number.isEmpty())
                .ifPresent(number -> keys.add(KeyKind.REGISTRATION.key(number)));
        CompanyName company = CompanyName.of(name);
        if (!company.whole().isEmpty()) {
            keys.add(ofName(name));
            keys.add(KeyKind.CORE.key(company.core()));
            addNear(company.core(), keys);
        }
        return keys;
    }

    /** The key that all writings of one company's name have; a name without a letter or figure has its own. */
    public static String ofName(String name) {
        String whole = CompanyName.of(name).whole();
        return KeyKind.NAME.key(whole.isEmpty() ? name.strip() : whole);
    }

    /** The keys of a person at a customer. */
    public static Set<String> ofPerson(String phone, String email) {
        Set<String> keys = new LinkedHashSet<>();
        Phone.of(phone).ifPresent(number -> keys.add(KeyKind.PHONE.key(number)));
        String mail = Normalizer.normalize(email, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (!mail.isEmpty()) {
            keys.add(KeyKind.MAIL.key(mail));
        }
        return keys;
    }

    private static void addNear(String core, Set<String> keys) {
        int[] signs = core.codePoints().toArray();
        int start = Math.min(signs.length, signs[0] > 0x2E80 ? START_OF_CHINESE : START_OF_LETTERS);
        keys.add(KeyKind.START.key(new String(signs, 0, start)));
        if (signs.length >= SHORTEST_WITH_GAPS) {
            keys.add(KeyKind.ODD.key(everyOther(signs, 0)));
            keys.add(KeyKind.EVEN.key(everyOther(signs, 1)));
        }
    }

    private static String everyOther(int[] signs, int first) {
        StringBuilder kept = new StringBuilder();
        for (int i = first; i < signs.length; i += 2) {
            kept.appendCodePoint(signs[i]);
        }
        return kept.toString();
    }
}
