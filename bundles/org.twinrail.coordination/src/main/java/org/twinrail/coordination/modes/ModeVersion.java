package org.twinrail.coordination.modes;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a process's mode. It holds from its date until the date of the next one.
 *
 * @param from the first day on which it holds
 * @param mode the mode
 * @param main code of the department whose track leads
 * @param aux code of the department whose track assists
 * @param evidence why: what was seen that asks for it
 * @param by the login of who set it; empty for what was shipped
 * @param at when it was set
 */
public record ModeVersion(LocalDate from, Mode mode, String main, String aux, String evidence, String by, Instant at) {}
