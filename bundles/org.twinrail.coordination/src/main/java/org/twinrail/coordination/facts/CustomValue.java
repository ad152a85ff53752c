package org.twinrail.coordination.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.twinrail.api.Text;

/**
 * What a field of the company's own says on the object of a deed. There is one for each field in use, filled in or not.
 *
 * @param kind the kind of the object, for example {@code customer}
 * @param object the object within its kind
 * @param field the field's code
 * @param name what people call the field
 * @param required whether it is to be filled in
 * @param given whether it is filled in
 * @param text what it says, as written; empty where it is not filled in
 * @param number the number, or the amount without its currency; null for every other type, and where it is not filled in
 * @param currency the amount's currency; empty for every other type
 * @param day the day; null for every other type, and where it is not filled in
 * @param yes true where it says yes
 */
public record CustomValue(
        String kind,
        String object,
        String field,
        Text name,
        boolean required,
        boolean given,
        String text,
        BigDecimal number,
        String currency,
        LocalDate day,
        boolean yes) {
    public CustomValue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(name, "name");
        text = text == null ? "" : text;
        currency = currency == null ? "" : currency;
    }
}
