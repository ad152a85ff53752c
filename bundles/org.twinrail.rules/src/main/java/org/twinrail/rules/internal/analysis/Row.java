package org.twinrail.rules.internal.analysis;

import java.util.Optional;
import java.util.Set;

/**
 * A row of a decision table.
 *
 * @param number its number in the sheet, from 1
 * @param region the cases it is for; empty where its own cells exclude each other
 * @param facts the facts it says something of
 * @param conclusion what it concludes
 */
record Row(int number, Optional<Region> region, Set<String> facts, String conclusion) {}
