package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.ViewFactory;

/** The board (D1, D2, D6): a column for each stage, marketing's half and sales', with cards that can be moved as the rules let them. */
@Component
public final class BoardView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public BoardView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "funnel.board";
    }

    @Override
    public String perspective() {
        return FunnelPerspective.ID;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Text title() {
        return Texts.of("board.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new BoardPane(parent, desk, clock);
    }
}
