package org.twinrail.crm.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.Query;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.crm.RecordCampaign;

/** Makes campaigns importable. */
@Component(service = ImportKind.class)
public final class CampaignsImport extends CrmImport {
    /** Made by Declarative Services. */
    public CampaignsImport() {
        super("campaigns", "campaign.record", List.of("code"), Map.of("owner", "people"));
    }

    @Override
    public Query<Boolean> exists(String key) {
        return new RecordExists(RecordExists.Kind.CAMPAIGN, key);
    }

    @Override
    public Optional<Action<?>> bare(String key) {
        return Optional.of(new RecordCampaign(key, null, null, null, null, null, null));
    }
}
