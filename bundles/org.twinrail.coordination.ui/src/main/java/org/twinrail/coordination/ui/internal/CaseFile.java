package org.twinrail.coordination.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.Department.Rail;
import org.twinrail.api.people.Person;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.ConflictDetails.Origin;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.Party;
import org.twinrail.coordination.ShowConflict;
import org.twinrail.coordination.StepEvent;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** One conflict's case: what happened, its steps, what can be done, both sides with their evidence, and the record. Belongs to its UI thread. */
final class CaseFile {
    private final Desk desk;
    private final Clock clock;
    private final People people;
    private final Composite stack;
    private final Composite page;
    private final CaseHead head;
    private final LadderBar ladder;
    private final CaseActions actions;
    private final Label outcome;
    private final SidePane left;
    private final SidePane right;
    private final RecordPane record;
    private UUID asked;
    private ConflictDetails shown;

    CaseFile(Composite parent, Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.people = People.of(desk, () -> {});
        stack = parent;
        stack.setLayout(new StackLayout());
        Composite empty = new Composite(stack, SWT.NONE);
        empty.setLayout(Grids.framed(desk, 1));
        Label none = Looks.named(Grids.label(empty, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "conflict.none");
        none.setText(desk.say(Texts.of("case.none")));
        none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Grids.framed(desk, 1));
        head = new CaseHead(page, desk, clock.getZone());
        head.control().setLayoutData(Grids.across(1));
        ladder = new LadderBar(page, desk, clock);
        ladder.control().setLayoutData(Grids.across(1));
        outcome = Looks.named(Grids.label(page, desk, SWT.WRAP, Type.PLAIN, Tone.INK), "conflict.outcome");
        outcome.setLayoutData(Grids.across(1));
        actions = new CaseActions(page, desk, people);
        actions.control().setLayoutData(Grids.across(1));
        SashForm halves = new SashForm(page, SWT.VERTICAL);
        halves.setLayoutData(Grids.all(1));
        halves.setSashWidth(desk.looks().px(Looks.UNIT));
        SashForm sides = new SashForm(halves, SWT.HORIZONTAL);
        sides.setSashWidth(desk.looks().px(2 * Looks.UNIT));
        left = new SidePane(new Composite(sides, SWT.NONE), desk, people, clock.getZone(), "left");
        right = new SidePane(new Composite(sides, SWT.NONE), desk, people, clock.getZone(), "right");
        record = new RecordPane(new Composite(halves, SWT.NONE), desk, clock.getZone());
        halves.setWeights(new int[] {6, 5});
        front(empty);
        desk.whenChanged(this::load);
    }

    private void front(Composite top) {
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout(true, true);
    }

    /** Whether no conflict was chosen yet. */
    boolean isEmpty() {
        return asked == null;
    }

    /** Shows a conflict. */
    void show(UUID conflict) {
        if (!conflict.equals(asked)) {
            actions.disable();
            shown = null;
        }
        asked = conflict;
        load();
    }

    private void load() {
        if (asked == null) {
            return;
        }
        UUID conflict = asked;
        desk.ask(
                new ShowConflict(conflict),
                details -> people.whenKnown(() -> {
                    if (conflict.equals(asked) && !stack.isDisposed()) {
                        fill(details);
                    }
                }));
    }

    private void fill(ConflictDetails details) {
        boolean same = details.equals(shown);
        shown = details;
        // Deadlines move even where nothing else does.
        ladder.show(details);
        if (!same) {
            head.show(details);
            outcome();
            sides();
            record.show(details.steps());
            boolean open = details.conflict().state() == ConflictState.OPEN;
            Grids.show(actions.control(), open);
            if (open) {
                actions.show(details);
            }
        }
        front(page);
    }

    /** The settlement on the table, or how it ended. */
    private void outcome() {
        Text text = Text.EMPTY;
        ConflictDetails.Decision decision = shown.decision();
        if (decision != null) {
            String at = Shown.moment(decision.at(), clock.getZone());
            text = decision.inFavourOf() == null
                    ? Texts.of("outcome." + decision.state(), at, decision.by().name(), decision.text())
                    : Texts.of(
                            "outcome.favour",
                            at,
                            decision.by().name(),
                            decision.text(),
                            decision.inFavourOf().name());
        } else if (shown.proposal() != null) {
            text = Texts.of("outcome.proposal", shown.proposal());
        }
        outcome.setText(desk.say(text));
        desk.looks().dress(outcome, Type.STRONG, decision == null ? Tone.ACCENT : Tone.JOINT);
        Grids.show(outcome, !text.equals(Text.EMPTY));
    }

    private void sides() {
        Sides sides = Sides.of(shown.conflict().parties(), this::rail);
        List<Exhibit> exhibits = Exhibit.of(shown);
        show(left, sides, sides.left(), exhibits);
        show(right, sides, sides.right(), exhibits);
    }

    private void show(SidePane pane, Sides sides, Sides.Side side, List<Exhibit> exhibits) {
        String departments = side.parties().stream()
                .map(party -> people.person(party.code())
                        .map(Person::department)
                        .map(people::name)
                        .orElse(""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(desk.say(Texts.of("list.separator"))));
        pane.show(
                side,
                departments,
                position(side),
                exhibits.stream().filter(e -> sides.stands(e, side)).toList());
    }

    /** What the side said last of each who spoke for it. */
    private String position(Sides.Side side) {
        return shown.steps().stream()
                .filter(step -> step.event() == StepEvent.STATED
                        || step.event() == StepEvent.RAISED && shown.origin() == Origin.PERSON)
                .filter(step -> speaksFor(step.by(), side))
                .map(step -> desk.say(Texts.of("side.said", step.by().name(), step.text())))
                .collect(Collectors.joining("\n"));
    }

    private boolean speaksFor(Party speaker, Sides.Side side) {
        String department =
                people.person(speaker.code()).map(Person::department).orElse("");
        return side.codes().contains(speaker.code()) || side.codes().contains(department);
    }

    private Rail rail(String code) {
        String department = people.person(code).map(Person::department).orElse(code);
        return people.department(department).map(Department::rail).orElse(Rail.NONE);
    }
}
