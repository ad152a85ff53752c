package org.twinrail.sample.internal.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.twinrail.api.Money;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.RecordTouch;

/** The records of an order, each made from its number alone, so that none need be remembered. */
final class Records {
    private static final int DAYS = 3 * 365;

    /** How many touches one after the other are of the same day. */
    private static final int A_DAY = 20;

    private static final List<String> PULL = List.of("web", "fair", "seminar", "mail");
    private static final List<String> PUSH = List.of("visit", "phone", "phone", "mail");

    private final Order order;

    Records(Order order) {
        this.order = order;
    }

    RecordCustomer customer(long number) {
        RandomGenerator dice = dice(1, number);
        CompanyNames.Named company = CompanyNames.of(number, order.seed());
        long size = 5 + (long) Math.exp(dice.nextDouble() * 8);
        String owner = dice.nextInt(5) == 0 ? null : Crowd.seller(dice);
        return new RecordCustomer(
                company.name(),
                company.industry(),
                company.region(),
                Money.of(String.valueOf(size * (200_000 + dice.nextInt(400_000))), "CNY"),
                (int) size,
                owner,
                null);
    }

    RecordTouch touch(long number) {
        RandomGenerator dice = dice(2, number);
        int customer = customerOf(dice);
        boolean pull = pulls(customer, dice);
        return new RecordTouch(
                day(number),
                pick(pull ? PULL : PUSH, dice),
                null,
                CompanyNames.of(customer, order.seed()).name(),
                null,
                null,
                pull ? Crowd.marketer(dice) : Crowd.seller(dice));
    }

    /** Every tenth touch goes to one of the few customers that are met often. */
    private int customerOf(RandomGenerator dice) {
        int among = dice.nextInt(10) == 0 ? Math.max(1, order.customers() / 100) : order.customers();
        return dice.nextInt(among);
    }

    /** Most customers are met by one department; of those met by both, some are met by both at once, which is a conflict. */
    private static boolean pulls(int customer, RandomGenerator dice) {
        int kind = Math.floorMod(customer * 7, 20);
        return kind < 8 || kind == 19 && dice.nextBoolean();
    }

    /** Touches come in days, as a company keeps its records; a larger order has those of a smaller one and more. */
    private LocalDate day(long number) {
        LocalDate day = order.until().minusDays(1L + dice(3, number / A_DAY).nextInt(DAYS));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private RandomGenerator dice(long kind, long number) {
        return new SplittableRandom(order.seed() * 31 + kind * 1_000_000_007L + number * 0x9E3779B97F4A7C15L);
    }

    private static <T> T pick(List<T> choices, RandomGenerator dice) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
