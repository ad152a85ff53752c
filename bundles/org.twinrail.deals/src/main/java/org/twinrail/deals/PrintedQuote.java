package org.twinrail.deals;

import org.twinrail.api.Content;

/**
 * A quote as a page to print.
 *
 * @param name how the file may be called
 * @param content the page, as HTML in UTF-8
 */
public record PrintedQuote(String name, Content content) {}
