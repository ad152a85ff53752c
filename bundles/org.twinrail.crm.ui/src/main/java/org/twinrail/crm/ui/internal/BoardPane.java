package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Board;
import org.twinrail.crm.Card;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.People;

/** The board in one window: fetches the figures and a page of cards for each column, and has cards carried between them. */
final class BoardPane implements CardFace.Hand, BoardColumn.Drop {
    /** What was won longer ago is no work any more. */
    private static final int WON_DAYS = 90;

    private static final int COLUMN = 150;

    private final Desk desk;
    private final Clock clock;
    private final Stages stages;
    private final BoardBar bar;
    private final CardWords words;
    private final Pendings pendings = new Pendings();
    private final Carrying carrying;
    private final ScrolledComposite scroll;
    private final Composite row;
    private final CardMenu menu;
    private final List<BoardColumn> columns = new ArrayList<>();
    private final Map<String, List<Card>> fetched = new HashMap<>();
    private String shownTrack = "";
    private int generation;

    BoardPane(Composite parent, Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        parent.setLayout(Layouts.page(desk.looks()));
        People people = People.of(desk, this::reload);
        stages = Stages.of(desk, this::reload);
        bar = new BoardBar(parent, desk, people, stages, this::reload);
        words = new CardWords(desk, clock, people, pendings);
        LeadForms leads = new LeadForms(desk, people, stages, lead -> {});
        Moves moves = new Moves(desk, new OpportunityForms(desk, clock, people), leads, stages);
        MoveLine line = new MoveLine(parent, desk, people, clock.getZone());
        carrying = new Carrying(desk, moves, line);
        scroll = Layouts.fill(new ScrolledComposite(parent, SWT.H_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        row = new Composite(scroll, SWT.NONE);
        scroll.setContent(row);
        menu = new CardMenu(row, desk, carrying, this::open);
        desk.whenChanged(this::reload);
        stages.whenKnown(this::reload);
    }

    private Optional<Track> track() {
        return stages.track(bar.track());
    }

    private LocalDate wonFrom() {
        return LocalDate.now(clock).minusDays(WON_DAYS);
    }

    private void reload() {
        if (menu == null || track().isEmpty()) {
            return;
        }
        Track track = track().orElseThrow();
        if (!track.code().equals(shownTrack)) {
            shownTrack = track.code();
            build(track);
        }
        int asked = ++generation;
        pendings.load(
                desk,
                () -> desk.ask(bar.counts(wonFrom()), board -> {
                    if (asked == generation) {
                        board.columns().forEach(count -> fill(count, asked));
                    }
                }));
    }

    private void build(Track track) {
        columns.forEach(column -> column.control().dispose());
        columns.clear();
        fetched.clear();
        List<TrackStage> all = track.stages().stream()
                .filter(stage -> stage.milestone() != Milestone.VISITOR)
                .toList();
        row.setLayout(Layouts.columns(desk.looks(), all.size() + 1));
        for (TrackStage stage : all) {
            columns.add(add(new BoardColumn(
                    row,
                    desk,
                    stage.code(),
                    Stages.name(stage),
                    Words.tone(stage.half()),
                    words,
                    this,
                    this,
                    () -> more(stage.code()))));
        }
        BoardColumn lost = add(new BoardColumn(
                row, desk, Carrying.LOST, Texts.of("outcome.LOST"), Tone.QUIET, words, this, this, () -> {}));
        lost.say(Texts.of("board.lost"));
        columns.add(lost);
        carrying.on(track, columns);
        menu.fill(all);
        scroll.setMinWidth(desk.looks().px(COLUMN) * columns.size());
        row.layout(true, true);
    }

    /** All columns are equally wide, whatever is in them. */
    private static BoardColumn add(BoardColumn column) {
        Layouts.fill(column.control());
        ((GridData) column.control().getLayoutData()).widthHint = 1;
        return column;
    }

    private Optional<BoardColumn> column(String stage) {
        return columns.stream().filter(column -> column.code().equals(stage)).findFirst();
    }

    /** As many as were fetched before, so that who asked for more keeps them. */
    private void fill(Board.Column count, int asked) {
        BoardColumn column = column(count.stage()).orElse(null);
        if (column == null) {
            return;
        }
        column.show(count);
        long all = count.leads() + count.opportunities();
        if (all == 0) {
            show(column, List.of(), 0);
            return;
        }
        int wanted = Math.max(
                BoardColumn.PAGE, fetched.getOrDefault(count.stage(), List.of()).size());
        desk.ask(bar.cards(count.stage(), wonFrom(), Math.min(1000, wanted), 0), cards -> {
            if (asked == generation) {
                show(column, cards, all);
            }
        });
    }

    private void more(String stage) {
        int asked = generation;
        List<Card> before = fetched.getOrDefault(stage, List.of());
        desk.ask(bar.cards(stage, wonFrom(), BoardColumn.PAGE, before.size()), cards -> {
            if (asked == generation) {
                List<Card> all = new ArrayList<>(before);
                all.addAll(cards);
                column(stage)
                        .ifPresent(
                                column -> show(column, all, all.size() + (cards.size() == BoardColumn.PAGE ? 1 : 0)));
            }
        });
    }

    private void show(BoardColumn column, List<Card> cards, long all) {
        fetched.put(column.code(), List.copyOf(cards));
        column.show(cards, cards.size() < all);
    }

    @Override
    public void lift(CardFace face) {
        carrying.lift(face.card());
    }

    @Override
    public void letGo() {
        carrying.letGo();
    }

    @Override
    public void at(CardFace face) {
        menu.about(face.card());
    }

    @Override
    public void key(CardFace face, Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> open(face.card());
            case SWT.ARROW_UP -> step(face, 0, -1);
            case SWT.ARROW_DOWN -> step(face, 0, 1);
            case SWT.ARROW_LEFT -> step(face, -1, 0);
            case SWT.ARROW_RIGHT -> step(face, 1, 0);
            case 'm', 'M' -> menu.openAt(face);
            default -> {
                // Other keys are the window's.
            }
        }
    }

    /** To the next card that way; empty columns are passed over. */
    private void step(CardFace from, int across, int down) {
        int at = 0;
        while (!columns.get(at).faces().contains(from)) {
            at++;
        }
        int place = columns.get(at).faces().indexOf(from) + down;
        int to = at + across;
        while (across != 0
                && to >= 0
                && to < columns.size()
                && columns.get(to).faces().isEmpty()) {
            to += across;
        }
        if (to >= 0 && to < columns.size()) {
            List<CardFace> faces = columns.get(to).faces();
            CardFace next = faces.get(Math.max(0, Math.min(place, faces.size() - 1)));
            next.control().forceFocus();
            columns.get(to).reveal(next);
        }
    }

    @Override
    public void open(Card card) {
        desk.open(ObjectRef.of(card.lead() == null ? "opportunity" : "lead", card.number()));
    }

    @Override
    public Menu menu() {
        return menu.widget();
    }

    @Override
    public void over(BoardColumn column) {
        carrying.over(column);
    }

    @Override
    public void dropped(BoardColumn column) {
        carrying.drop(column.code());
    }
}
