package org.twinrail.rules.internal.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;

/**
 * Follows the words that hold rules together: rule, when, then and end, and the brackets between them. It is asked where a parser has
 * given up, because a parser notices a missing word only far behind the place where it is missing.
 */
public final class Outline {
    private static final Set<String> OUTSIDE =
            Set.of("package", "import", "unit", "global", "declare", "function", "query", "dialect", "rule");
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no-loop",
            "lock-on-active",
            "activation-group",
            "enabled",
            "dialect",
            "agenda-group",
            "auto-focus",
            "ruleflow-group",
            "duration",
            "timer",
            "calendars",
            "date-effective",
            "date-expires",
            "extends");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$-]+");
    private static final String RULE = "rule";
    private static final String WHEN = "when";
    private static final String THEN = "then";
    private static final String END = "end";

    private final String text;
    private final boolean byLines;
    private Part part = Part.OUTSIDE;
    private int lastLine;
    private int open = -1;
    private int depth;
    private int attribute = -1;
    private Odd odd;

    private Outline(String text, boolean byLines) {
        this.text = text;
        this.byLines = byLines;
    }

    private enum Part {
        OUTSIDE,
        RULE,
        WHEN,
        THEN,
        OTHER
    }

    /**
     * Where the outline breaks.
     *
     * @param offset where it does
     * @param text what is missing there
     */
    public record Odd(int offset, Text text) {}

    /** The first place at which the outline of DRL breaks. */
    public static Optional<Odd> odd(String drl) {
        return odd(drl, false);
    }

    /** The first place at which the outline breaks; by lines, where only a line can begin with such a word and sentences hold any. */
    public static Optional<Odd> odd(String text, boolean byLines) {
        Outline outline = new Outline(text, byLines);
        outline.read();
        return Optional.ofNullable(outline.odd);
    }

    private void read() {
        int at = 0;
        boolean begins = true;
        Matcher words = WORD.matcher(text);
        while (at < text.length() && odd == null) {
            char c = text.charAt(at);
            int next = Signs.after(text, at);
            if (c == '\n') {
                begins = true;
                next = at + 1;
            } else if (Character.isWhitespace(c)
                    || next < 0
                    || text.startsWith("//", at)
                    || text.startsWith("/*", at)) {
                next = next < 0 ? at + 1 : next;
            } else {
                boolean word = words.region(at, text.length()).lookingAt();
                next = word ? words.end() : next;
                meet(word ? words.group() : text.substring(at, at + 1), at, begins);
                lastLine = begins ? at : lastLine;
                begins = false;
            }
            at = next;
        }
        if (odd == null && part != Part.OUTSIDE && part != Part.OTHER) {
            odd(lastLine, part == Part.THEN ? Texts.of("outline.end") : Texts.of("outline.then"));
        }
    }

    private void meet(String word, int at, boolean begins) {
        brackets(word, at);
        switch (part) {
            case OUTSIDE -> outside(word, at, begins);
            case RULE -> rule(word, at, begins);
            case WHEN -> condition(word, at, begins);
            case THEN -> conclusion(word, at, begins);
            default -> part = word.equals(END) && begins ? Part.OUTSIDE : part;
        }
    }

    private void brackets(String word, int at) {
        if (word.equals("(") && depth++ == 0) {
            open = at;
        } else if (word.equals(")") && --depth < 0) {
            depth = 0;
            if (part == Part.WHEN) {
                odd(at, Texts.of("outline.closed"));
            }
        }
    }

    private void outside(String word, int at, boolean begins) {
        if (word.equals(RULE)) {
            enter(Part.RULE);
        } else if (word.equals("declare") || word.equals("function") || word.equals("query")) {
            enter(Part.OTHER);
        } else if (begins && !OUTSIDE.contains(word) && !ATTRIBUTES.contains(word)) {
            odd(at, Texts.of("outline.rule"));
        }
    }

    private void rule(String word, int at, boolean begins) {
        boolean free = begins || !byLines;
        if (word.equals(WHEN) && free) {
            enter(Part.WHEN);
        } else if (word.equals(THEN) && free) {
            enter(Part.THEN);
        } else if (begins && depth == 0 && (word.equals(END) || word.equals(RULE))) {
            odd(at, Texts.of("outline.then"));
        } else if (ATTRIBUTES.contains(word) && depth == 0) {
            attribute = at;
        } else if (begins && depth == 0 && word.equals("@") && attribute >= 0) {
            odd(at, Texts.of("outline.annotation"));
        } else if (begins && depth == 0 && !word.equals("@")) {
            odd(at, Texts.of("outline.when"));
        }
    }

    private void condition(String word, int at, boolean begins) {
        boolean free = begins || depth == 0 && !byLines;
        if (word.equals(THEN) && free) {
            if (depth > 0) {
                odd(open, Texts.of("outline.open"));
            }
            enter(Part.THEN);
        } else if (word.equals(END) && free && endsLine(at + word.length())) {
            odd(lastLine, Texts.of("outline.then"));
        } else if (begins && isHead(word, at)) {
            odd(at, Texts.of("outline.then"));
        }
    }

    private void conclusion(String word, int at, boolean begins) {
        if (word.equals(END) && (begins || depth == 0 && !byLines) && endsLine(at + word.length())) {
            enter(Part.OUTSIDE);
        } else if (begins && (isHead(word, at) || word.equals(WHEN))) {
            odd(at, Texts.of("outline.end"));
        }
    }

    private boolean isHead(String word, int at) {
        int name = at + RULE.length();
        while (name < text.length() && text.charAt(name) == ' ') {
            name++;
        }
        return word.equals(RULE) && name < text.length() && "\"'".indexOf(text.charAt(name)) >= 0;
    }

    private boolean endsLine(int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private void enter(Part next) {
        part = next;
        depth = 0;
        open = -1;
        attribute = -1;
    }

    private void odd(int at, Text why) {
        odd = odd == null ? new Odd(at, why) : odd;
    }
}
