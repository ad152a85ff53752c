package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.twinrail.api.Text;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** What a file is for, in whose words, which version one sees, and what happened to it meanwhile. */
final class Head {
    private final Desk desk;
    private final Composite head;
    private final Label title;
    private final Label version;
    private final Label meant;
    private final Composite notice;
    private final Label said;
    private final Link choices;
    private Runnable reload = () -> {};
    private final Composite actions;

    Head(Composite parent, Desk desk) {
        this.desk = desk;
        head = new Composite(parent, SWT.NONE);
        head.setLayoutData(Boxes.across());
        head.setLayout(Boxes.bare(desk, 2));
        Composite words = new Composite(head, SWT.NONE);
        GridLayout tight = Boxes.bare(desk, 1);
        tight.verticalSpacing = desk.looks().px(Looks.UNIT / 2);
        words.setLayout(tight);
        words.setLayoutData(Boxes.across());
        title = Looks.named(Boxes.label(words, desk, SWT.WRAP, Type.TITLE, Tone.INK), "rule.title");
        title.setLayoutData(Boxes.across());
        version = Looks.named(Boxes.label(words, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "rule.version");
        version.setLayoutData(Boxes.across());
        meant = Looks.named(Boxes.label(words, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "rule.meant");
        meant.setLayoutData(Boxes.across());
        actions = new Composite(head, SWT.NONE);
        actions.setLayout(Boxes.bare(desk, 2));
        actions.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        notice = desk.looks().ground(new Composite(head, SWT.NONE), Tone.NOTICE);
        GridLayout inside = Boxes.bare(desk, 2);
        inside.marginWidth = desk.looks().px(Looks.UNIT);
        inside.marginHeight = desk.looks().px(Looks.UNIT);
        notice.setLayout(inside);
        notice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        said = Looks.named(Boxes.label(notice, desk, SWT.WRAP, Type.PLAIN, Tone.INK), "rule.notice");
        said.setLayoutData(Boxes.across());
        choices = Looks.named(new Link(notice, SWT.NONE), "rule.reload");
        choices.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        choices.addListener(SWT.Selection, event -> reload.run());
        Boxes.show(notice, false);
        Boxes.show(meant, false);
    }

    /** Where buttons go. */
    Composite actions() {
        return actions;
    }

    /** Says what the file is for, as it says itself. */
    void show(FileKey key, Purpose purpose) {
        String words = desk.say(purpose.title());
        title.setText((words.isEmpty() ? key.plainName() : words).replace("&", "&&"));
        List<String> why = new ArrayList<>();
        purpose.meant().forEach(m -> why.add(desk.say(Texts.of("editor.meant." + m.mark(), m.why()))));
        meant.setText(String.join("   ", why).replace("&", "&&"));
        Boxes.show(meant, !why.isEmpty());
        head.getParent().layout(true, true);
    }

    /** Says where the file is from, and which decisions it carries out. */
    void version(FileKey key, Purpose purpose, Text state) {
        String decisions = purpose.decisions().isEmpty()
                ? ""
                : " · " + desk.say(Texts.of("editor.decisions", String.join(", ", purpose.decisions())));
        version.setText((key.path() + decisions + " · " + desk.say(state)).replace("&", "&&"));
        head.getParent().layout(true, true);
    }

    /** Says what happened meanwhile, with a link that does something about it; null for no link. */
    void notice(Text text, Text link, Runnable does) {
        said.setText(desk.say(text).replace("&", "&&"));
        reload = does == null ? () -> {} : does;
        choices.setText(link == null ? "" : "<a>" + desk.say(link) + "</a>");
        Boxes.show(choices, link != null);
        Boxes.show(notice, true);
        head.getParent().layout(true, true);
    }

    /** Nothing happened, or it is settled. */
    void quiet() {
        if (Boxes.show(notice, false)) {
            head.getParent().layout(true, true);
        }
    }
}
