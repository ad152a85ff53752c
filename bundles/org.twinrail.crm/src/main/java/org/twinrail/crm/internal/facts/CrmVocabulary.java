package org.twinrail.crm.internal.facts;

import java.net.URL;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.Vocabulary;
import org.twinrail.crm.facts.OpportunityFact;

/** Opens the facts of customer management to rule files. */
@Component
public final class CrmVocabulary implements Vocabulary {
    @Override
    public List<Class<?>> anchors() {
        return List.of(OpportunityFact.class);
    }

    @Override
    public List<URL> sentences() {
        return List.of(CrmVocabulary.class.getResource("zh.dsl"), CrmVocabulary.class.getResource("en.dsl"));
    }
}
