package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** What this is, its version, its licence and those of what it shows. */
final class AboutDialog {
    private final Workbench workbench;

    AboutDialog(Workbench workbench) {
        this.workbench = workbench;
    }

    void open() {
        Shell shell = Dialogs.shell(workbench, Texts.of("about.title"), "about", 460, 260);
        Label name = workbench.looks().dress(new Label(shell, SWT.NONE), Type.TITLE, Tone.INK);
        name.setText(workbench.say(Texts.of("product")));
        Label text = new Label(shell, SWT.WRAP);
        text.setText(workbench.say(Texts.of(
                "about.text", FrameworkUtil.getBundle(AboutDialog.class).getVersion())));
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Dialogs.closing(workbench, shell, "about.close");
        shell.open();
    }
}
