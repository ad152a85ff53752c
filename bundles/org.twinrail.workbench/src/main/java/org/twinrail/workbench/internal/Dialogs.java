package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** Shells over the window, of one form. */
final class Dialogs {
    private static final int QUESTION_WIDTH = 420;
    private static final int QUESTION_HEIGHT = 170;

    private Dialogs() {}

    /** A titled shell in the middle of the window, closed by Escape. */
    static Shell shell(Workbench workbench, Text title, String id, int width, int height) {
        Shell window = workbench.window().shell();
        Shell shell = new Shell(window, SWT.APPLICATION_MODAL | SWT.DIALOG_TRIM | SWT.RESIZE);
        WindowLooks looks = workbench.looks();
        Looks.named(looks.ground(shell, Tone.PAPER), id);
        shell.setText(workbench.say(title));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = looks.px(2 * Looks.UNIT);
        layout.marginHeight = looks.px(2 * Looks.UNIT);
        layout.verticalSpacing = looks.px(Looks.UNIT);
        shell.setLayout(layout);
        Rectangle area = window.getBounds();
        int wide = Math.min(looks.px(width), area.width);
        int high = Math.min(looks.px(height), area.height);
        shell.setBounds(area.x + (area.width - wide) / 2, area.y + (area.height - high) / 2, wide, high);
        // The window's font comes to what is in it after this turn, and makes it larger.
        workbench.window().work().later(() -> {
            if (!shell.isDisposed()) {
                shell.layout(true, true);
            }
        });
        return shell;
    }

    /** A button at the end of a dialog that closes it. */
    static void closing(Workbench workbench, Shell shell, String id) {
        Button close = Looks.named(new Button(shell, SWT.PUSH), id);
        close.setText(workbench.say(Texts.of("close")));
        GridData place = new GridData(SWT.END, SWT.END, true, false);
        place.widthHint = workbench.looks().px(90);
        close.setLayoutData(place);
        close.addListener(SWT.Selection, event -> shell.close());
        shell.setDefaultButton(close);
    }

    /**
     * Asks before something is lost; Escape and the first button leave everything as it is.
     *
     * @param id names the shell; the buttons are {@code id.keep} and {@code id.go}
     * @param go what happens where the person wants it all the same
     */
    static void ask(Workbench workbench, Text question, String id, Runnable go) {
        Shell shell = shell(workbench, Texts.of(id + ".title"), id, QUESTION_WIDTH, QUESTION_HEIGHT);
        Label words = Looks.named(new Label(shell, SWT.WRAP), id + ".words");
        words.setText(workbench.say(question));
        words.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite ends = new Composite(shell, SWT.NONE);
        ends.setLayout(new GridLayout(2, false));
        ends.setLayoutData(new GridData(SWT.END, SWT.END, true, false));
        Button keep = Looks.named(new Button(ends, SWT.PUSH), id + ".keep");
        keep.setText(workbench.say(Texts.of(id + ".keep")));
        keep.addListener(SWT.Selection, event -> shell.close());
        Button leave = Looks.named(new Button(ends, SWT.PUSH), id + ".go");
        leave.setText(workbench.say(Texts.of(id + ".go")));
        leave.addListener(SWT.Selection, event -> {
            shell.close();
            go.run();
        });
        shell.setDefaultButton(keep);
        shell.open();
    }
}
