package org.twinrail.crm.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.twinrail.crm.Card;
import org.twinrail.crm.TrackStage;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** What can be chosen on a card: to open it, and to move it without a mouse. One menu for all cards of a board. */
final class CardMenu {
    private final Desk desk;
    private final Carrying carrying;
    private final Consumer<Card> open;
    private final Menu menu;
    private Card card;

    CardMenu(Composite board, Desk desk, Carrying carrying, Consumer<Card> open) {
        this.desk = desk;
        this.carrying = carrying;
        this.open = open;
        menu = new Menu(board.getShell(), SWT.POP_UP);
        board.addListener(SWT.Dispose, event -> menu.dispose());
    }

    Menu widget() {
        return menu;
    }

    /** Offers the stages of a track. */
    void fill(List<TrackStage> stages) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        item(menu, "open", desk.say(Texts.of("story.open")), () -> open.accept(card))
                .setImage(desk.looks().icon("chevron-right", Tone.ACCENT));
        MenuItem moves = Looks.named(new MenuItem(menu, SWT.CASCADE), "funnel.move");
        moves.setText(desk.say(Texts.of("move.to")));
        Menu targets = new Menu(menu);
        moves.setMenu(targets);
        stages.forEach(stage ->
                item(targets, stage.code(), desk.say(Stages.name(stage)), () -> carrying.moveTo(card, stage.code())));
        new MenuItem(targets, SWT.SEPARATOR);
        item(targets, "lost", desk.say(Texts.of("outcome.LOST")), () -> carrying.moveTo(card, Carrying.LOST));
    }

    private MenuItem item(Menu parent, String key, String text, Runnable chosen) {
        MenuItem item = Looks.named(new MenuItem(parent, SWT.PUSH), "funnel.move." + key);
        item.setText(text);
        item.addListener(SWT.Selection, event -> {
            if (card != null) {
                chosen.run();
            }
        });
        return item;
    }

    /** Which card it is about. */
    void about(Card newCard) {
        card = newCard;
    }

    /** Opens it at a card, for who has no mouse at hand. */
    void openAt(CardFace face) {
        about(face.card());
        Point size = face.control().getSize();
        menu.setLocation(face.control().toDisplay(size.x / 2, size.y / 2));
        menu.setVisible(true);
    }
}
