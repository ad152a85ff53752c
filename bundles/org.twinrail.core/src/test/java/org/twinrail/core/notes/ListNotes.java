package org.twinrail.core.notes;

import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/** Lists the notes as {@code code=words}, by code. */
@Operation("notes.list")
public record ListNotes() implements Query<List<String>> {}
