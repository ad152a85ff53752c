package org.twinrail.sample.internal.generate;

import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/**
 * What is to be generated.
 *
 * @param customers how many customers
 * @param touches how many touches
 * @param seed what the dice are thrown with: the same order makes the same data
 * @param until the last day of the touches
 */
record Order(int customers, int touches, long seed, LocalDate until) {
    private static final Messages MESSAGES = Messages.beside(Order.class);
    private static final int MOST_CUSTOMERS = 2_000_000;
    private static final int MOST_TOUCHES = 20_000_000;

    /** Reads a command's arguments. */
    static Order of(List<String> arguments, LocalDate today) {
        int customers = 2_000;
        int touches = 10_000;
        long seed = 1;
        for (int i = 0; i < arguments.size(); i += 2) {
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            switch (arguments.get(i)) {
                case "--customers" -> customers = (int) number("--customers", value, 1, MOST_CUSTOMERS);
                case "--touches" -> touches = (int) number("--touches", value, 0, MOST_TOUCHES);
                case "--seed" -> seed = number("--seed", value, Long.MIN_VALUE / 2, Long.MAX_VALUE / 2);
                default -> throw new InvalidInputException(arguments.get(i), MESSAGES.text("usage"));
            }
        }
        return new Order(customers, touches, seed, today);
    }

    private static long number(String option, String value, long least, long most) {
        if (value.matches("-?\\d{1,18}")) {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new InvalidInputException(option, MESSAGES.text("number", value, least, most));
    }
}
