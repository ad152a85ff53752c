package org.twinrail.workbench.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;

/** What a form looks like: labels, controls and complaints in three columns, the verdict and the buttons under them. */
final class FormBody {
    private static final int LABEL = 120;
    private static final int CONTROL = 320;
    private static final int COMPLAINT = 220;
    /** All three columns. */
    static final int WIDTH = LABEL + CONTROL + COMPLAINT;

    private static final int LINES = 84;
    private static final int BUTTON = 110;

    private final Form form;
    private final Desk desk;
    private final Looks looks;
    private final Shell shell;
    private final Map<Field, Label> complaints = new HashMap<>();
    private final Composite offer;
    private final ScrolledComposite frame;
    private final Composite grid;
    private final Label missing;
    private final Label general;
    private final NoticeLines notices;
    private final VerdictLine verdict;
    private final Button submit;
    private Runnable listener = () -> {};

    /**
     * Makes the form.
     *
     * @param typed is told of a change; says whether a person made it
     * @param send is called when the person sends it
     */
    FormBody(Form form, Predicate<Field> typed, Runnable send) {
        this.form = form;
        this.desk = form.desk;
        this.looks = desk.looks();
        shell = new Shell(desk.shell(), SWT.APPLICATION_MODAL | SWT.DIALOG_TRIM | SWT.RESIZE);
        Looks.named(looks.ground(shell, Tone.PAPER), "form." + form.id);
        shell.setText(desk.say(form.title));
        shell.setLayout(rows());
        if (form.remark != null) {
            wide(looks.dress(new Label(shell, SWT.WRAP), Type.PLAIN, Tone.QUIET))
                    .setText(desk.say(form.remark));
        }
        offer = new Composite(shell, SWT.NONE);
        frame = new ScrolledComposite(shell, SWT.V_SCROLL);
        grid = looks.ground(new Composite(frame, SWT.NONE), Tone.PAPER);
        fields(typed);
        notices = new NoticeLines(shell, desk, "form." + form.id, object -> {
            shell.close();
            desk.open(object);
        });
        verdict = new VerdictLine(shell, desk, People.of(desk, () -> {}), "form." + form.id);
        verdict.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        general = wide(looks.dress(
                Looks.named(new Label(shell, SWT.WRAP), "form." + form.id + ".problem"), Type.PLAIN, Tone.WARNING));
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        GridLayout row = new GridLayout(3, false);
        row.marginWidth = 0;
        buttons.setLayout(row);
        missing = looks.dress(
                Looks.named(new Label(buttons, SWT.WRAP), "form." + form.id + ".missing"), Type.SMALL, Tone.QUIET);
        missing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button cancel = button(buttons, "form." + form.id + ".cancel", Texts.of("cancel"));
        cancel.setToolTipText(desk.say(Texts.of("cancel.tip")));
        cancel.addListener(SWT.Selection, event -> shell.close());
        submit = button(buttons, "form." + form.id + ".submit", form.sending.button());
        submit.addListener(SWT.Selection, event -> send.run());
        shell.setDefaultButton(submit);
        hide(offer, true);
        hide(general, true);
    }

    private GridLayout rows() {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = looks.px(3 * Looks.UNIT);
        layout.marginHeight = looks.px(2 * Looks.UNIT);
        layout.verticalSpacing = looks.px(2 * Looks.UNIT);
        return layout;
    }

    private Label wide(Label label) {
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = looks.px(WIDTH);
        label.setLayoutData(place);
        return label;
    }

