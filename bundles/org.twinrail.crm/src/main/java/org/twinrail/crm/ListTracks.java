package org.twinrail.crm;

import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the tracks by code.
 */
@Operation("track.list")
public record ListTracks() implements Query<List<Track>> {}
