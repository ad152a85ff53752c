package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.crm.Board;
import org.twinrail.crm.Card;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** One column of the board: what stands at a stage, of which a page at a time is fetched, and where cards can be dropped. */
final class BoardColumn {
    /** How many cards are fetched at a time. */
    static final int PAGE = 20;

    private final Desk desk;
    private final String code;
    private final CardWords words;
    private final CardFace.Hand hand;
    private final Composite column;
    private final Label figures;
    private final ScrolledComposite scroll;
    private final Composite list;
    private final Button more;
    private final List<CardFace> faces = new ArrayList<>();
    private List<String> shown = List.of();

    /** What a drop on it does. */
    interface Drop {
        /** A card hangs over it. */
        void over(BoardColumn column);

        /** A card was let fall on it. */
        void dropped(BoardColumn column);
    }

    BoardColumn(
            Composite parent,
            Desk desk,
            String code,
            Text title,
            Tone tone,
            CardWords words,
            CardFace.Hand hand,
            Drop drop,
            Runnable moreWanted) {
        this.desk = desk;
        this.code = code;
        this.words = words;
        this.hand = hand;
        Looks looks = desk.looks();
        column = Looks.named(looks.ground(new Composite(parent, SWT.NONE), Tone.SHADE), "funnel.column." + code);
        GridLayout layout = Layouts.page(looks);
        column.setLayout(layout);
        Layouts.wide(looks.dress(new Label(column, SWT.NONE), Type.STRONG, tone))
                .setText(desk.say(title));
        figures = Looks.named(
                Layouts.wide(looks.dress(new Label(column, SWT.WRAP), Type.SMALL, Tone.QUIET)),
                "funnel.column." + code + ".figures");
        scroll = Layouts.fill(looks.ground(new ScrolledComposite(column, SWT.V_SCROLL), Tone.SHADE));
        scroll.setExpandHorizontal(true);
        list = looks.ground(new Composite(scroll, SWT.NONE), Tone.SHADE);
        list.setLayout(Layouts.columns(looks, 1));
        scroll.setContent(list);
        scroll.addListener(SWT.Resize, event -> size());
        more = Looks.named(new Button(column, SWT.PUSH), "funnel.column." + code + ".more");
        more.setText(desk.say(Texts.of("board.more")));
        more.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        more.addListener(SWT.Selection, event -> moreWanted.run());
        more(false);
        receive(drop);
    }

    private void receive(Drop drop) {
        DropTarget target = new DropTarget(column, DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_MOVE;
                drop.over(BoardColumn.this);
            }

            @Override
            public void drop(DropTargetEvent event) {
                drop.dropped(BoardColumn.this);
            }
        });
    }

    Composite control() {
        return column;
    }

    /** The stage's code. */
    String code() {
        return code;
    }

    List<CardFace> faces() {
        return faces;
    }

    /** Shows how many stand here and what they may bring. */
    void show(Board.Column count) {
        String sums = Sums.of(count.amounts(), desk.reader());
        String many = desk.say(Texts.of("board.count", count.leads() + count.opportunities()));
        figures.setText(sums.isEmpty() ? many : many + "  " + sums);
    }

    /** Says something in the place of figures. */
    void say(Text text) {
        figures.setText(desk.say(text));
    }

    /**
     * Shows cards.
     *
     * @param goesOn whether there are more than these
     */
    void show(List<Card> cards, boolean goesOn) {
        more(goesOn);
        List<String> wanted = cards.stream().map(words::all).toList();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        if (cards.stream().map(Card::number).toList().equals(numbers())) {
            for (int i = 0; i < cards.size(); i++) {
                faces.get(i).show(cards.get(i));
            }
            return;
        }
        String focused = focused();
        list.setRedraw(false);
        faces.forEach(face -> face.control().dispose());
        faces.clear();
        for (Card card : cards) {
            CardFace face = new CardFace(list, desk.looks(), words, card, hand);
            faces.add(face);
            if (card.number().equals(focused)) {
                face.control().setFocus();
            }
        }
        list.setRedraw(true);
        size();
        column.layout(true, true);
    }

    private List<String> numbers() {
        return faces.stream().map(face -> face.card().number()).toList();
    }

    private String focused() {
        return faces.stream()
                .filter(face -> face.control().isFocusControl())
                .map(face -> face.card().number())
                .findFirst()
                .orElse("");
    }

    private void size() {
        list.setSize(list.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT));
        list.layout(true);
    }

    private void more(boolean goesOn) {
        ((GridData) more.getLayoutData()).exclude = !goesOn;
        more.setVisible(goesOn);
        column.layout(true, true);
    }

    /** Brings a card into sight. */
    void reveal(CardFace face) {
        scroll.showControl(face.control());
    }

    /** Shows whether a card that is carried could be put here. */
    void mark(Tone ground) {
        column.setBackground(desk.looks().color(ground));
        scroll.setBackground(desk.looks().color(ground));
        list.setBackground(desk.looks().color(ground));
    }
}
