package org.twinrail.support.internal.questions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;

/** Says which questions there are, so that notes and files can hang on them, and what questions are about. */
@Component
public final class QuestionObjects implements KnownObjects, Referrer {
    @Override
    public Set<String> kinds() {
        return Set.of(Questions.KIND);
    }

    @Override
    public boolean exists(ObjectRef object, Work work) {
        try {
            return Questions.find(UUID.fromString(object.id()), work).isPresent();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    @Override
    public List<Reference> to(ObjectRef object, Work work) {
        long about = Questions.about(object, work);
        return about == 0 ? List.of() : List.of(new Reference(Words.of("reference.questions", about), false));
    }
}
