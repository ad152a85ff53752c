package org.twinrail.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;

class JsonProperties {
    private final Json json = new Json();

    /** What actions are made of. */
    record Order(
            String words,
            BigDecimal share,
            Money amount,
            ObjectRef object,
            LocalDate day,
            Instant at,
            List<String> lines,
            Set<String> roles) {}

    @Property(tries = 500)
    void whateverIsWrittenIsReadBackTheSame(@ForAll("orders") Order order) {
        assertThat(json.read(json.write(order), Order.class)).isEqualTo(order);
    }

    @Property(tries = 500)
    void aSetIsTheSameInWhateverOrder(@ForAll("orders") Order order, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(order.roles());
        Collections.shuffle(shuffled, random);
        Order other = new Order(
                order.words(),
                order.share(),
                order.amount(),
                order.object(),
                order.day(),
                order.at(),
                order.lines(),
                new LinkedHashSet<>(shuffled));

        assertThat(json.isSame(json.write(order), json.write(other), Order.class))
                .isTrue();
    }

    @Property(tries = 500)
    void twoAreTheSameOnlyWhereTheyAreEqual(@ForAll("orders") Order one, @ForAll("orders") Order other) {
        assertThat(json.isSame(json.write(one), json.write(other), Order.class)).isEqualTo(one.equals(other));
    }

    @Property(tries = 500)
    void whateverTextIsGivenItIsReadOrToldAndNeverAFault(@ForAll("texts") String text) {
        try {
            assertThat(json.read(text, Order.class)).isNotNull();
        } catch (InvalidInputException told) {
            assertThat(told.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Order> orders() {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<BigDecimal> shares = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(4);
        Arbitrary<Money> amounts = Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .map(cents -> new Money(BigDecimal.valueOf(cents, 2), "CNY"));
        Arbitrary<ObjectRef> objects = Arbitraries.longs().map(id -> ObjectRef.of("customer", new UUID(id, id)));
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-100_000, 100_000).map(LocalDate::ofEpochDay);
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(0, 4_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plusNanos(micros / 1000 * 1000));
        return Combinators.combine(
                        words.injectNull(0.1),
                        shares.injectNull(0.1),
                        amounts.injectNull(0.1),
                        objects.injectNull(0.1),
                        days,
                        instants,
                        words.list().ofMaxSize(3),
                        words.set().ofMaxSize(4))
                .as(Order::new);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"words\"",
                "\"share\"",
                "\"amount\"",
                "\"object\"",
                "\"day\"",
                "\"roles\"",
                "null",
                "1",
                "-0.5e9",
                "\"x\"",
                "true",
                " ",
                "{}",
                "\"currency\"",
                "\"kind\"",
                "'",
                "\u0000");
        return pieces.list().ofMaxSize(15).map(list -> String.join("", list));
    }
}
