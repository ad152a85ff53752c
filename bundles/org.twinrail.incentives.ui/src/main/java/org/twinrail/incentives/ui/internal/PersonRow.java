package org.twinrail.incentives.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Money;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.Assessment.Kind;
import org.twinrail.incentives.Assessment.Scorecard;
import org.twinrail.incentives.Assessment.Statement;

/**
 * What a person attained in a period and gets for it, on one line.
 *
 * @param person the login
 * @param name the name people read
 * @param department the department's code; empty where only a statement knows the person
 * @param deals how many deals were won
 * @param won what they were won for
 * @param target the target; null for none
 * @param attainment how much of it was attained, in percent; null where there is no target
 * @param grade the grade; empty for none
 * @param credit the credit of the person's touches
 * @param commission the commissions together
 * @param share the shares of marketing's common pool together
 * @param statement what the person gets, line by line; null for nothing
 */
record PersonRow(
        String person,
        String name,
        String department,
        int deals,
        Money won,
        Money target,
        BigDecimal attainment,
        String grade,
        Money credit,
        Money commission,
        Money share,
        Statement statement) {
    /** Sort keys, as the columns name them. */
    private static final Map<String, Comparator<PersonRow>> ORDERS = Map.of(
            "name", Comparator.comparing(PersonRow::name),
            "department", Comparator.comparing(PersonRow::department),
            "deals", Comparator.comparingInt(PersonRow::deals),
            "won", Comparator.comparing(PersonRow::won),
            "target", Comparator.comparing(PersonRow::target, Comparator.nullsFirst(Comparator.naturalOrder())),
            "attainment", Comparator.comparing(PersonRow::attainment, Comparator.nullsFirst(Comparator.naturalOrder())),
            "credit", Comparator.comparing(PersonRow::credit),
            "commission", Comparator.comparing(PersonRow::commission),
            "share", Comparator.comparing(PersonRow::share),
            "total", Comparator.comparing(PersonRow::total));

    /** What the person gets in all. */
    Money total() {
        return commission.plus(share);
    }

    /** One for each person who has a scorecard or gets something: who won most first, then who gets most. */
    static List<PersonRow> of(Assessment assessment) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        assessment.statements().forEach(s -> statements.put(s.person(), s));
        List<PersonRow> rows = new ArrayList<>();
        for (Scorecard card : assessment.scorecards()) {
            rows.add(row(card, statements.remove(card.person())));
        }
        Money nothing = Money.zero(assessment.won().currency());
        statements
                .values()
                .forEach(s ->
                        rows.add(row(new Scorecard(s.person(), s.name(), "", 0, nothing, null, null, nothing, ""), s)));
        rows.sort(ORDERS.get("won").thenComparing(ORDERS.get("total")).reversed());
        return rows;
    }

    private static PersonRow row(Scorecard card, Statement statement) {
        return new PersonRow(
                card.person(),
                card.name(),
                card.department(),
                card.deals(),
                card.won(),
                card.target(),
                card.attainment(),
                card.grade(),
                card.credit(),
                sum(statement, Kind.COMMISSION, card.won().currency()),
                sum(statement, Kind.POOL_SHARE, card.won().currency()),
                statement);
    }

    private static Money sum(Statement statement, Kind kind, String currency) {
        return statement == null
                ? Money.zero(currency)
                : statement.lines().stream()
                        .filter(line -> line.kind() == kind)
                        .map(Assessment.Line::amount)
                        .reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Rows in an order a person chose.
     *
     * @param sort a sort key, {@code -} before it for the other way round; null for the order of {@link #of}
     */
    static List<PersonRow> sorted(List<PersonRow> rows, String sort) {
        if (sort == null) {
            return rows;
        }
        Comparator<PersonRow> order = ORDERS.get(sort.startsWith("-") ? sort.substring(1) : sort);
        return rows.stream()
                .sorted(sort.startsWith("-") ? order.reversed() : order)
                .toList();
    }
}
