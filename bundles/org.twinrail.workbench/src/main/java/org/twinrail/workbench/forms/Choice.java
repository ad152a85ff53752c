package org.twinrail.workbench.forms;

/**
 * One of several values a field can have.
 *
 * @param value what the program calls it
 * @param shown what people read
 */
public record Choice(String value, String shown) {}
