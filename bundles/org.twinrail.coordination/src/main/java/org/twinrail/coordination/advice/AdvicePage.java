package org.twinrail.coordination.advice;

import java.util.List;

/**
 * One page of advice.
 *
 * @param advices the page's, in the query's order
 * @param page the page's number, from 1
 * @param total how many fit the query on all pages
 */
public record AdvicePage(List<Advice> advices, int page, long total) {
    public AdvicePage {
        advices = List.copyOf(advices);
    }
}
