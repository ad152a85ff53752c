package org.twinrail.core.notes;

import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/** A query that does what it should not: it takes the notes away and tells how many are left. */
@Operation("notes.tear")
public record TearNotes() implements Query<Integer> {}
