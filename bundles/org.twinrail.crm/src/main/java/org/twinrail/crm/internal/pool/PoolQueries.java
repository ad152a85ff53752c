package org.twinrail.crm.internal.pool;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.masters.OwnershipEntity;
import org.twinrail.crm.pool.Holding;
import org.twinrail.crm.pool.ListHoldings;
import org.twinrail.crm.pool.ListOwnership;
import org.twinrail.crm.pool.ListPool;
import org.twinrail.crm.pool.OwnershipChange;
import org.twinrail.crm.pool.PooledCustomer;

/** Lists the public pool, what people own, and how customers changed hands (D23). */
@Component
public final class PoolQueries implements OperationProvider {
    private static final String WITH_CUSTOMER = "select o from OwnershipEntity o join fetch o.customer c";

    /** Asked for one after the other, each goes by its index. */
    private static final String CONCERNING = "o.id in (select g.id from OwnershipEntity g where g.owner = :person union"
            + " select l.id from OwnershipEntity l where l.previous = :person)";

    private static final Sorting POOL = Sorting.standard("since")
            .by("since", "o.beganAt", "c.name")
            .by("name", "c.name")
            .by("industry", "c.industry", "c.name")
            .by("region", "c.region", "c.name")
            .by("lastOwner", "o.previous", "c.name");
    private static final Sorting HOLDINGS =
            Sorting.standard("since").by("since", "o.beganAt", "c.name").by("customer", "c.name");

    private final Prospects prospects;

    /** Made by Declarative Services. */
    @Activate
    public PoolQueries(@Reference RuleEngine engine, @Reference WorkingTimes times) {
        this.prospects = new Prospects(engine, times);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(ListPool.class, PoolQueries::pool);
        registrar.query(ListHoldings.class, this::holdings);
        registrar.query(ListOwnership.class, PoolQueries::ownership);
    }

    private static List<PooledCustomer> pool(ListPool query, Work work) {
        return new Search<>(OwnershipEntity.class, WITH_CUSTOMER)
                .only("o.owner = '' and o.endedAt is null")
                .where("locate(lower(:text), lower(c.name)) > 0", "text", query.text())
                .where("c.industry = :industry", "industry", query.industry())
                .where("c.region = :region", "region", query.region())
                .page(
                        work,
                        POOL,
                        new Search.Page(query.sort(), query.limit(), query.offset()),
                        OwnershipEntity::pooled);
    }

    private List<Holding> holdings(ListHoldings query, Work work) {
        Search<OwnershipEntity> search = new Search<>(OwnershipEntity.class, WITH_CUSTOMER)
                .only("o.endedAt is null")
                .where("o.owner = :owner", "owner", query.owner());
        if (Boolean.TRUE.equals(query.warned())) {
            search.only("o.warnedAt is not null");
        }
        List<OwnershipEntity> page =
                search.page(work, HOLDINGS, new Search.Page(query.sort(), query.limit(), query.offset()), o -> o);
        return prospects.of(page, work).stream().map(Prospect::holding).toList();
    }

    private static List<OwnershipChange> ownership(ListOwnership query, Work work) {
        return new Search<>(OwnershipEntity.class, WITH_CUSTOMER)
                .where("c.name = :customer", "customer", query.customer())
                .where(CONCERNING, "person", query.person())
                .page(
                        work,
                        "o.beganAt desc, c.name, o.place desc",
                        query.limit(),
                        query.offset(),
                        OwnershipEntity::change);
    }
}
