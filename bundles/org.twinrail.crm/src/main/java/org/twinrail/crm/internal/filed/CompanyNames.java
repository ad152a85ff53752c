package org.twinrail.crm.internal.filed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether two names mean the same company: width, case, blanks and the legal form after the name do not count. The legal forms stand
 * in {@code legal-forms.txt}, those first that end with another one.
 */
public final class CompanyNames {
    private static final List<String> LEGAL_FORMS = legalForms();

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

    private static List<String> legalForms() {
        try (InputStream forms = CompanyNames.class.getResourceAsStream("legal-forms.txt")) {
            return new String(forms.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
