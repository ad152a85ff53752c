package org.twinrail.incentives.internal;

import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.incentives.Assessment;

/** A line of a statement before it is stored, with the decision it rests on. */
record Drafted(String person, Assessment.Kind kind, Money amount, Text text, Decision decision) {}
