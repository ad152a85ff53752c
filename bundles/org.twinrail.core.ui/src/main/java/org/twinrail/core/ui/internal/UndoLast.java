package org.twinrail.core.ui.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Outcome;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.requests.ListAudit.Entry;
import org.twinrail.api.requests.UndoAction;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.WorkbenchCommand;

/** Undoes what the person did last, and again what they did before that; whole imports are undone where they are listed. */
@Component
public final class UndoLast implements WorkbenchCommand {
    private static final int LOOKED_AT = 50;
    private static final String UNDO = "action.undo";

    @Override
    public String id() {
        return "edit.undo";
    }

    @Override
    public org.twinrail.api.Text title() {
        return Texts.of("undo.last");
    }

    @Override
    public String icon() {
        return "undo-2";
    }

    @Override
    public String keys() {
        return "M1+Z";
    }

    @Override
    public void run(Desk desk) {
        Control focus = desk.shell().getDisplay().getFocusControl();
        for (Control around = focus; around != null; around = around.getParent()) {
            if (around.getData(Desk.UNDO) instanceof Runnable own) {
                own.run();
                return;
            }
        }
        // Who is writing means the letters.
        if (focus instanceof Text writing && writing.getEditable()) {
            return;
        }
        desk.ask(
                new ListAudit(desk.user(), null, Outcome.Status.DONE, null, LOOKED_AT, null), rows -> undo(rows, desk));
    }

    private static void undo(List<Entry> rows, Desk desk) {
        Optional<Entry> last = rows.stream()
                .filter(row ->
                        row.undoable() && row.batch() == null && !row.action().equals(UNDO))
                .findFirst();
        last.ifPresentOrElse(
                row -> desk.perform(new UndoAction(row.id()), outcome -> Undone.tell(desk, row, outcome)),
                () -> desk.tell(Texts.of("undo.nothing")));
    }
}
