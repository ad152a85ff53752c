package org.twinrail.api.spi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/**
 * The ways a list may be sorted: the names a caller may give as {@code sort}, and what each means in the database. A minus before the
 * name turns the order round. Unchanging; nothing a caller gives reaches the database but by its name here.
 */
public final class Sorting {
    private static final Messages MESSAGES = Messages.beside(Sorting.class);
    private static final String LEAST = " nulls first";

    private final String standard;
    private final Map<String, List<String>> keys;

    private Sorting(String standard, Map<String, List<String>> keys) {
        this.standard = standard;
        this.keys = keys;
    }

    /** A list that is sorted this way where the caller gives no name, for example {@code "name"} or {@code "-at"}. */
    public static Sorting standard(String sort) {
        return new Sorting(sort, Map.of());
    }

    /**
     * The same with one more way.
     *
     * @param name the name
     * @param keys what the database sorts by, for example {@code "c.industry", "c.name"}; a minus before one turns that one round; the
     *     last must tell any two rows apart, so that pages neither repeat nor miss a row
     */
    public Sorting by(String name, String... keys) {
        Map<String, List<String>> more = new LinkedHashMap<>(this.keys);
        more.put(name, List.of(keys));
        return new Sorting(standard, more);
    }

    /** A key that may be missing, for {@link #by}: where it is, it counts as less than any other. */
    public static String leastWhereMissing(String key) {
        return key + LEAST;
    }

    /** A key for {@link #by} that sorts codes as the constants of an enum are listed, not by letter. */
    public static String asListed(String key, Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> " when " + type.getName() + "." + constant.name() + " then " + constant.ordinal())
                .collect(Collectors.joining("", "(case " + key, " end)"));
    }

    /**
     * What stands after {@code order by}.
     *
     * @param sort as the caller gave it; null or blank for the standard order
     * @param first further keys to put first
     * @throws InvalidInputException that lists the names, where there is no such name
     */
    public String order(String sort, String... first) {
        String wanted = sort == null || sort.isBlank() ? standard : sort.strip();
        boolean turned = wanted.startsWith("-");
        List<String> found = keys.get(turned ? wanted.substring(1) : wanted);
        if (found == null) {
            throw new InvalidInputException(
                    "sort", MESSAGES.text("sort.unknown", wanted, String.join(", ", keys.keySet())));
        }
        // All keys turn, so that an index can be read backwards.
        return Stream.concat(Arrays.stream(first), found.stream())
                .map(key -> key.startsWith("-") ? key(key.substring(1), !turned) : key(key, turned))
                .collect(Collectors.joining(", "));
    }

    private static String key(String key, boolean descending) {
        if (!descending) {
            return key;
        }
        return key.endsWith(LEAST)
                ? key.substring(0, key.length() - LEAST.length()) + " desc nulls last"
                : key + " desc";
    }
}
