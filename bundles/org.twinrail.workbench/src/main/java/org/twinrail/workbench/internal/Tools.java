package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.WorkbenchCommand;

/**
 * The perspective's commands, beside the tabs: over the room kept for them, as the tabs do not measure tools rightly on every platform. On a
 * narrow page they stand in a row of their own.
 */
final class Tools {
    /** Beside the tabs they write out what they do where that takes no more than this part of the width: the tabs go before. */
    private static final int PART = 3;

    private final Workbench workbench;
    private final Composite area;
    private final CTabFolder folder;
    private final Label room;
    private ToolBar bar;

    /** Lays the tabs out in an area, with tools to come. */
    Tools(Workbench workbench, Composite area, CTabFolder folder) {
        this.workbench = workbench;
        this.area = area;
        this.folder = folder;
        Composite corner = new Composite(folder, SWT.NONE);
        GridLayout tight = new GridLayout(1, false);
        tight.marginWidth = 0;
        tight.marginHeight = 0;
        corner.setLayout(tight);
        room = new Label(corner, SWT.NONE);
        folder.setTopRight(corner, SWT.RIGHT);
        folderUnder(new FormAttachment(0));
        area.addListener(SWT.Resize, event -> fit());
    }

    /** Shows the commands of a perspective. */
    void show(String perspective) {
        if (bar != null) {
            bar.dispose();
        }
        bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        FormData place = new FormData();
        place.right = new FormAttachment(100, -1);
        place.top = new FormAttachment(0, 1);
        bar.setLayoutData(place);
        bar.moveAbove(folder);
        for (WorkbenchCommand command : workbench.window().contributions().commands(perspective)) {
            ToolItem item = Looks.named(new ToolItem(bar, SWT.PUSH), "command." + command.id());
            item.setImage(workbench.looks().icon(command.icon(), Tone.ACCENT));
            item.setToolTipText(workbench.say(command.title()));
            item.addListener(SWT.Selection, event -> workbench.run(command));
        }
        fit();
        // The window's font comes to the tools after this turn, and makes them larger.
        workbench.window().work().later(this::fit);
    }

    private void fit() {
        if (bar == null || bar.isDisposed()) {
            return;
        }
        boolean ownRow = workbench.isNarrow() && bar.getItemCount() > 0;
        folderUnder(ownRow ? new FormAttachment(bar) : new FormAttachment(0));
        title(true);
        if (width() > area.getClientArea().width / (ownRow ? 1 : PART)) {
            title(false);
        }
        GridData kept = new GridData();
        kept.widthHint = ownRow ? 0 : width();
        room.setLayoutData(kept);
        Control corner = folder.getTopRight();
        // The tabs measure a corner once, when they are given it.
        folder.setTopRight(null);
        folder.setTopRight(corner, SWT.RIGHT);
        area.layout(true, true);
    }

    private int width() {
        return bar.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
    }

    /** Writes beside their icons what the tools do, or leaves that to their tips. */
    private void title(boolean visible) {
        for (ToolItem item : bar.getItems()) {
            item.setText(visible ? item.getToolTipText() : "");
        }
    }

    private void folderUnder(FormAttachment top) {
        FormData place = new FormData();
        place.left = new FormAttachment(0);
        place.top = top;
        place.right = new FormAttachment(100);
        place.bottom = new FormAttachment(100);
        folder.setLayoutData(place);
    }
}
