package org.twinrail.coordination;

import org.twinrail.api.Text;

/**
 * A person, a department or a role, with the name people read.
 *
 * @param code a login, a department's code or a role
 * @param name the name; the code itself where nothing by it is known
 */
public record Party(String code, Text name) {}
