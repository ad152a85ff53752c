package org.twinrail.support.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.Vocabulary;
import org.twinrail.support.facts.QuestionFact;

/** Opens the facts of technical questions to rule files. */
@Component
public final class SupportVocabulary implements Vocabulary {
    @Override
    public List<Class<?>> anchors() {
        return List.of(QuestionFact.class);
    }
}
