package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.rules.RuleChecks.Completions;

/**
 * Tells which sentences can stand at a place of a file of sentences, with their blanks in braces.
 *
 * @param text the file's text, finished or not
 * @param offset where the writer is, in characters from the beginning
 * @param language {@code zh} or {@code en}: whose sentences to tell where some of it fit; null for all
 */
@Operation("rules.complete")
public record CompleteSentence(
        @NotNull @Size(max = 900_000) String text, @Min(0) int offset, @Pattern(regexp = "zh|en") String language)
        implements Query<Completions> {}
