package org.twinrail.coordination.ui.internal.advice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.Text;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** A piece of advice in full, as a person reads it from the question to the answer. */
final class AdviceWords {
    private final Desk desk;
    private final People people;
    private final ZoneId zone;

    AdviceWords(Desk desk, People people, ZoneId zone) {
        this.desk = desk;
        this.people = people;
        this.zone = zone;
    }

    /** What it is about: the question, or what made the rules ask. */
    static Text matter(Advice advice) {
        return advice.question().isEmpty() ? advice.reason() : Text.same(advice.question());
    }

    String of(Advice advice) {
        List<Text> parts = new ArrayList<>();
        parts.add(question(advice));
        if (advice.givenAt() != null) {
            parts.add(
                    Texts.of(said(advice), people.name(advice.givenBy()), moment(advice.givenAt()), advice.opinion()));
        } else if (advice.state() == AdviceState.DEEMED) {
            parts.add(Texts.of("said.silence", moment(advice.deadline())));
        } else {
            parts.add(Texts.of("said.nothing", advice.adviser().name(), moment(advice.deadline())));
        }
        if (advice.answeredAt() != null) {
            parts.add(Texts.of(
                    "said." + advice.state(),
                    people.name(advice.answeredBy()),
                    moment(advice.answeredAt()),
                    advice.reply()));
        } else if (advice.state() == AdviceState.GIVEN) {
            parts.add(Texts.of("said.unanswered", advice.host().name()));
        }
        if (!advice.question().isEmpty() && !advice.reason().equals(Text.EMPTY)) {
            parts.add(advice.reason());
        }
        return String.join(
                "\n\n", parts.stream().map(desk::say).map(String::strip).toList());
    }

    private Text question(Advice advice) {
        return switch (advice.origin()) {
            case ASKED ->
                Texts.of(
                        "said.asked",
                        people.name(advice.askedBy()),
                        moment(advice.askedAt()),
                        advice.adviser().name(),
                        advice.question());
            case OFFERED -> Texts.of("said.offered", advice.adviser().name());
            case REQUIRED ->
                Texts.of("said.required", people.name(advice.askedBy()), moment(advice.askedAt()), advice.reason());
        };
    }

    private static String said(Advice advice) {
        if (advice.state() == AdviceState.DECLINED) {
            return "said.declined";
        }
        return advice.late() ? "said.late" : "said.given";
    }

    private String moment(Instant at) {
        return Shown.moment(at, zone);
    }
}
