package org.twinrail.crm.internal.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.twinrail.crm.internal.keys.CompanyName;
import org.twinrail.crm.internal.keys.KeyKind;

/** Finds the evidence that two customers are one, or are not. */
final class Comparing {
    private static final JaroWinklerSimilarity MEASURE = new JaroWinklerSimilarity();

    private Comparing() {}

    /** What there is, of each kind once; of the names only the strongest. */
    static List<Found> evidence(Profile one, Profile other, Collection<String> sharedKeys) {
        List<Found> found = new ArrayList<>();
        shared(KeyKind.REGISTRATION, sharedKeys)
                .map(number -> Found.same(Found.Kind.REGISTRATION, number))
                .or(() -> otherRegistration(one, other))
                .ifPresent(found::add);
        shared(KeyKind.PHONE, sharedKeys)
                .map(number -> Found.same(Found.Kind.PHONE, number))
                .ifPresent(found::add);
        shared(KeyKind.MAIL, sharedKeys)
                .map(mail -> Found.same(Found.Kind.MAIL, mail))
                .ifPresent(found::add);
        shared(KeyKind.NAME, sharedKeys)
                .map(name -> Found.same(Found.Kind.NAME, name))
                .or(() -> shared(KeyKind.CORE, sharedKeys).map(name -> Found.same(Found.Kind.CORE_NAME, name)))
                .or(() -> near(one, other))
                .ifPresent(found::add);
        return found;
    }

    private static Optional<String> shared(KeyKind kind, Collection<String> keys) {
        return keys.stream().filter(kind::has).map(KeyKind::value).sorted().findFirst();
    }

    private static Optional<Found> otherRegistration(Profile one, Profile other) {
        boolean differ = !one.registration().isEmpty() && !other.registration().isEmpty();
        return differ ? Optional.of(Found.same(Found.Kind.OTHER_REGISTRATION, other.registration())) : Optional.empty();
    }

    /** A former name counts like the name. */
    private static Optional<Found> near(Profile one, Profile other) {
        Found nearest = null;
        for (String a : one.names()) {
            for (String b : other.names()) {
                double likeness = MEASURE.apply(
                        CompanyName.of(a).core(), CompanyName.of(b).core());
                int degree = (int) Math.floor(likeness * 100);
                if (nearest == null || degree > nearest.degree()) {
                    nearest = new Found(Found.Kind.NEAR_NAME, degree, b);
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
