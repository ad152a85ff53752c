package org.twinrail.incentives.internal;

import java.net.URL;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.Vocabulary;
import org.twinrail.incentives.facts.DealFact;

/** Opens the facts of assessment to rule files. */
@Component
public final class IncentivesVocabulary implements Vocabulary {
    @Override
    public List<Class<?>> anchors() {
        return List.of(DealFact.class);
    }

    @Override
    public List<URL> sentences() {
        return List.of(
                IncentivesVocabulary.class.getResource("zh.dsl"), IncentivesVocabulary.class.getResource("en.dsl"));
    }
}
