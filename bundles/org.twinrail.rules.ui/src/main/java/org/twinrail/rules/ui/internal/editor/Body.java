package org.twinrail.rules.ui.internal.editor;

import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.rules.versions.CheckRuleFile;
import org.twinrail.api.rules.versions.EditRules.Edited;

/** What a file is edited in: a grid, a form, or text. Belongs to its UI thread. */
interface Body {
    /** Lets the person change something, or only look. */
    void writable(boolean writable);

    /** Whether something is not saved. */
    boolean isChanged();

    /** What can be seen to be wrong without asking anybody. */
    List<Trouble> troubles();

    /** Shows what is to be said, where it is. */
    void mark(List<Trouble> troubles);

    /** Goes to the place of something to look at. */
    void go(Trouble trouble);

    /** How a place of the file is called. */
    org.twinrail.api.Text place(Trouble trouble);

    /** Checks the file as it would be. */
    CheckRuleFile check(FileKey key);

    /** Writes what was changed into a draft. */
    Action<Edited> save(String draft);

    /** The id of the content that this began from. */
    String expected();

    /** Begins anew from what was saved, or what others saved. */
    void reload(Runnable then);

    /**
     * Puts what was changed on top of what others saved meanwhile.
     *
     * @param done hears whether it could be done; where not, nothing was changed
     */
    void merge(java.util.function.Consumer<Boolean> done);

    /** Goes one step back. */
    void undo();

    /** Takes the keyboard. */
    void focus();
}
