package org.twinrail.sample.internal.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.InvalidInputException;

class OrderTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 6, 30);

    private static Order order(String line) {
        return Order.of(line.isEmpty() ? List.of() : List.of(line.split(" ")), TODAY);
    }

    @Test
    void anOrderSaysHowMany() {
        assertThat(order("--touches 7 --seed -3 --customers 5")).isEqualTo(new Order(5, 7, -3, TODAY));
        assertThat(order("")).isEqualTo(new Order(2_000, 10_000, 1, TODAY));
        assertThat(order("--touches 0").touches()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--customers",
                "--customers x",
                "--customers 0",
                "--customers 2000001",
                "--touches -1",
                "--touches 1.5",
                "--touches 99999999999999999999",
                "--seed",
                "--people 5",
                "5"
            })
    void whatCannotBeIsNamed(String line) {
        assertThatThrownBy(() -> order(line))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(line.split(" ")[0] + ": ");
    }

    @Test
    void thereAreNamesForAsManyCustomersAsMayBeAskedFor() {
        assertThat(CompanyNames.count()).isGreaterThanOrEqualTo(2_000_000);
    }
}
