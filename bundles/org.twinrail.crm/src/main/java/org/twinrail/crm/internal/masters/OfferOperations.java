package org.twinrail.crm.internal.masters;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Campaign;
import org.twinrail.crm.ListCampaigns;
import org.twinrail.crm.ListProducts;
import org.twinrail.crm.Product;
import org.twinrail.crm.RecordCampaign;
import org.twinrail.crm.RecordProduct;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.undo.RestoreCampaign;
import org.twinrail.crm.internal.undo.RestoreProduct;
import org.twinrail.crm.internal.undo.WithdrawCampaign;
import org.twinrail.crm.internal.undo.WithdrawProduct;

/** Records and lists what the company offers and how it makes that known: products and campaigns. */
@Component
public final class OfferOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(RecordProduct.class, this::describe, this::recordProduct);
        registrar.action(RecordCampaign.class, this::describe, this::recordCampaign);
        registrar.query(ListProducts.class, this::listProducts);
        registrar.query(ListCampaigns.class, this::listCampaigns);
    }

    private List<?> describe(RecordProduct input, Work work) {
        return List.of(Masters.product(input.name(), work)
                .map(p -> new Deed("product.record", Deed.RECORD, "", "", "", p.ref(), "", ""))
                .orElseGet(() -> Deed.of("product.record", Deed.RECORD)));
    }

    private List<?> describe(RecordCampaign input, Work work) {
        return List.of(Masters.campaign(input.code(), work)
                .map(c -> new Deed(
                        "campaign.record",
                        Deed.RECORD,
                        "",
                        "",
                        "",
                        c.ref(),
                        c.owner,
                        new Staff(work).departmentOf(c.owner)))
                .orElseGet(() -> Deed.of("campaign.record", Deed.RECORD)));
    }

    private Recorded recordProduct(RecordProduct input, Work work) {
        Inputs.requireNotNegative("listPrice", input.listPrice());
        Optional<ProductEntity> found = Masters.product(input.name(), work);
        found.ifPresent(p -> work.checkVersion(p.version));
        Product before = found.map(ProductEntity::view).orElse(null);
        ProductEntity product = found.orElseGet(ProductEntity::new);
        product.listPrice = input.listPrice() == null ? product.listPrice : Amount.of(input.listPrice());
        if (before == null) {
            product.name = input.name().strip();
            Store.of(work).add(product);
        } else {
            Store.of(work).save();
        }
        Recorded recorded =
                Store.recorded(product.ref(), before == null, product.view().equals(before), product.version);
        work.undoneBy(recorded, new WithdrawProduct(product.name), new RestoreProduct(before));
        return recorded;
    }

    private Recorded recordCampaign(RecordCampaign input, Work work) {
        Inputs.requireNotNegative("budget", input.budget());
        Optional<CampaignEntity> found = Masters.campaign(input.code(), work);
        found.ifPresent(c -> work.checkVersion(c.version));
        Campaign before = found.map(CampaignEntity::view).orElse(null);
        CampaignEntity campaign = found.orElseGet(CampaignEntity::new);
        fill(campaign, input, work);
        if (before == null) {
            campaign.code = input.code().strip();
            campaign.name = campaign.name.isEmpty() ? campaign.code : campaign.name;
            Store.of(work).add(campaign);
        } else {
            Store.of(work).save();
        }
        Recorded recorded =
                Store.recorded(campaign.ref(), before == null, campaign.view().equals(before), campaign.version);
        work.undoneBy(recorded, new WithdrawCampaign(campaign.code), new RestoreCampaign(before));
        return recorded;
    }

    private static void fill(CampaignEntity campaign, RecordCampaign input, Work work) {
        String owner = new Staff(work).known("owner", input.owner());
        campaign.name = Inputs.given(input.name(), campaign.name);
        campaign.channel = Inputs.given(input.channel(), campaign.channel);
        campaign.from = Inputs.given(input.from(), campaign.from);
        campaign.until = Inputs.given(input.until(), campaign.until);
        campaign.budget = input.budget() == null ? campaign.budget : Amount.of(input.budget());
        campaign.owner = Inputs.given(owner, campaign.owner);
        if (campaign.from != null && campaign.until != null && !campaign.from.isBefore(campaign.until)) {
            throw Complaints.invalid("until", "span.empty", campaign.from, campaign.until);
        }
    }

    private List<Product> listProducts(ListProducts query, Work work) {
        return new Search<>(ProductEntity.class, "select p from ProductEntity p")
                .page(work, "p.name", query.limit(), query.offset(), ProductEntity::view);
    }

    private List<Campaign> listCampaigns(ListCampaigns query, Work work) {
        return new Search<>(CampaignEntity.class, "select c from CampaignEntity c")
                .where("c.channel = :channel", "channel", query.channel())
                .where("c.owner = :owner", "owner", query.owner())
                .page(work, "c.code", query.limit(), query.offset(), CampaignEntity::view);
    }
}
