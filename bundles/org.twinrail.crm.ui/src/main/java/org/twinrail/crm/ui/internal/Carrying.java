package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Effect;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.crm.Card;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;

/**
 * Carries a card from column to column: while it is carried the rules are asked about each, and the columns they would refuse are coloured;
 * where it is let fall it is moved, through the Gateway, and what came of it is said.
 */
final class Carrying {
    /** The code of the column for what is lost; no stage has it, for theirs have no such sign. */
    static final String LOST = "-lost";

    private final Desk desk;
    private final Moves moves;
    private final MoveLine line;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private List<BoardColumn> columns = List.of();
    private Track track;
    private Card carried;
    private BoardColumn under;

    Carrying(Desk desk, Moves moves, MoveLine line) {
        this.desk = desk;
        this.moves = moves;
        this.line = line;
    }

    /** Between which columns. */
    void on(Track newTrack, List<BoardColumn> newColumns) {
        track = newTrack;
        columns = new ArrayList<>(newColumns);
        letGo();
    }

    void lift(Card card) {
        carried = card;
        under = null;
        verdicts.clear();
        for (BoardColumn column : columns) {
            Move move = move(card, column.code());
            if (move.action() == null) {
                column.mark(stands(card, column) ? Tone.SHADE : Tone.NOTICE);
                continue;
            }
            desk.preview(move.action(), null, verdict -> take(card, column, verdict), problems -> {});
        }
    }

    private static boolean stands(Card card, BoardColumn column) {
        return column.code()
                .equals(
                        card.lead() == null
                                ? card.opportunity().stage()
                                : card.lead().stage());
    }

    private void take(Card card, BoardColumn column, Verdict verdict) {
        if (card == carried) {
            verdicts.put(column.code(), verdict);
            if (verdict.effect() == Effect.REFUSE) {
                column.mark(Tone.NOTICE);
            }
            if (column == under) {
                over(column);
            }
        }
    }

    /** Says what the rules would say of putting it here. */
    void over(BoardColumn column) {
        under = column;
        Verdict verdict = verdicts.get(column.code());
        if (carried != null && verdict != null) {
            line.preview(title(carried, column.code()), verdict);
        }
    }

    void letGo() {
        carried = null;
        columns.forEach(column -> column.mark(Tone.SHADE));
    }

    /** Moves the card that is carried. */
    void drop(String stage) {
        if (carried != null) {
            moveTo(carried, stage);
        }
    }

    private Move move(Card card, String stage) {
        return moves.of(card, track, stage(stage));
    }

    private TrackStage stage(String code) {
        return track.stages().stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private Text title(Card card, String stage) {
        Text to = LOST.equals(stage) ? Texts.of("outcome.LOST") : Stages.name(stage(stage));
        return Texts.of("move.title", card.number(), to);
    }

    /** Moves a card. What the rules refuse before a form is opened is said without one. */
    void moveTo(Card card, String stage) {
        Move move = move(card, stage);
        Text title = title(card, stage);
        if (move.action() == null) {
            line.say(move.impossible(), Tone.WARNING);
        } else if (move.form() == null) {
            perform(
                    move,
                    title,
                    card.lead() == null
                            ? card.opportunity().version()
                            : card.lead().version());
        } else {
            desk.preview(
                    move.action(),
                    null,
                    verdict -> {
                        if (verdict.effect() == Effect.REFUSE) {
                            line.refused(title, move.action(), verdict, move.jointly());
                        } else {
                            line.hint();
                            desk.later(move.form());
                        }
                    },
                    problems -> desk.later(move.form()));
        }
    }

    private void perform(Move move, Text title, long version) {
        desk.perform(
                move.action(),
                version,
                outcome -> line.show(title, move.action(), outcome, move.jointly()),
                problems -> problems.stream().findFirst().ifPresent(p -> line.say(p.what(), Tone.WARNING)));
    }
}
