package org.twinrail.insight.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is counted: measures with their parameters, added up.
 *
 * @param terms the measures
 */
record Formula(List<Term> terms) {
    Formula {
        terms = List.copyOf(terms);
    }

    /**
     * A measure with its parameters.
     *
     * @param measure the measure's name
     * @param parameters by name, in the order of their names
     */
    record Term(String measure, Map<String, String> parameters) {
        @Override
        public String toString() {
            return measure
                    + parameters.entrySet().stream()
                            .map(parameter -> " " + parameter.getKey() + "=" + parameter.getValue())
                            .collect(Collectors.joining());
        }
    }

    /**
     * Reads {@code crm.wins touched=both + crm.touches}.
     *
     * @param parameter what a mistake is told of
     * @throws org.twinrail.api.InvalidInputException where it is not written so
     */
    static Formula parse(String parameter, String text) {
        List<Term> terms = new ArrayList<>();
        for (String part : text.strip().split("\\s*\\+\\s*", -1)) {
            List<String> words = Arrays.asList(part.split("\\s+"));
            Map<String, String> parameters = new TreeMap<>();
            for (String word : words.subList(1, words.size())) {
                int sign = word.indexOf('=');
                if (sign < 1 || sign == word.length() - 1) {
                    throw Words.invalid(parameter, "formula.parameter", word);
                }
                if (parameters.put(word.substring(0, sign), word.substring(sign + 1)) != null) {
                    throw Words.invalid(parameter, "formula.twice", word.substring(0, sign));
                }
            }
            if (words.get(0).isEmpty() || words.get(0).contains("=")) {
                throw Words.invalid(parameter, "formula.measure", text.strip());
            }
            terms.add(new Term(words.get(0), parameters));
        }
        return new Formula(terms);
    }

    @Override
    public String toString() {
        return terms.stream().map(Term::toString).collect(Collectors.joining(" + "));
    }
}
