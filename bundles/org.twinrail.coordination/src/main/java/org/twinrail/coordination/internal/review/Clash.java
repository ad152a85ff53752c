package org.twinrail.coordination.internal.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Firing;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.Decision.Conclusion;
import org.twinrail.api.rules.Finding;
import org.twinrail.coordination.Severity;
import org.twinrail.coordination.internal.store.Subject;

/**
 * All findings of one decision that are of one kind about one object, put together.
 *
 * @param subject kind and object
 * @param severity the gravest found
 * @param parties everybody found, by code
 * @param evidence everything found, in the order of the rules
 * @param reason the first finding's sentence, with the values of the facts it looked at
 * @param firings the rules that found it
 * @param rulesVersion their version
 */
record Clash(
        Subject subject,
        Severity severity,
        List<String> parties,
        List<ObjectRef> evidence,
        Text reason,
        List<Firing> firings,
        String rulesVersion) {

    private static final Logger LOG = LoggerFactory.getLogger(Clash.class);

    /** The clashes of a decision, in the order found. */
    static List<Clash> of(Decision decision, Collection<?> facts) {
        Map<Subject, List<Conclusion>> bySubject = decision.conclusions().stream()
                .filter(c -> c.value() instanceof Finding)
                .collect(Collectors.groupingBy(
                        c -> new Subject(finding(c).kind(), finding(c).about()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue(), decision.version(), facts))
                .toList();
    }

    private static Clash of(Subject subject, List<Conclusion> found, String rulesVersion, Collection<?> facts) {
        Conclusion first = found.get(0);
        return new Clash(
                subject,
                found.stream().map(Clash::severity).reduce(Severity.LOW, Severity::gravest),
                found.stream()
                        .flatMap(c -> finding(c).parties().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                found.stream()
                        .flatMap(c -> finding(c).evidence().stream())
                        .distinct()
                        .toList(),
                first.sentence(facts, Map.of()),
                found.stream().map(Conclusion::firing).distinct().toList(),
                rulesVersion);
    }

    /** A rule that misspells its severity must not stop everybody's work: it is taken as of middle severity, and named. */
    private static Severity severity(Conclusion conclusion) {
        String word = finding(conclusion).severity();
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(word)) {
                return severity;
            }
        }
        LOG.warn("Rule {} concludes the unknown severity {}; taken as MEDIUM", conclusion.rule(), word);
        return Severity.MEDIUM;
    }

    private static Finding finding(Conclusion conclusion) {
        return (Finding) conclusion.value();
    }

    /** What the rules saw of an object: the facts that matched and name it. */
    String snapshot(ObjectRef object) {
        return firings.stream()
                .flatMap(f -> f.facts().stream())
                .filter(f -> f.contains(object.id()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
