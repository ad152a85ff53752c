package org.twinrail.rules.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.Pause;

/** Looks for words within a file: typing goes to the first place, Enter to the next, an arrow down into it. */
final class FindField {
    private static final int WIDTH = 170;

    private final Text text;

    /** Goes to a place that holds the words. */
    interface Search {
        /** From the place found before on, or after it; false where there is none. */
        boolean find(String words, boolean next);
    }

    FindField(Composite parent, Desk desk, Search search, Runnable into) {
        text = Looks.named(new Text(parent, SWT.SEARCH | SWT.BORDER | SWT.ICON_SEARCH), "rule.find");
        text.setMessage(desk.say(Texts.of("editor.find")));
        GridData place = new GridData(SWT.END, SWT.CENTER, false, false);
        place.widthHint = desk.looks().px(WIDTH);
        text.setLayoutData(place);
        Pause pause = new Pause(text, Pause.SEARCH_MILLIS, () -> search(desk, search, false));
        text.addListener(SWT.Modify, event -> pause.again());
        text.addListener(SWT.DefaultSelection, event -> {
            pause.forget();
            search(desk, search, true);
        });
        Strokes.of(
                text,
                event -> {
                    boolean down = Strokes.is(event, 0, SWT.ARROW_DOWN);
                    if (down) {
                        desk.later(() -> {
                            // What was found before may say something else by now, and the same words typed again
                            // change nothing.
                            pause.forget();
                            search(desk, search, false);
                            into.run();
                        });
                    }
                    return down;
                },
                "ARROW_DOWN");
    }

    private void search(Desk desk, Search search, boolean next) {
        boolean found =
                search.find(text.getText().strip(), next) || text.getText().isBlank();
        desk.looks().dress(text, Type.PLAIN, found ? Tone.INK : Tone.WARNING);
    }

    void focus() {
        text.setFocus();
        text.selectAll();
    }
}
