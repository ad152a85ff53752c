package org.twinrail.rules.internal.sentences;

import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry.Section;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultDSLMapping;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.rules.internal.guard.Regexes;

/** The sentences that rule files may use, of all vocabularies and in both languages. */
final class Dictionary {
    private static final String CONSTRAINT = "- ";

    /** Nouns are marked, so that the expander finds them as whole clauses and never within another sentence. */
    private static final String BEGIN = "nounbegin ";

    private static final String END = " nounend";
    private static final Pattern NOUN = Pattern.compile("(?m)^\\[when\\](?!-)([^=]*?)\\s*=");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\(){}*+?|^$\\[\\]]");
    private static final int MOST_BLANKS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(Dictionary.class);
    private static final Pattern BLANK = Pattern.compile("\\{\\w+(?::([^}]*))?\\}");

    private static volatile Made last;

    private final List<DSLMappingEntry> entries;
    private final List<Pattern> conditionForms;
    private final List<Pattern> conclusionForms;

    /** A dictionary, and what it was made of. Both never change. */
    private record Made(List<String> texts, Dictionary dictionary) {}

    private Dictionary(List<DSLMappingEntry> entries) {
        this.entries = entries;
        this.conditionForms = forms(entries, Section.CONDITION);
        this.conclusionForms = forms(entries, Section.CONSEQUENCE);
    }

    /** The dictionary of some vocabularies; made once for as long as they stay the same, because every edit and every keystroke asks. */
    static Dictionary of(List<String> texts) {
        Made made = last;
        if (made == null || !made.texts().equals(texts)) {
            made = new Made(
                    List.copyOf(texts),
                    new Dictionary(texts.stream()
                            .flatMap(Dictionary::read)
                            .filter(Dictionary::isCalm)
                            .sorted(Comparator.comparingInt(Dictionary::literal).reversed())
                            .toList()));
            last = made;
        }
        return made.dictionary();
    }

    /** Sentence by sentence, so that one that cannot be read takes no other with it. */
    private static Stream<DSLMappingEntry> read(String text) {
        return Stream.of(text.split("(?<!\\\\)\\R")).flatMap(sentence -> {
            try {
                DSLTokenizedMappingFile file = new DSLTokenizedMappingFile();
                String marked = NOUN.matcher(sentence).replaceAll("[when]" + BEGIN + "$1" + END + "=");
                file.parseAndLoad(new StringReader(marked));
                return file.getMapping().getEntries().stream();
            } catch (IOException | RuntimeException broken) {
                LOG.warn("The sentence \"{}\" of a vocabulary is left out: it is not well written", sentence);
                return Stream.empty();
            }
        });
    }

    /**
     * A sentence is plain text but for its blanks, and these take what is found soon. Any other is left out: a vocabulary of a partner must
     * neither stop the rules of the company nor make their reading endless.
     */
    private static boolean isCalm(DSLMappingEntry entry) {
        String sentence = entry.getMappingKey();
        List<String> blanks = BLANK.matcher(sentence)
                .results()
                .map(blank -> blank.group(1) == null ? "" : blank.group(1))
                .toList();
        String plain = BLANK.matcher(sentence).replaceAll("");
        boolean calm = !plain.isBlank()
                && blanks.size() <= MOST_BLANKS
                && !SPECIAL.matcher(plain).find()
                && blanks.stream().allMatch(blank -> Regexes.isWritten(blank) && Regexes.isCalm(blank));
        if (!calm) {
            LOG.warn(
                    "The sentence \"{}\" of a vocabulary is left out: it holds more than text and plain blanks",
                    sentence);
        }
        return calm;
    }

    /** The more of a sentence is written out, the sooner it is tried. */
    private static int literal(DSLMappingEntry entry) {
        return entry.getMappingKey().replaceAll("\\{[^}]*\\}", "").length();
    }

    static String marked(String noun) {
        return BEGIN + noun + END;
    }

    static String unmarked(String text) {
        return text.replace(BEGIN, "").replace(END, "");
    }

    DefaultExpander expander() {
        DefaultDSLMapping all = new DefaultDSLMapping("all");
        all.addEntries(entries);
        DefaultExpander expander = new DefaultExpander();
        expander.addDSLMapping(all);
        return expander;
    }

    /** True where a piece is a whole sentence. */
    boolean knows(String piece, boolean concludes) {
        String said = piece.strip().replaceAll("\\s+", " ");
        return (concludes ? conclusionForms : conditionForms)
                .stream().anyMatch(form -> form.matcher(said).matches());
    }

    private static List<Pattern> forms(List<DSLMappingEntry> entries, Section section) {
        return entries.stream()
                .filter(entry -> entry.getSection() == section)
                .map(entry -> form(entry.getMappingKey().strip()))
                .toList();
    }

    /** A sentence with its blanks, as it must be written from beginning to end. */
    private static Pattern form(String sentence) {
        StringBuilder form = new StringBuilder();
        Matcher blank = BLANK.matcher(sentence);
        int from = 0;
        while (blank.find()) {
            form.append(Pattern.quote(sentence.substring(from, blank.start())));
            form.append('(')
                    .append(blank.group(1) == null ? ".+" : blank.group(1))
                    .append(')');
            from = blank.end();
        }
        return Pattern.compile(form + Pattern.quote(sentence.substring(from)), Pattern.DOTALL);
    }

    private Stream<String> keys(boolean conclusions) {
        Section wanted = conclusions ? Section.CONSEQUENCE : Section.CONDITION;
        return entries.stream()
                .filter(entry -> entry.getSection() == wanted)
                .map(DSLMappingEntry::getMappingKey)
                .map(String::strip);
    }

    /** A sentence as people are shown it: of a blank its name alone. */
    static String shown(String sentence) {
        return sentence.replaceAll("\\{(\\w+):[^}]*\\}", "{$1}");
    }

    /** The sentences of a kind, with what their blanks take. */
    List<String> candidates(boolean concludes, boolean constraint) {
        return concludes ? keys(true).toList() : constraint ? said().toList() : nouns();
    }

    private Stream<String> said() {
        return keys(false).filter(key -> key.startsWith(CONSTRAINT)).map(key -> key.substring(CONSTRAINT.length())
                .strip());
    }

    /** The sentences that conclude. */
    List<String> conclusions() {
        return keys(true).map(Dictionary::shown).toList();
    }

    /** The nouns that begin a condition. */
    List<String> nouns() {
        return keys(false)
                .filter(key -> key.startsWith(BEGIN))
                .map(Dictionary::unmarked)
                .toList();
    }

    /** What can be said of a noun. */
    List<String> constraints() {
        return said().map(Dictionary::shown).toList();
    }

    /** How many letters the longest noun has. */
    int longestNoun() {
        return nouns().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The noun with which a clause begins. */
    Optional<String> noun(String clause) {
        return nouns().stream()
                .filter(noun -> clause.equals(noun) || clause.startsWith(noun + " "))
                .max(Comparator.comparingInt(String::length));
    }
}
