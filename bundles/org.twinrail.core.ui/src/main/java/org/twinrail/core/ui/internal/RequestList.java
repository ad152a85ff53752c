package org.twinrail.core.ui.internal;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.people.Person;
import org.twinrail.api.requests.AnswerRequest;
import org.twinrail.api.requests.ListRequests;
import org.twinrail.api.requests.Request;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** Requests that wait: for the person's answer, or for somebody else's to what the person asked for. */
final class RequestList {
    /** Whose turn it is. */
    enum Side {
        TO_ANSWER,
        ASKED_FOR
    }

    private final Desk desk;
    private final Side side;
    private final People people;
    private final PagedTable<Request> table;

    RequestList(Composite parent, Desk desk, ZoneId zone, Side side) {
        this.desk = desk;
        this.side = side;
        parent.setLayout(new GridLayout(1, false));
        String id = side == Side.TO_ANSWER ? "today.answer" : "today.asked";
        Label title = desk.looks().dress(new Label(parent, SWT.NONE), Type.STRONG, Tone.INK);
        title.setText(desk.say(Texts.of(id)));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new PagedTable<>(body, desk, id + ".table", PagedTable.Source.whole(this::ask));
        people = People.of(desk, table::refresh);
        table.column("since", Texts.of("column.since"), 140, null, r -> Shown.moment(r.since(), zone))
                .column("effect", Texts.of("column.effect"), 90, null, r -> desk.say(Texts.of("effect." + r.effect())))
                .column("by", Texts.of("column.by"), 100, null, r -> people.name(r.by()))
                .column("whom", Texts.of("column.whom"), 100, null, r -> people.name(r.whom()))
                .column("action", Texts.of("column.action"), 170, null, r -> desk.say(r.title()))
                .column("until", Texts.of("column.until"), 140, null, r -> Shown.moment(r.until(), zone))
                .column("reason", Texts.of("column.reason"), 420, null, r -> desk.say(r.reason()))
                .whenOpened(request -> desk.why(request.actionId()))
                .whenEmpty(Texts.of(id + ".empty"));
        desk.whenChanged(table::refresh);
        if (side == Side.TO_ANSWER) {
            answers(parent);
        }
        table.open();
    }

    private void ask(java.util.function.Consumer<List<Request>> page) {
        if (side == Side.ASKED_FOR) {
            desk.ask(new ListRequests(null, desk.user(), false), page);
            return;
        }
        String department = people == null
                ? ""
                : people.person(desk.user()).map(Person::department).orElse("");
        desk.ask(
                new ListRequests(null, null, false),
                all -> page.accept(all.stream()
                        .filter(r -> r.whom().equals(desk.user()) || r.whom().equals(department))
                        .toList()));
    }

    private void answers(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(new RowLayout());
        Button agree = button(row, "today.agree", true);
        Button decline = button(row, "today.decline", false);
        table.whenChoiceChanges(request -> {
            agree.setEnabled(request.isPresent());
            decline.setEnabled(request.isPresent());
        });
    }

    private Button button(Composite row, String id, boolean agree) {
        Button button = Looks.named(new Button(row, SWT.PUSH), id);
        button.setText(desk.say(Texts.of(id)));
        button.setEnabled(false);
        button.setToolTipText(desk.say(Texts.of("today.choose")));
        button.addListener(SWT.Selection, event -> table.chosen().ifPresent(request -> answer(request, agree, id)));
        return button;
    }

    private void answer(Request request, boolean agree, String id) {
        Field words = Field.lines("answer", Texts.of("column.answer"), 2000);
        new Form(desk, id + ".form", Texts.of(id))
                .about(request.id().toString())
                .remark(request.reason())
                .add(agree ? words : words.required())
                .does(
                        Texts.of(id),
                        values -> new AnswerRequest(request.id(), agree, values.orNull("answer")),
                        answered -> table.refresh())
                .open();
    }
}