    private Button button(Composite parent, String id, Text text) {
        Button button = Looks.named(new Button(parent, SWT.PUSH), id);
        button.setText(desk.say(text));
        GridData place = new GridData(SWT.END, SWT.CENTER, false, false);
        place.widthHint = Math.max(looks.px(BUTTON), button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(place);
        return button;
    }

    private void fields(Predicate<Field> typed) {
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.setShowFocusedControl(true);
        frame.setContent(grid);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = looks.px(Looks.UNIT);
        layout.horizontalSpacing = looks.px(2 * Looks.UNIT);
        grid.setLayout(layout);
        for (Field field : form.fields) {
            boolean several = field instanceof LineField line && line.several();
            int across =
                    several || field instanceof LookupField || field instanceof FreshField ? SWT.BEGINNING : SWT.CENTER;
            Label label = new Label(grid, SWT.NONE);
            label.setText(desk.say(field.label()) + (field.isRequired() ? " *" : ""));
            GridData left = new GridData(SWT.END, across, false, false);
            left.minimumWidth = looks.px(LABEL);
            label.setLayoutData(left);
            Control control = field.create(grid, desk, "form." + form.id + "." + field.key(), () -> {
                if (typed.test(field)) {
                    listener.run();
                }
                fit();
            });
            GridData middle = new GridData(SWT.FILL, SWT.CENTER, true, false);
            middle.widthHint = looks.px(CONTROL);
            middle.heightHint = several ? looks.px(LINES) : SWT.DEFAULT;
            control.setLayoutData(middle);
            Label complaint = looks.dress(
                    Looks.named(new Label(grid, SWT.WRAP), "form." + form.id + "." + field.key() + ".problem"),
                    Type.SMALL,
                    Tone.WARNING);
            GridData right = new GridData(SWT.BEGINNING, across, false, false);
            right.widthHint = looks.px(COMPLAINT);
            complaint.setLayoutData(right);
            complaints.put(field, complaint);
        }
    }

    /** Calls somebody whenever the person changed something. */
    void whenChanged(Runnable newListener) {
        listener = newListener;
    }

    /** Offers what was kept of an earlier time. */
    void offer(Runnable take, Runnable drop) {
        looks.ground(offer, Tone.NOTICE);
        offer.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = looks.px(Looks.UNIT);
        offer.setLayout(layout);
        Label words = new Label(offer, SWT.WRAP);
        words.setText(desk.say(Texts.of("draft.there")));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        decide(Texts.of("draft.take"), "draft.take", take);
        decide(Texts.of("draft.drop"), "draft.drop", drop);
        hide(offer, false);
    }

    private void decide(Text text, String id, Runnable then) {
        Button button = Looks.named(new Button(offer, SWT.PUSH), "form." + form.id + "." + id);
        button.setText(desk.say(text));
        button.addListener(SWT.Selection, event -> {
            hide(offer, true);
            then.run();
            shell.layout(true, true);
        });
    }

    private static void hide(Control control, boolean hidden) {
        if (!(control.getLayoutData() instanceof GridData)) {
            control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        ((GridData) control.getLayoutData()).exclude = hidden;
        control.setVisible(!hidden);
    }

    /** Says beside a field what is wrong with it; null for nothing. */
    void complain(Field field, Text words) {
        Label label = complaints.get(field);
        String shown = words == null ? "" : desk.say(words);
        if (!label.getText().equals(shown)) {
            label.setText(shown);
            label.setToolTipText(shown.isEmpty() ? null : shown);
        }
    }

    /** Says what is wrong with no field in particular; null for nothing. */
    void complain(Text words) {
        general.setText(words == null ? "" : desk.say(words));
        hide(general, words == null);
    }

    /** Whether it can be sent, and what is missing for that. */
    void ready(boolean ready, String lacking) {
        submit.setEnabled(ready);
        missing.setText(lacking.isEmpty() ? "" : desk.say(Texts.of("missing", lacking)));
    }

    /** Shows what the person should know before they send it. */
    void notices(List<Notice> found) {
        notices.show(found);
        fit();
    }

    VerdictLine verdict() {
        return verdict;
    }

    Shell shell() {
        return shell;
    }

    boolean isOpen() {
        return !shell.isDisposed();
    }

    void close() {
        if (isOpen()) {
            shell.close();
        }
    }

    /** Makes room for what has come. */
    void fit() {
        if (!shell.getVisible()) {
            return;
        }
        measure();
        shell.layout(true, true);
        Rectangle seen = frame.getClientArea();
        int lacking = grid.computeSize(seen.width, SWT.DEFAULT).y - seen.height;
        if (lacking > 0) {
            place(shell.getSize().x, shell.getSize().y + lacking);
            shell.layout(true, true);
        }
    }

    /** Gives the form its size, or what the screen has of it: its fields are moved about then, and its buttons stay in sight. */
    private void place(int width, int height) {
        Rectangle screen = desk.shell().getDisplay().getClientArea();
        int high = Math.min(height, screen.height);
        Point at = shell.getLocation();
        shell.setBounds(at.x, Math.max(screen.y, Math.min(at.y, screen.y + screen.height - high)), width, high);
    }

    /** The fields are wanted whole, and yet may be given less. */
    private void measure() {
        Point fields = grid.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        GridData wanted = (GridData) frame.getLayoutData();
        wanted.widthHint = fields.x;
        wanted.heightHint = fields.y;
        frame.setMinSize(0, fields.y);
    }

    void open() {
        measure();
        shell.pack();
        Rectangle area = desk.shell().getBounds();
        Point size = shell.getSize();
        shell.setLocation(
                area.x + Math.max(0, (area.width - size.x) / 2), area.y + Math.max(0, (area.height - size.y) / 3));
        place(size.x, size.y);
        shell.open();
        form.fields.stream()
                .filter(field -> !field.isFixed() && field.value().isEmpty())
                .findFirst()
                .ifPresent(field -> field.focus().setFocus());
    }
}
