package org.twinrail.rules.internal.sentences;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry.Section;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultDSLMapping;
import org.drools.drl.parser.lang.dsl.DefaultExpander;

/** The sentences that rule files may use, of all vocabularies and in both languages. */
final class Dictionary {
    private static final String CONSTRAINT = "- ";

    /** Nouns are marked, so that the expander finds them as whole clauses and never within another sentence. */
    private static final String BEGIN = "nounbegin ";

    private static final String END = " nounend";
    private static final Pattern NOUN = Pattern.compile("(?m)^\\[when\\](?!-)([^=]*?)\\s*=");

    private final List<DSLMappingEntry> entries;

    private Dictionary(List<DSLMappingEntry> entries) {
        this.entries = entries;
    }

    static Dictionary of(List<String> texts) {
        return new Dictionary(texts.stream()
                .flatMap(text -> read(text).getMapping().getEntries().stream())
                .sorted(Comparator.comparingInt(Dictionary::literal).reversed())
                .toList());
    }

    private static DSLTokenizedMappingFile read(String text) {
        try {
            DSLTokenizedMappingFile file = new DSLTokenizedMappingFile();
            file.parseAndLoad(new StringReader(NOUN.matcher(text).replaceAll("[when]" + BEGIN + "$1" + END + "=")));
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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

    private Stream<String> keys(boolean conclusions) {
        Section wanted = conclusions ? Section.CONSEQUENCE : Section.CONDITION;
        return entries.stream()
                .filter(entry -> entry.getSection() == wanted)
                .map(DSLMappingEntry::getMappingKey)
                .map(key -> key.replaceAll("\\{(\\w+):[^}]*\\}", "{$1}").strip());
    }

    /** The sentences that conclude. */
    List<String> conclusions() {
        return keys(true).toList();
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
        return keys(false)
                .filter(key -> key.startsWith(CONSTRAINT))
                .map(key -> key.substring(CONSTRAINT.length()).strip())
                .toList();
    }

    /** The noun with which a clause begins. */
    Optional<String> noun(String clause) {
        return nouns().stream()
                .filter(noun -> clause.equals(noun) || clause.startsWith(noun + " "))
                .max(Comparator.comparingInt(String::length));
    }
}
