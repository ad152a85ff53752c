package org.twinrail.deals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Writes a revision of a quote as a page to print, as HTML in UTF-8.
 *
 * @param quote the quote's number
 * @param revision which revision; null means the latest
 * @param language {@code zh} or {@code en}; null means {@code zh}
 */
@Operation("quote.print")
public record PrintQuote(
        @NotBlank @Size(max = 80) String quote, @Positive Integer revision, @Pattern(regexp = "zh|en") String language)
        implements Query<PrintedQuote> {}
