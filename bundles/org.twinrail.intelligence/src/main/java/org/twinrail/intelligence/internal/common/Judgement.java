package org.twinrail.intelligence.internal.common;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Term;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.Provenance;
import org.twinrail.intelligence.facts.Alike;
import org.twinrail.intelligence.facts.Enough;
import org.twinrail.intelligence.facts.KindFound;
import org.twinrail.intelligence.facts.NoteFact;
import org.twinrail.intelligence.facts.ReadingFact;
import org.twinrail.intelligence.facts.Validity;
import org.twinrail.intelligence.facts.WordsFact;

/** Asks the coordination rules; where several speak, the strictest holds. Safe for use by many threads. */
public final class Judgement {
    private static final String READ = "READ";

    private final RuleEngine rules;

    public Judgement(RuleEngine rules) {
        this.rules = rules;
    }

    /** The kind that words speak for; nothing where the rules find none, or one there is not. */
    public Optional<NoteKind> kind(WordsFact words) {
        return decide(words, KindFound.class).stream()
                .max(Comparator.comparingInt(KindFound::rank))
                .flatMap(found -> List.of(NoteKind.values()).stream()
                        .filter(kind -> kind.name().equals(found.kind()))
                        .findFirst());
    }

    /** For how many days a note counts; nothing where it does not age. */
    public OptionalInt validDays(NoteKind kind, Provenance provenance) {
        return decide(new NoteFact(kind.name(), provenance.name()), Validity.class).stream()
                .mapToInt(Validity::days)
                .min();
    }

    /** When two notes of a kind say the same; nothing where they never do. */
    public Optional<Alike> alike(NoteKind kind) {
        return decide(new NoteFact(kind.name(), ""), Alike.class).stream()
                .max(Comparator.comparingInt(Alike::percent)
                        .thenComparing(Comparator.comparingInt(Alike::days).reversed()));
    }

    /** How many make a candidate; nothing where none do. */
    public Optional<Enough> enough(NoteKind kind) {
        return decide(new NoteFact(kind.name(), ""), Enough.class).stream()
                .max(Comparator.comparingInt(Enough::notes)
                        .thenComparing(Comparator.comparingInt(Enough::days).reversed()));
    }

    /** In how many working hours something has to be read; nothing where the rules give no time. */
    public OptionalInt readingHours(ReadingFact reading) {
        return decide(reading, Term.class).stream()
                .filter(term -> term.what().equals(READ))
                .mapToInt(Term::hours)
                .min();
    }

    private <T> List<T> decide(Object fact, Class<T> conclusions) {
        return rules.decide(RuleEngine.COORDINATION, List.of(fact)).of(conclusions);
    }
}
