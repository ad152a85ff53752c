package org.twinrail.crm.internal.masters;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Campaign;
import org.twinrail.crm.Product;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.undo.RestoreCampaign;
import org.twinrail.crm.internal.undo.RestoreProduct;
import org.twinrail.crm.internal.undo.WithdrawCampaign;
import org.twinrail.crm.internal.undo.WithdrawProduct;

/** Takes back what was recorded of products and campaigns. */
@Component
public final class OfferUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawProduct.class,
                (input, work) -> Undo.deed("product.withdraw", ObjectRef.of("product", input.name()), work),
                this::withdrawProduct);
        registrar.action(
                RestoreProduct.class,
                (input, work) -> Undo.deed(
                        "product.restore",
                        ObjectRef.of("product", input.before().name()),
                        work),
                this::restoreProduct);
        registrar.action(
                WithdrawCampaign.class,
                (input, work) -> Undo.deed("campaign.withdraw", ObjectRef.of("campaign", input.code()), work),
                this::withdrawCampaign);
        registrar.action(
                RestoreCampaign.class,
                (input, work) -> Undo.deed(
                        "campaign.restore",
                        ObjectRef.of("campaign", input.before().code()),
                        work),
                this::restoreCampaign);
    }

    private Void withdrawProduct(WithdrawProduct input, Work work) {
        ProductEntity product = Masters.knownProduct(input.name(), work);
        work.checkVersion(product.version);
        return Undo.remove(product, product.ref(), product.name, work);
    }

    private Recorded restoreProduct(RestoreProduct input, Work work) {
        ProductEntity product = Masters.knownProduct(input.before().name(), work);
        work.checkVersion(product.version);
        Product now = product.view();
        product.listPrice = Amount.of(input.before().listPrice());
        Store.of(work).save();
        work.undoneBy(new RestoreProduct(now), product.ref(), product.version);
        return Store.recorded(product.ref(), false, false, product.version);
    }

    private Void withdrawCampaign(WithdrawCampaign input, Work work) {
        CampaignEntity campaign = Masters.knownCampaign(input.code(), work);
        work.checkVersion(campaign.version);
        return Undo.remove(campaign, campaign.ref(), campaign.code, work);
    }

    private Recorded restoreCampaign(RestoreCampaign input, Work work) {
        Campaign before = input.before();
        CampaignEntity campaign = Masters.knownCampaign(before.code(), work);
        work.checkVersion(campaign.version);
        Campaign now = campaign.view();
        campaign.name = before.name();
        campaign.channel = before.channel();
        campaign.from = before.from();
        campaign.until = before.until();
        campaign.budget = Amount.of(before.budget());
        campaign.owner = before.owner();
        Store.of(work).save();
        work.undoneBy(new RestoreCampaign(now), campaign.ref(), campaign.version);
        return Store.recorded(campaign.ref(), false, false, campaign.version);
    }
}
