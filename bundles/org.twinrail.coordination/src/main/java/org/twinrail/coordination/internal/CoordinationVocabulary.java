package org.twinrail.coordination.internal;

import java.net.URL;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.Vocabulary;
import org.twinrail.coordination.facts.ConflictFact;

/** Opens the facts of conflicts and advice to rule files. */
@Component
public final class CoordinationVocabulary implements Vocabulary {
    @Override
    public List<Class<?>> anchors() {
        return List.of(ConflictFact.class);
    }

    @Override
    public List<URL> sentences() {
        return List.of(
                CoordinationVocabulary.class.getResource("zh.dsl"), CoordinationVocabulary.class.getResource("en.dsl"));
    }
}
