package org.twinrail.workbench.forms;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** Notices above what the rules say of a form, each with a link to what it is about; none of them takes no room. */
final class NoticeLines {
    private final Desk desk;
    private final String id;
    private final Composite lines;
    private final Consumer<ObjectRef> opened;

    /**
     * No lines.
     *
     * @param id names them: {@code id.notice}
     * @param opened is called when the person wants to look at what a notice is about
     */
    NoticeLines(Composite parent, Desk desk, String id, Consumer<ObjectRef> opened) {
        this.desk = desk;
        this.id = id;
        this.opened = opened;
        lines = desk.looks().ground(new Composite(parent, SWT.NONE), Tone.NOTICE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = desk.looks().px(Looks.UNIT);
        layout.verticalSpacing = desk.looks().px(Looks.UNIT) / 2;
        lines.setLayout(layout);
        show(List.of());
    }

    /** Shows these instead of those shown. */
    void show(List<Notice> notices) {
        for (Control line : lines.getChildren()) {
            line.dispose();
        }
        notices.forEach(this::line);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.exclude = notices.isEmpty();
        lines.setLayoutData(place);
        lines.setVisible(!notices.isEmpty());
        lines.layout();
    }

    private String plain(Text text) {
        return desk.say(text).replace("&", "&&");
    }

    private void line(Notice notice) {
        Link link = Looks.named(new Link(lines, SWT.WRAP), id + ".notice");
        link.setBackground(lines.getBackground());
        link.setText(plain(notice.before()) + "<a>" + plain(notice.link()) + "</a>" + plain(notice.after()));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = desk.looks().px(FormBody.WIDTH);
        link.setLayoutData(place);
        link.addListener(SWT.Selection, event -> opened.accept(notice.object()));
    }
}
