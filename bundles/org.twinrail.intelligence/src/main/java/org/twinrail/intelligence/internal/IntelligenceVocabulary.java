package org.twinrail.intelligence.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.Vocabulary;
import org.twinrail.intelligence.facts.NoteFact;

/** Opens the facts of field notes and of what has to be read to rule files. */
@Component
public final class IntelligenceVocabulary implements Vocabulary {
    @Override
    public List<Class<?>> anchors() {
        return List.of(NoteFact.class);
    }
}
