package org.twinrail.crm.ui.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.crm.Track;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** Chooses one of the company's tracks; at first it is the one that is used by itself. */
final class TrackCombo {
    private final Combo combo;
    private List<Track> tracks = List.of();

    TrackCombo(Composite parent, Desk desk, String id, Stages stages, Runnable changed) {
        combo = Looks.named(new Combo(parent, SWT.READ_ONLY), id);
        combo.setToolTipText(desk.say(Texts.of("column.track")));
        combo.addListener(SWT.Selection, event -> changed.run());
        stages.whenKnown(() -> {
            tracks = stages.tracks();
            combo.setItems(tracks.stream().map(track -> desk.say(track.name())).toArray(String[]::new));
            stages.standard().ifPresent(standard -> combo.select(tracks.indexOf(standard)));
            combo.requestLayout();
        });
    }

    /** Chooses a track that is not the one another combo shows, where there is one. */
    void other(String code) {
        for (int i = 0; i < tracks.size(); i++) {
            if (!tracks.get(i).code().equals(code)) {
                combo.select(i);
                return;
            }
        }
    }

    /** The code of the chosen track; empty until the tracks are known. */
    String value() {
        int index = combo.getSelectionIndex();
        return index < 0 ? "" : tracks.get(index).code();
    }

    /** The widget, to be laid out. */
    Combo widget() {
        return combo;
    }
}
