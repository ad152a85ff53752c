package org.twinrail.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words, or all words but some.
 *
 * @param except true for all words but these
 * @param words the words, in order
 */
record Words(boolean except, Set<String> words) implements Values {
    Words {
        words = new TreeSet<>(words);
    }

    static Words of(String... words) {
        return new Words(false, Set.of(words));
    }

    @Override
    public Optional<Values> and(Values other) {
        Words o = (Words) other;
        Words both;
        if (except && o.except) {
            both = new Words(true, union(words, o.words));
        } else if (except || o.except) {
            both = except ? o.without(words) : without(o.words);
        } else {
            Set<String> common = new TreeSet<>(words);
            common.retainAll(o.words);
            both = new Words(false, common);
        }
        return both.isNone() ? Optional.empty() : Optional.of(both);
    }

    @Override
    public List<Values> minus(Values other) {
        Words o = (Words) other;
        List<Values> rest = new ArrayList<>();
        and(new Words(!o.except, o.words)).ifPresent(rest::add);
        return rest;
    }

    private boolean isNone() {
        return !except && words.isEmpty();
    }

    private Words without(Set<String> others) {
        Set<String> rest = new TreeSet<>(words);
        rest.removeAll(others);
        return new Words(false, rest);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    @Override
    public String shown() {
        String list = String.join(
                "|", words.stream().map(w -> w.isEmpty() ? "\"\"" : w).toList());
        return except ? "≠ " + list : "= " + list;
    }
}
