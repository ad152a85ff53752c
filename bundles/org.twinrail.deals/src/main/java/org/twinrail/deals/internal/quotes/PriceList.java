package org.twinrail.deals.internal.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Money;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.ListProducts;
import org.twinrail.crm.Product;

/** What products cost by the list, as it stood when asked. Belongs to one action or query. */
final class PriceList {
    private static final int PAGE = 1000;

    private final Map<String, Money> prices = new HashMap<>();

    PriceList(Work work) {
        List<Product> page;
        int offset = 0;
        do {
            page = work.ask(new ListProducts(PAGE, offset));
            page.forEach(product -> prices.put(product.name(), product.listPrice()));
            offset += PAGE;
        } while (page.size() == PAGE);
    }

    boolean knows(String product) {
        return prices.containsKey(product.strip());
    }

    /** The list price; null where none is known. */
    Money of(String product) {
        return prices.get(product.strip());
    }
}
