package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** What a window shows before database and rules are there: what it waits for, and how far that is. */
final class LoadingPage {
    private static final int PERIOD_MILLIS = 200;

    private final Composite page;
    private final Window window;
    private final Starting starting;
    private final Label what;
    private final ProgressBar progress;

    LoadingPage(Composite page, Window window, Starting starting) {
        this.page = page;
        this.window = window;
        this.starting = starting;
        WindowLooks looks = new WindowLooks(page, window.icons(), window.dark(), window.scale());
        looks.ground(page, Tone.PAPER);
        page.setLayout(new GridLayout(1, false));
        Composite middle = new Composite(page, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        middle.setLayout(new GridLayout(1, false));
        Label name = looks.dress(new Label(middle, SWT.CENTER), Type.FIGURE, Tone.INK);
        name.setText(Texts.of("product").in(window.reader()));
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        progress = new ProgressBar(middle, SWT.HORIZONTAL);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = looks.px(360);
        progress.setLayoutData(wide);
        what = looks.dress(Looks.named(new Label(middle, SWT.CENTER), "loading.what"), Type.PLAIN, Tone.QUIET);
        what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Skin.on(page, looks);
        show();
    }

    private void show() {
        if (page.isDisposed() || window.ready()) {
            return;
        }
        Starting.State state = starting.state();
        progress.setMaximum(state.all());
        progress.setSelection(state.running());
        what.setText(state.next()
                .map(bundle -> Texts.of("loading.bundle", bundle))
                .orElse(Texts.of("loading.gateway"))
                .in(window.reader()));
        page.getDisplay().timerExec(PERIOD_MILLIS, this::show);
    }
}
