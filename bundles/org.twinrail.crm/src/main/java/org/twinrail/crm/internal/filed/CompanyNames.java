package org.twinrail.crm.internal.filed;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Tells whether two names mean the same company: width, case, blanks and the legal form after the name do not count. */
public final class CompanyNames {
    private static final List<String> LEGAL_FORMS = List.of("股份有限公司", "有限责任公司", "有限公司");

    private CompanyNames() {}

    /** What names of one company have in common; the legal form itself where a name is nothing else. */
    public static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        return LEGAL_FORMS.stream()
                .filter(form -> plain.endsWith(form) && plain.length() > form.length())
                .findFirst()
                .map(form -> plain.substring(0, plain.length() - form.length()))
                .orElse(plain);
    }
}
