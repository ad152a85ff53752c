package org.twinrail.support.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.Attachment;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.support.internal.questions.QuestionEntity;
import org.twinrail.support.internal.questions.Words;

/** Brings the table of technical questions. */
@Component
public final class SupportEntities implements EntityProvider {
    @Override
    public String name() {
        return "support";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(QuestionEntity.class);
    }

    @Override
    public List<Attachment> attachments() {
        return List.of(Attachment.any("question", "QuestionEntity", count -> Words.of("reference.questions", count)));
    }
}
