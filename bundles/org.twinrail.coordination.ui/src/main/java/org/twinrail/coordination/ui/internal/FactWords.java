package org.twinrail.coordination.ui.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinrail.api.Money;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Fact;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** Facts in a reader's words: the fields that say something, people by name, times where the reader is. */
final class FactWords {
    private static final List<String> TOLD = List.of(
            "on",
            "at",
            "channel",
            "by",
            "track",
            "customer",
            "company",
            "filer",
            "owner",
            "since",
            "touchedOn",
            "idleDays",
            "from",
            "handedTo",
            "handedOffAt",
            "waitingHours",
            "product",
            "stage",
            "outcome",
            "state",
            "amount",
            "openedOn",
            "campaign",
            "price",
            "discount");
    private static final Set<String> PEOPLE = Set.of("by", "owner", "filer", "from", "handedTo");

    private final Desk desk;
    private final People people;
    private final ZoneId zone;

    FactWords(Desk desk, People people, ZoneId zone) {
        this.desk = desk;
        this.people = people;
        this.zone = zone;
    }

    /** A field and its value. */
    record Line(String name, String value) {}

    /** The fields of an exhibit; what is no fact as it is kept. */
    List<Line> lines(Exhibit exhibit) {
        if (exhibit.facts().isEmpty() && !exhibit.words().isBlank()) {
            return List.of(new Line("", exhibit.words()));
        }
        List<Line> lines = new ArrayList<>();
        for (Fact fact : exhibit.facts()) {
            for (String field : TOLD) {
                // The day says it where the moment is only its beginning.
                boolean beginning = field.equals("at") && !fact.get("on").isEmpty();
                if (!fact.get(field).isEmpty() && !beginning) {
                    lines.add(new Line(desk.say(Texts.of("fact." + field)), value(fact, field)));
                }
            }
        }
        return lines;
    }

    /** The exhibit in one line: when, who, how. */
    String brief(Exhibit exhibit) {
        return exhibit.facts().stream()
                .findFirst()
                .map(fact -> Stream.of("on", "by", "owner", "channel", "stage")
                        .filter(field -> !fact.get(field).isEmpty())
                        .map(field -> value(fact, field))
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    private String value(Fact fact, String field) {
        String raw = fact.get(field);
        if (PEOPLE.contains(field)) {
            return people.name(raw);
        }
        return switch (field) {
            case "at", "handedOffAt" -> moment(raw);
            case "waitingHours" ->
                number(raw).map(n -> desk.say(Texts.of("fact.hours", n))).orElse(raw);
            case "discount" -> raw + "\u00a0%";
            case "amount", "price" -> money(raw, fact.get("currency"));
            default -> Texts.find("value." + raw).map(desk::say).orElse(raw);
        };
    }

    private String moment(String raw) {
        try {
            return Shown.moment(Instant.parse(raw), zone);
        } catch (DateTimeParseException otherwise) {
            return raw;
        }
    }

    private static Optional<String> number(String raw) {
        try {
            return Optional.of(Shown.number(new BigDecimal(raw)));
        } catch (NumberFormatException otherwise) {
            return Optional.empty();
        }
    }

    private String money(String raw, String currency) {
        try {
            return Shown.money(Money.of(raw, currency), desk.reader());
        } catch (IllegalArgumentException | ArithmeticException otherwise) {
            return raw;
        }
    }
}
