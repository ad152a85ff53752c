package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.MergePack;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.rules.versions.RollBackRules;
import org.twinrail.api.rules.versions.RulesInForce;
import org.twinrail.api.rules.versions.RulesLog;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.Boxes;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** What was put in force, by whom and from when; below, what each publication changed. */
@Component
public final class HistoryView implements ViewFactory {
    private static final int MOST = 500;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public HistoryView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "rules.history";
    }

    @Override
    public String perspective() {
        return RulesPerspective.ID;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Text title() {
        return Texts.of("history.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk, clock);
    }

    /** The view of one window. */
    private static final class Page {
        private final Desk desk;
        private final Clock clock;
        private final Label inForce;
        private final RuledButton back;
        private final Label packDue;
        private final RuledButton merge;
        private final ChangeTable changes;
        private final PagedTable<Publication> table;
        private List<Publication> all = List.of();
        private Publication chosen;
        private long current;

        Page(Composite parent, Desk desk, Clock clock) {
            this.desk = desk;
            this.clock = clock;
            parent.setLayout(new GridLayout(1, false));
            Composite head = new Composite(parent, SWT.NONE);
            head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            head.setLayout(new GridLayout(2, false));
            inForce =
                    Looks.named(desk.looks().dress(new Label(head, SWT.WRAP), Type.STRONG, Tone.INK), "rules.inForce");
            inForce.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            People people = People.of(desk, this::reload);
            back = new RuledButton(head, desk, people, "rules.rollback", Texts.of("rollback"), "undo-2")
                    .whenPressed(() -> new DraftForms(desk, clock).rollBack(target()));
            back.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            packDue = Looks.named(
                    desk.looks().dress(new Label(head, SWT.WRAP), Type.PLAIN, Tone.WARNING), "rules.pack.due");
            packDue.setText(desk.say(Texts.of("pack.due")));
            packDue.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            merge = new RuledButton(head, desk, people, "rules.pack.merge", Texts.of("pack.merge"), "package")
                    .whenPressed(() -> new DraftForms(desk, clock).mergePack());
            merge.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            offerMerge(false);
            SashForm halves = new SashForm(parent, SWT.VERTICAL);
            halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            halves.setSashWidth(Looks.UNIT);
            Composite list = new Composite(halves, SWT.NONE);
            changes = new ChangeTable(
                    new Composite(halves, SWT.NONE),
                    desk,
                    "rules.history.changes",
                    path -> desk.open(RuleFileEditor.object(String.valueOf(chosen.number()), path)));
            table = new PagedTable<>(
                    list,
                    desk,
                    "rules.history.table",
                    PagedTable.Source.whole(rows -> desk.ask(new RulesLog(MOST), log -> {
                        all = log.publications();
                        rows.accept(all);
                    })));
            table.numbers("number", Texts.of("column.number"), 60, null, p -> String.valueOf(p.number()))
                    .column("kind", Texts.of("column.kind"), 180, null, p -> desk.say(kind(p)))
                    .column("draft", Texts.of("column.draft"), 140, null, Publication::draft)
                    .column("from", Texts.of("column.from"), 140, null, p -> moment(p.effectiveFrom()))
                    .column("by", Texts.of("column.publishedBy"), 110, null, p -> people.name(p.publishedBy()))
                    .column("approved", Texts.of("column.approvedBy"), 110, null, p -> people.name(p.approvedBy()))
                    .column("note", Texts.of("column.note"), 420, null, Publication::note)
                    .whenEmpty(Texts.of("history.none"))
                    .whenChoiceChanges(this::choose)
                    .open();
            choose(Optional.empty());
            load();
            desk.whenChanged(() -> {
                reload();
                load();
            });
        }

        /** Who the people are may be known before the table is there. */
        private void reload() {
            if (table != null) {
                table.reload();
            }
        }

        private String moment(Instant at) {
            return Shown.moment(at, clock.getZone());
        }

        private void load() {
            desk.ask(new RulesInForce(), status -> {
                current =
                        status.publication() == null ? 0 : status.publication().number();
                Text what = status.publication() == null
                        ? Texts.of("force.folder")
                        : Texts.of("force.publication", status.publication().number());
                inForce.setText(desk.say(
                        status.toCome().isEmpty()
                                ? what
                                : Texts.of(
                                        "force.due",
                                        what,
                                        moment(status.toCome().get(0).effectiveFrom()))));
                offerMerge(status.packDue());
            });
        }

        private void offerMerge(boolean isDue) {
            Boxes.show(packDue, isDue);
            Boxes.show(merge.control(), isDue);
            if (isDue) {
                merge.ask(new MergePack("x"));
            }
            inForce.getParent().getParent().layout(true, true);
        }

        /** Where to go back to: from what is in force to what was before it. */
        private String target() {
            return chosen.number() == current ? null : String.valueOf(chosen.number());
        }

        private void choose(Optional<Publication> publication) {
            chosen = publication.orElse(null);
            if (chosen == null) {
                back.disabled(Texts.of("history.choose"));
                changes.show(null, "");
                return;
            }
            back.ask(new RollBackRules(target(), "-"));
            Optional<Publication> before =
                    all.stream().filter(one -> one.number() < chosen.number()).findFirst();
            changes.show(before.map(Publication::commit).orElse("vendor"), chosen.commit());
        }

        private static Text kind(Publication publication) {
            if (publication.cancelledBy() > 0) {
                return Texts.of("publication.cancelled", publication.cancelledBy());
            }
            return switch (publication.kind()) {
                case DRAFT -> Texts.of("publication.DRAFT");
                case ROLLBACK -> Texts.of("publication.ROLLBACK");
                case PACK -> Texts.of("publication.PACK");
            };
        }
    }
}
