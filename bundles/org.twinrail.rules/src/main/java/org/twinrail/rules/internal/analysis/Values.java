package org.twinrail.rules.internal.analysis;

import java.util.List;
import java.util.Optional;

/** Some of the values a field can have: an interval of numbers or days, or words. */
sealed interface Values permits Range, Words {
    /** What is in both; empty where nothing is. */
    Optional<Values> and(Values other);

    /** What is in this and not in the other, in parts that have nothing in common. */
    List<Values> minus(Values other);

    /** How a person reads it behind the field's name. */
    String shown();
}
