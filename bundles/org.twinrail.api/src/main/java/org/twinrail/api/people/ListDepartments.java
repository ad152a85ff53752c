package org.twinrail.api.people;

import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/** Lists the departments by code. */
@Operation("departments.list")
public record ListDepartments() implements Query<List<Department>> {}
