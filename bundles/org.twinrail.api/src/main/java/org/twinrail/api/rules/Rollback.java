package org.twinrail.api.rules;

/**
 * What the boundary rules are told of a rollback: a fact.
 *
 * @param to the commit to go back to
 * @param hours how long ago its rules were last in force, in full hours; 0 where they still are
 */
public record Rollback(String to, int hours) {}
