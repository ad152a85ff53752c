package org.twinrail.coordination.ui.internal;

import java.util.List;

/** The kinds of conflicts a person may raise or look for (D23). */
final class Kinds {
    /** Their codes, in the order of the design. */
    static final List<String> CODES = List.of(
            "OWNERSHIP_OVERLAP",
            "DOUBLE_CONTACT",
            "PLAN_WITHOUT_CONSULTATION",
            "PLAN_NOT_CARRIED_OUT",
            "OFF_KEY_MESSAGE",
            "MISUSED_RESOURCES",
            "HAND_OFF_OVERDUE",
            "LEAD_UNASSIGNED",
            "BUDGET_OVERRUN",
            "TARGET_AGAINST_CAPACITY",
            "CREDIT_AND_PAY",
            "STANDING",
            "SEPARATION");

    private Kinds() {}
}
