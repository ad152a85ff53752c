package org.twinrail.insight.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.Vocabulary;
import org.twinrail.insight.facts.IndicatorFact;

/** Opens the facts of indicators to rule files. */
@Component
public final class InsightVocabulary implements Vocabulary {
    @Override
    public List<Class<?>> anchors() {
        return List.of(IndicatorFact.class);
    }
}
