package org.twinrail.core.internal.gateway;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.Effect;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Ruling;
import org.twinrail.api.spi.Work;
import org.twinrail.core.internal.people.Directory;

/** Asks the boundary rules about an action and puts their conclusions into words (D2). */
final class Boundary {
    private static final Messages MESSAGES = Messages.beside(Boundary.class);
    private static final String NO_RULE = "no-rule";

    private final RuleEngine rules;
    private final Witnesses witnesses;

    Boundary(RuleEngine rules, Witnesses witnesses) {
        this.rules = rules;
        this.witnesses = witnesses;
    }

    /** Begins an action: it is decided by one version of the rules from beginning to end. */
    RuleEngine.Course begin() {
        return rules.begin();
    }

    /** A verdict on an action upon an object (null for something new), and for one that waits: for whom and how many hours. */
    record Judgement(Verdict verdict, ObjectRef object, String whom, int hours) {}

    <R, A extends Action<R>> Judgement judge(Registered.OfAction<R, A> operation, A action, Work work) {
        List<Object> facts = new ArrayList<>(operation.subject().facts(action, work));
        Deed deed = deedOf(operation, facts);
        Doer doer = Doer.of(work.actor(), work.partner());
        facts.add(doer);
        facts.addAll(witnesses.about(deed, work));
        Decision decision = rules.decide(RuleEngine.BOUNDARY, facts);
        List<Ruled> rulings = decision.conclusions().stream()
                .filter(c -> c.value() instanceof Ruling)
                .map(c -> new Ruled((Ruling) c.value(), c))
                .toList();
        Directory directory = new Directory(work.resource(EntityManager.class));
        if (rulings.isEmpty()) {
            Text text = MESSAGES.text("no.rule", activity(operation, deed), who(doer, directory));
            return new Judgement(
                    new Verdict(
                            Effect.REFUSE,
                            List.of(new Reason(NO_RULE, text, null)),
                            decision.firings(),
                            decision.version()),
                    deed.object(),
                    "",
                    0);
        }
        Effect effect = rulings.stream().map(r -> r.ruling().effect()).reduce(Effect.ALLOW, Effect::strictest);
        List<Ruled> deciding =
                rulings.stream().filter(r -> r.ruling().effect() == effect).toList();
        List<Reason> reasons = deciding.stream()
                .map(r -> reason(r, operation, deed, doer, facts, directory))
                .filter(r -> !r.text().equals(Text.EMPTY))
                .distinct()
                .toList();
        Ruling first = deciding.get(0).ruling();
        return new Judgement(
                new Verdict(effect, reasons, decision.firings(), decision.version()),
                deed.object(),
                whom(first, work),
                first.hours());
    }

    private record Ruled(Ruling ruling, Decision.Conclusion conclusion) {}

    private static Deed deedOf(Registered.OfAction<?, ?> operation, List<Object> facts) {
        List<Deed> deeds = facts.stream()
                .filter(Deed.class::isInstance)
                .map(Deed.class::cast)
                .toList();
        if (deeds.size() != 1) {
            throw new IllegalStateException(
                    operation.name() + " of " + operation.bundle() + " must describe itself as one Deed");
        }
        return deeds.get(0);
    }

    /** Joint work waits for the colleague it is meant to be done with, everything else for whom the rule names. */
    private static String whom(Ruling ruling, Work work) {
        return ruling.effect() == Effect.JOINT
                ? work.partner().map(Actor::login).orElse(ruling.whom())
                : ruling.whom();
    }

    private Reason reason(
            Ruled ruled,
            Registered.OfAction<?, ?> operation,
            Deed deed,
            Doer doer,
            List<Object> facts,
            Directory directory) {
        String owner = deed.owner().isEmpty()
                        || !deed.ownerDepartment().equals(ruled.ruling().whom())
                ? ruled.ruling().whom()
                : deed.owner();
        Map<String, Text> blanks = new HashMap<>();
        blanks.put("actor", who(doer, directory));
        blanks.put("department", directory.departmentName(doer.department()));
        blanks.put("owner", directory.nameOf(owner));
        blanks.put("whom", directory.nameOf(ruled.ruling().whom()));
        blanks.put("partner", directory.nameOf(doer.partner()));
        blanks.put("activity", activity(operation, deed));
        blanks.put("stage", word(operation, "stage.", deed.stage()));
        blanks.put("half", word(operation, "half.", deed.half()));
        blanks.put(
                "object",
                deed.object() == null ? Text.EMPTY : Text.same(deed.object().toString()));
        blanks.put("hours", Text.same(String.valueOf(ruled.ruling().hours())));
        return new Reason(
                ruled.conclusion().rule(), ruled.conclusion().sentence(facts, blanks), owner.isEmpty() ? null : owner);
    }

    private static Text who(Doer doer, Directory directory) {
        return directory.nameOf(doer.login());
    }

    private static Text activity(Registered.OfAction<?, ?> operation, Deed deed) {
        return word(operation, "activity.", deed.activity());
    }

    /** A code's word from the messages of the bundle that uses it, or of the core; the code itself where neither has one. */
    private static Text word(Registered.OfAction<?, ?> operation, String prefix, String code) {
        return operation
                .messages()
                .find(prefix + code)
                .or(() -> MESSAGES.find(prefix + code))
                .orElse(Text.same(code));
    }
}
