package org.twinrail.exchange.internal.guess;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ImportField;

/**
 * How well the name of a column fits a field.
 *
 * @param confidence from 0 to 1
 * @param reason why; empty where it does not fit
 */
record NameMatch(double confidence, Text reason) {
    private static final Messages MESSAGES = Messages.beside(NameMatch.class);
    static final NameMatch NONE = new NameMatch(0, Text.EMPTY);

    private static final double SAME = 1;
    private static final double WITHIN = 0.7;
    private static final double SHARED = 0.6;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_LATIN = 4;

    /** The best match of a column with all names a field has. */
    static NameMatch of(String column, ImportField field, Target target) {
        String[] own = {field.path(), field.title().zh(), field.title().en()};
        return Stream.concat(
                        Stream.of(own).map(name -> of(column, name, "name.title")),
                        target.names(field.path()).stream().map(name -> of(column, name, "name.known")))
                .reduce(NONE, (a, b) -> b.confidence > a.confidence ? b : a);
    }

    private static NameMatch of(String column, String name, String because) {
        String left = Words.plain(column);
        String right = Words.plain(name);
        if (left.isEmpty() || right.isEmpty()) {
            return NONE;
        }
        if (left.equals(right)) {
            return new NameMatch(SAME, MESSAGES.text(because, column, name));
        }
        String shorter = left.length() < right.length() ? left : right;
        String longer = left.length() < right.length() ? right : left;
        boolean latin = shorter.chars().allMatch(c -> c < 0x80);
        double share = (double) shorter.length() / longer.length();
        if (shorter.length() >= (latin ? SHORTEST_LATIN : SHORTEST) && longer.contains(shorter)) {
            return new NameMatch(WITHIN * (1 + share) / 2 + 0.1, MESSAGES.text("name.within", column, name));
        }
        Set<String> shared = new TreeSet<>(Words.parts(column));
        shared.retainAll(Words.parts(name));
        double common = 2.0
                * shared.size()
                / (Words.parts(column).size() + Words.parts(name).size());
        return common >= 0.5 ? new NameMatch(SHARED * common, MESSAGES.text("name.shared", column, name)) : NONE;
    }
}
