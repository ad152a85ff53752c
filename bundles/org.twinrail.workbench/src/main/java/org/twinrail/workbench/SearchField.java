package org.twinrail.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field for words to search by, for lists. */
public final class SearchField {
    private SearchField() {}

    /**
     * A field that tells once typing rests. It belongs to its UI thread.
     *
     * @param id names it for tests
     * @param says what it says while it is empty, and as its tip
     * @param changed is called when the person has typed something else
     */
    public static Text of(Composite parent, Desk desk, String id, org.twinrail.api.Text says, Runnable changed) {
        Text words = Looks.named(new Text(parent, SWT.SEARCH | SWT.BORDER | SWT.ICON_SEARCH), id);
        words.setMessage(desk.say(says));
        words.setToolTipText(desk.say(says));
        Pause pause = new Pause(words, Pause.SEARCH_MILLIS, changed);
        words.addListener(SWT.Modify, event -> pause.again());
        return words;
    }
}
