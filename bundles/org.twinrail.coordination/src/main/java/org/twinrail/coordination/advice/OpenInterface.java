package org.twinrail.coordination.advice;

import org.twinrail.api.Text;
import org.twinrail.coordination.Party;

/**
 * A department that advises on an object by the rules (D4).
 *
 * @param adviser the department
 * @param hours how many working hours it has to answer
 * @param reason why it is the adviser; empty where the rule gives no reason
 */
public record OpenInterface(Party adviser, int hours, Text reason) {}
