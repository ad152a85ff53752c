package org.twinrail.workbench.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.workbench.ViewFactory;

/** The views of a perspective, a tab each, made when they are first looked at. One that fails is named, and the others work. */
final class Tabs {
    private static final Logger LOG = LoggerFactory.getLogger(Tabs.class);
    private static final String FACTORY = "factory";

    private final CTabFolder folder;
    private final WindowDesk desk;

    Tabs(Composite page, WindowDesk desk) {
        this.desk = desk;
        folder = new CTabFolder(page, SWT.FLAT | SWT.TOP);
        folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        folder.setBackground(desk.looks().shade());
        folder.setSelectionBackground(desk.looks().paper());
        folder.addListener(SWT.Selection, event -> fill(folder.getSelection()));
    }

    void show(List<ViewFactory> views) {
        desk.forgetListeners();
        for (CTabItem item : folder.getItems()) {
            if (item.getControl() != null) {
                item.getControl().dispose();
            }
            item.dispose();
        }
        for (ViewFactory view : views) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(desk.say(view.title()));
            item.setData(FACTORY, view);
        }
        if (folder.getItemCount() > 0) {
            folder.setSelection(0);
            fill(folder.getSelection());
        }
    }

    private void fill(CTabItem item) {
        if (item == null || item.getControl() != null) {
            return;
        }
        ViewFactory view = (ViewFactory) item.getData(FACTORY);
        Composite body = new Composite(folder, SWT.NONE);
        body.setBackground(desk.looks().paper());
        item.setControl(body);
        try {
            view.create(body, desk);
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("View {} failed", view.id(), fault);
            for (var child : body.getChildren()) {
                child.dispose();
            }
            body.setLayout(new FillLayout());
            new Label(body, SWT.WRAP)
                    .setText(desk.say(Texts.of("view.failed", view.id(), String.valueOf(fault.getMessage()))));
        }
        body.layout(true, true);
    }
}
