package org.twinrail.crm.internal.duplicates;

import java.util.List;

/**
 * What of a customer is compared beside its keys.
 *
 * @param names its name, and those of the customers merged into it
 * @param registration its number in the company register; empty where unknown
 */
record Profile(List<String> names, String registration) {}
