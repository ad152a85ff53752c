package org.twinrail.deals.internal.quotes;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;
import org.twinrail.deals.internal.common.Words;

/** Says how many quotes refer to an opportunity or a product. */
@Component
public final class DealsReferrer implements Referrer {
    @Override
    public List<Reference> to(ObjectRef object, Work work) {
        long quotes =
                switch (object.kind()) {
                    case "opportunity" -> Quotes.count(object.id(), work);
                    case "product" -> Quotes.countOffering(object.id(), work);
                    default -> 0;
                };
        return quotes == 0 ? List.of() : List.of(new Reference(Words.of("reference.quotes", quotes), false));
    }
}
