package org.twinrail.coordination.ui.internal.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.twinrail.api.Money;
import org.twinrail.coordination.fields.FieldValue;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** How a person reads what a custom field says. */
final class ValueWords {
    private final Desk desk;
    private final People people;

    ValueWords(Desk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** What it says; empty where it is not filled in. */
    String of(FieldValue value) {
        String said = value.value();
        if (said.isEmpty()) {
            return "";
        }
        return switch (value.field().type()) {
            case NUMBER -> Shown.number(new BigDecimal(said));
            case MONEY -> Shown.money(money(said), desk.reader());
            case DATE -> Shown.day(LocalDate.parse(said));
            case YES_NO -> desk.say(Texts.yesOrNo(Boolean.parseBoolean(said)));
            case PERSON -> people.name(said);
            case TEXT, CHOICE -> said;
        };
    }

    private static Money money(String said) {
        String[] parts = said.split(" ");
        return Money.of(parts[0], parts[1]);
    }
}
