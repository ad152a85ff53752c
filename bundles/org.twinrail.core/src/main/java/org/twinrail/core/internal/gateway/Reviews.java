package org.twinrail.core.internal.gateway;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Review;
import org.twinrail.api.spi.Work;

/** All reviews at hand, asked one after the other about what an action changed. */
@Component(service = Reviews.class)
public final class Reviews {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<Review> reviews = List.of();

    /** Made by Declarative Services. */
    @Activate
    public Reviews() {}

    List<ObjectRef> of(List<Object> changes, Work work) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<ObjectRef> raised = new ArrayList<>();
        for (Review review : reviews) {
            raised.addAll(review.review(changes, work));
        }
        return raised;
    }
}
