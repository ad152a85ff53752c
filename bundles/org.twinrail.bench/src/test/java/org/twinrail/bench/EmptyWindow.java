package org.twinrail.bench;

import org.eclipse.jface.window.ApplicationWindow;
import org.eclipse.swt.widgets.Shell;

/** An empty JFace window: what every window costs. */
final class EmptyWindow extends ApplicationWindow {
    static final String TITLE = "empty-jface-window";

    private EmptyWindow() {
        super(null);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TITLE);
        shell.setSize(1200, 800);
    }

    public static void main(String[] arguments) {
        EmptyWindow window = new EmptyWindow();
        window.setBlockOnOpen(true);
        window.open();
    }
}
