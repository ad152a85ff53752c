package org.twinrail.rules.internal.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Vocabulary;

/** The vocabularies at hand; they come and go with their bundles. Safe for use by many threads. */
@Component(service = Vocabularies.class)
public final class Vocabularies {
    private final List<Vocabulary> vocabularies = new ArrayList<>();
    private AllowedTypes types;

    /** Takes a vocabulary in; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void addVocabulary(Vocabulary vocabulary) {
        vocabularies.add(vocabulary);
        types = null;
    }

    /** Lets a vocabulary go. */
    public synchronized void removeVocabulary(Vocabulary vocabulary) {
        vocabularies.remove(vocabulary);
        types = null;
    }

    /** The types rules may use now; the same object until a vocabulary comes or goes. */
    public synchronized AllowedTypes types() {
        if (types == null) {
            types = new AllowedTypes(packages(), sentences());
        }
        return types;
    }

    /** The platform's own sentences and the bundles', in an order that does not hang on who came first. */
    private List<String> sentences() {
        Stream<URL> own = Stream.of("zh.dsl", "en.dsl").map(Vocabularies.class::getResource);
        return Stream.concat(own, vocabularies.stream().flatMap(v -> v.sentences().stream()))
                .map(Vocabularies::read)
                .sorted()
                .toList();
    }

    private static String read(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<VocabularyPackage> packages() {
        return Stream.concat(Stream.of(Deed.class), vocabularies.stream().flatMap(v -> v.anchors().stream()))
                .map(VocabularyPackage::of)
                .sorted(Comparator.comparing(VocabularyPackage::name))
                .distinct()
                .toList();
    }
}
