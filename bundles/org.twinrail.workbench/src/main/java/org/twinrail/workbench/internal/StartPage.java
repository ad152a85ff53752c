package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.WorkbenchCommand;

/** What an empty data folder shows: the ways to begin, which bundles bring as commands of the perspective {@code start}, and the empty one. */
final class StartPage {
    static final String PERSPECTIVE = "start";

    private final Window window;
    private final Composite page;

    StartPage(Window window, Composite page) {
        this.window = window;
        this.page = page;
    }

    void show() {
        WindowLooks looks = new WindowLooks(page, window.icons(), window.dark(), window.scale());
        looks.ground(page, Tone.PAPER);
        page.setLayout(new GridLayout(1, false));
        ToolBar tools = new ToolBar(page, SWT.FLAT | SWT.RIGHT);
        tools.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, true, false));
        new LooksTools(window, looks, tools).add();
        Composite middle = new Composite(page, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        GridLayout layout = new GridLayout(1, false);
        layout.verticalSpacing = looks.px(2 * Looks.UNIT);
        middle.setLayout(layout);
        Label name = looks.dress(new Label(middle, SWT.NONE), Type.FIGURE, Tone.INK);
        name.setText(Texts.of("product").in(window.reader()));
        Label hello = looks.dress(new Label(middle, SWT.WRAP), Type.PLAIN, Tone.QUIET);
        hello.setText(Texts.of("start.hello").in(window.reader()));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = looks.px(460);
        hello.setLayoutData(wide);
        for (WorkbenchCommand start : window.starts()) {
            button(
                    middle,
                    looks,
                    "start." + start.id(),
                    start.icon(),
                    start.title().in(window.reader()),
                    () -> {
                        begin();
                        window.run(start);
                    });
        }
        button(middle, looks, "start.empty", "plus", Texts.of("start.empty").in(window.reader()), this::begin);
        Skin.on(page, looks);
    }

    private void begin() {
        window.keep("workbench.started", "yes");
        window.build();
    }

    private void button(
            Composite parent, WindowLooks looks, String id, String icon, String words, Runnable whenChosen) {
        Button button = Looks.named(new Button(parent, SWT.PUSH | SWT.LEFT), id);
        button.setText("  " + words);
        button.setImage(looks.icon(icon, Tone.ACCENT));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.heightHint = looks.px(44);
        button.setLayoutData(place);
        button.addListener(SWT.Selection, event -> window.work().later(whenChosen));
    }
}
