package org.twinrail.support.ui.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.twinrail.support.Question;
import org.twinrail.support.QuestionState;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** A question as people read it. Belongs to one view. */
final class QuestionWords {
    private final Desk desk;
    private final People people;
    private final ZoneId zone;

    QuestionWords(Desk desk, People people, ZoneId zone) {
        this.desk = desk;
        this.people = people;
        this.zone = zone;
    }

    /** Who is meant by a login, a role or a department's code. */
    String seat(String seat) {
        return switch (seat) {
            case "" -> "";
            case "SUPPORT" -> desk.say(Texts.of("seat.support"));
            case "MANAGER" -> desk.say(Texts.of("seat.manager"));
            default -> people.name(seat);
        };
    }

    String state(Question question) {
        String state = desk.say(Texts.constant("state.", question.state()));
        return question.late() ? desk.say(Texts.of("state.late", state)) : state;
    }

    static Tone tone(Question question) {
        if (question.late()) {
            return Tone.WARNING;
        }
        return question.state() == QuestionState.TOLD ? Tone.QUIET : Tone.INK;
    }

    /** All there is to read of a question. */
    String all(Question question) {
        List<String> lines = new ArrayList<>();
        lines.add(question.text());
        lines.add("");
        add(lines, "all.asked", people.name(question.asker()) + "  " + moment(question.askedAt()));
        add(lines, "all.subject", question.subject().id());
        add(lines, "all.product", question.product());
        add(lines, "all.urgency", desk.say(Texts.constant("urgency.", question.urgency())));
        add(lines, "all.seat", seat(question.seat()));
        add(lines, "all.due", moment(question.due()));
        add(lines, "all.answer-due", moment(question.answerDue()));
        add(lines, "all.escalated", seat(question.escalatedTo()));
        add(lines, "all.pass-reason", question.passReason());
        add(lines, "all.finding", question.finding());
        add(lines, "all.answer", question.answer());
        add(lines, "all.answered-by", people.name(question.answeredBy()));
        add(lines, "all.reopened", question.reopenReason());
        add(lines, "all.told", moment(question.toldAt()));
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(desk.say(Texts.of(key, value)));
        }
    }

    String moment(Instant moment) {
        return moment == null ? "" : Shown.moment(moment, zone);
    }
}
