package org.twinrail.insight.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.spi.Work;
import org.twinrail.insight.Grouping;
import org.twinrail.insight.Indicator;

/** Counts formulas, each measure of a period once. Belongs to one action or query. */
final class Counting {
    private static final String BETWEEN = "|";

    private final MeasureBook book;
    private final Work work;
    private final Map<Asked, List<Portion>> counted = new HashMap<>();
    private List<Department> departments;

    Counting(MeasureBook book, Work work) {
        this.book = book;
        this.work = work;
    }

    private record Asked(Formula.Term term, Period period) {}

    /** What was counted, and by which measure. */
    record Item(Measure measure, Portion portion) {}

    /**
     * The figures of an indicator by group. Departments on a rail, and two on different rails, have one even where nothing happened: that
     * nothing happened may be what is to be seen.
     */
    Map<String, Amounts> amounts(Indicator indicator, Period period) {
        Map<String, BigDecimal> numerators = sums(indicator.numerator(), indicator.grouping(), period);
        Map<String, BigDecimal> denominators = sums(indicator.denominator(), indicator.grouping(), period);
        Map<String, BigDecimal> besides = sums(indicator.beside(), indicator.grouping(), period);
        Set<String> groups = new TreeSet<>(standing(indicator.grouping()));
        Stream.of(numerators, denominators, besides).forEach(sums -> groups.addAll(sums.keySet()));
        Map<String, Amounts> amounts = new TreeMap<>();
        for (String group : groups) {
            amounts.put(
                    group,
                    new Amounts(
                            numerators.getOrDefault(group, BigDecimal.ZERO),
                            of(denominators, indicator.denominator(), group),
                            of(besides, indicator.beside(), group)));
        }
        return amounts;
    }

    private static BigDecimal of(Map<String, BigDecimal> sums, String formula, String group) {
        return formula.isEmpty() ? null : sums.getOrDefault(group, BigDecimal.ZERO);
    }

    private Map<String, BigDecimal> sums(String formula, Grouping grouping, Period period) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Item item : items(formula, period)) {
            String group = group(item.portion(), grouping);
            if (group != null) {
                sums.merge(group, item.portion().amount(), BigDecimal::add);
            }
        }
        return sums;
    }

    /** What is counted by a formula, in the order of its measures; nothing for an empty one. */
    List<Item> items(String formula, Period period) {
        List<Item> items = new ArrayList<>();
        if (!formula.isEmpty()) {
            for (Formula.Term term : Formula.parse("formula", formula).terms()) {
                Measure measure = book.find(term.measure())
                        .orElseThrow(() -> Words.invalid("formula", "measure.away", term.measure()));
                portions(measure, term, period).forEach(portion -> items.add(new Item(measure, portion)));
            }
        }
        return items;
    }

    private List<Portion> portions(Measure measure, Formula.Term term, Period period) {
        return counted.computeIfAbsent(
                new Asked(term, period),
                asked -> List.copyOf(measure.count(
                        new Slice(period.first(), period.end(), work.clock().getZone(), term.parameters()), work)));
    }

    /** The group something counts for; null for none. */
    static String group(Portion portion, Grouping grouping) {
        return switch (grouping) {
            case COMPANY -> "";
            case DEPARTMENT -> portion.department().isEmpty() ? null : portion.department();
            case PERSON -> portion.person().isEmpty() ? null : portion.person();
            case PAIR -> pair(portion.department(), portion.other());
        };
    }

    private static String pair(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return null;
        }
        return one.compareTo(other) < 0 ? one + BETWEEN + other : other + BETWEEN + one;
    }

    private Set<String> standing(Grouping grouping) {
        Set<String> groups = new TreeSet<>();
        if (grouping == Grouping.COMPANY) {
            groups.add("");
        } else if (grouping != Grouping.PERSON) {
            List<Department> rails = departments().stream()
                    .filter(department -> department.rail() != Department.Rail.NONE)
                    .toList();
            for (Department one : rails) {
                if (grouping == Grouping.DEPARTMENT) {
                    groups.add(one.code());
                } else {
                    rails.stream()
                            .filter(other -> other.rail() != one.rail())
                            .map(other -> pair(one.code(), other.code()))
                            .filter(Objects::nonNull)
                            .forEach(groups::add);
                }
            }
        }
        return groups;
    }

    private List<Department> departments() {
        if (departments == null) {
            departments = work.ask(new ListDepartments());
        }
        return departments;
    }
}
