package org.twinrail.api.rules.versions;

import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the drafts of the rules, those changed last first.
 *
 * @param all also those published or discarded; null means no
 */
@Operation("rules.drafts")
public record ListDrafts(Boolean all) implements Query<List<Draft>> {}
