package org.twinrail.rules.internal.analysis;

import java.util.Optional;

/**
 * A row of a decision table.
 *
 * @param number its number in the sheet, from 1
 * @param region the cases it is for; empty where its own cells exclude each other
 * @param conclusion what it concludes
 */
record Row(int number, Optional<Region> region, String conclusion) {}
