package org.twinrail.crm.ui.internal;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.crm.ListCards;
import org.twinrail.crm.ShowBoard;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.People;
import org.twinrail.workbench.SearchField;
import org.twinrail.workbench.forms.FilterCombo;

/** What the board shows: which track, whose, about which product, and what contains some words. */
final class BoardBar {
    private static final int WIDTH = 130;

    private final Desk desk;
    private final Text text;
    private final TrackCombo track;
    private final FilterCombo owner;
    private final FilterCombo product;

    BoardBar(Composite parent, Desk desk, People people, Stages stages, Runnable changed) {
        this.desk = desk;
        Composite bar = Layouts.wide(new Composite(parent, SWT.NONE));
        bar.setLayout(Layouts.columns(desk.looks(), 4));
        track = new TrackCombo(bar, desk, "funnel.track", stages, changed);
        text = Layouts.wide(SearchField.of(bar, desk, "funnel.search", Texts.of("board.search"), changed));
        owner = sized(
                new FilterCombo(bar, desk, "funnel.owner", Texts.of("filter.owner"), Offers.people(people), changed));
        product = sized(
                new FilterCombo(bar, desk, "funnel.product", Texts.of("filter.product"), Offers.products(), changed));
    }

    private FilterCombo sized(FilterCombo combo) {
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
        place.widthHint = desk.looks().px(WIDTH);
        combo.widget().setLayoutData(place);
        return combo;
    }

    /** The code of the track; empty until the tracks are known. */
    String track() {
        return track.value();
    }

    ShowBoard counts(LocalDate wonFrom) {
        return new ShowBoard(
                track(), owner.value(), product.value(), text.getText().strip(), wonFrom);
    }

    ListCards cards(String stage, LocalDate wonFrom, int limit, int offset) {
        return new ListCards(
                stage, track(), owner.value(), product.value(), text.getText().strip(), wonFrom, limit, offset);
    }
}
