package org.twinrail.api.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;

/**
 * What the rules of one decision point concluded from some facts.
 *
 * @param point the decision point: the rule folder's name
 * @param version the version of its rules, a hash of their sources
 * @param conclusions what was concluded, in order
 * @param firings the rules that fired, in order
 */
public record Decision(String point, String version, List<Conclusion> conclusions, List<Firing> firings) {
    public Decision {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(version, "version");
        conclusions = List.copyOf(conclusions);
        firings = List.copyOf(firings);
    }

    /** The conclusions of one type, in order. */
    public <T> List<T> of(Class<T> type) {
        return conclusions.stream()
                .map(Conclusion::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /**
     * One thing a rule inserted.
     *
     * @param value the inserted record
     * @param rule the rule that inserted it
     * @param reason the rule's {@code @reason_zh} and {@code @reason_en} with the blanks of the conclusion and of the facts still open;
     *     {@link Text#EMPTY} where the rule gives none
     * @param firing the firing in which it was inserted
     */
    public record Conclusion(Object value, String rule, Text reason, Firing firing) {
        /**
         * The reason with its blanks filled, in one pass so that a name with braces in it stays a name.
         *
         * @param facts the facts the rules were asked about: a blank is filled with the component of its name of a fact that matched
         * @param known what fills blanks whatever the facts say
         */
        public Text sentence(Collection<?> facts, Map<String, Text> known) {
            return FactBlanks.fill(reason, firing, facts, known);
        }
    }
}
