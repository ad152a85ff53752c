package org.twinrail.api.rules;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;

/** Fills the blanks of a rule's sentence with what the facts it looked at hold: {@code {customer}} is their component {@code customer}. */
final class FactBlanks {
    private FactBlanks() {}

    /** The sentence with what is known and the values of the facts that matched in a firing, the first fact's where several have a component of the name. */
    static Text fill(Text sentence, Firing firing, Collection<?> facts, Map<String, Text> known) {
        Map<String, Text> values = new HashMap<>(known);
        for (String matched : firing.facts()) {
            facts.stream()
                    .filter(f -> f instanceof Record && f.toString().equals(matched))
                    .findFirst()
                    .ifPresent(f -> read((Record) f, sentence, values));
        }
        return sentence.with(values);
    }

    private static void read(Record fact, Text sentence, Map<String, Text> values) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            String blank = "{" + component.getName() + "}";
            if (sentence.zh().contains(blank) || sentence.en().contains(blank)) {
                values.putIfAbsent(component.getName(), text(value(fact, component)));
            }
        }
    }

    private static Object value(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("fact " + fact.getClass().getName() + " hides " + component.getName(), e);
        }
    }

    private static Text text(Object value) {
        return value instanceof Text text ? text : Text.same(value == null ? "" : value.toString());
    }
}
