package org.twinrail.support.ui.internal;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.support.ListQuestions;
import org.twinrail.support.Question;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** Questions in a list, and beside it the chosen one with what can be done with it. The same wherever they stand. */
final class QuestionBook {
    private static final int REST_MILLIS = 150;
    private static final int LIST = 3;
    private static final int WHOLE = 2;

    /** Which questions are listed, a page of them. */
    @FunctionalInterface
    interface Wanted {
        ListQuestions page(String sort, int limit, int offset);
    }

    private final Map<Act, RuledButton> buttons = new EnumMap<>(Act.class);
    private final QuestionWords words;
    private final PagedTable<Question> table;
    private final Text whole;
    private final Pause rest;
    private Question chosen;

    QuestionBook(
            Composite parent,
            Desk desk,
            Clock clock,
            String id,
            Wanted wanted,
            org.twinrail.api.Text empty,
            Set<Act> acts) {
        People people = People.of(desk, this::reload);
        words = new QuestionWords(desk, people, clock.getZone());
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setSashWidth(Looks.UNIT);
        Composite left = new Composite(halves, SWT.NONE);
        Composite right = new Composite(halves, SWT.NONE);
        right.setLayout(new GridLayout());
        Composite row = new Composite(right, SWT.NONE);
        RowLayout line = new RowLayout(SWT.HORIZONTAL);
        line.spacing = desk.looks().px(Looks.UNIT);
        line.marginLeft = 0;
        row.setLayout(line);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        acts.forEach(act -> buttons.put(
                act,
                new RuledButton(
                                row,
                                desk,
                                people,
                                id + "." + act.name().toLowerCase(Locale.ROOT),
                                act.title(),
                                act.icon())
                        .whenPressed(() -> QuestionForms.act(desk, act, chosen))));
        rest = new Pause(row, REST_MILLIS, this::ask);
        whole = Looks.named(
                new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), id + ".whole");
        whole.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        halves.setWeights(new int[] {LIST, WHOLE});
        table = new PagedTable<Question>(
                        left,
                        desk,
                        id + ".table",
                        (offset, limit, sort, page) -> desk.ask(wanted.page(sort, limit, offset), page))
                .toned("state", Texts.of("column.state"), 100, "state", words::state, QuestionWords::tone)
                .column("due", Texts.of("column.due"), 125, "due", one -> words.moment(one.due()))
                .column("topic", Texts.of("column.topic"), 90, "topic", Question::topic)
                .column("question", Texts.of("column.question"), 200, null, Question::text)
                .column("subject", Texts.of("column.subject"), 110, null, one -> one.subject()
                        .id())
                .column("seat", Texts.of("column.seat"), 90, null, one -> words.seat(one.seat()))
                .column("asker", Texts.of("column.asker"), 70, null, one -> people.name(one.asker()))
                .column("at", Texts.of("column.at"), 125, "at", one -> words.moment(one.askedAt()))
                .whenOpened(one -> desk.open(one.subject()))
                .whenEmpty(empty)
                .whenChoiceChanges(this::choose)
                .open();
        choose(Optional.empty());
        desk.whenChanged(this::reload);
    }

    private void choose(Optional<Question> question) {
        chosen = question.orElse(null);
        whole.setText(question.map(words::all).orElse(""));
        buttons.values().forEach(button -> button.enabled(false));
        rest.again();
    }

    private void ask() {
        buttons.forEach((act, button) -> {
            if (chosen == null) {
                button.disabled(Texts.of("act.choose"));
            } else if (act.fits(chosen)) {
                button.ask(act.on(chosen, "-"));
            } else {
                button.disabled(Texts.of("act.not-now"));
            }
        });
    }

    /** Lists something else. */
    void refresh() {
        table.refresh();
    }

    /** Lists the same anew; people may be known before there is a table. */
    void reload() {
        if (table != null) {
            table.reload();
        }
    }
}
