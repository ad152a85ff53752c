package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.crm.filing.FileCustomer;
import org.twinrail.crm.filing.Filing;
import org.twinrail.crm.filing.FilingState;
import org.twinrail.crm.filing.ListFilings;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.RuledButton;

/** The filings of prospective customers, with the ruling on the chosen one and what it rests on (D23). */
@Component
public final class FilingsView implements ViewFactory {
    private static final int NAME = 200;
    private static final int NOTE = 2000;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public FilingsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "customers.filings";
    }

    @Override
    public String perspective() {
        return CustomersPerspective.ID;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Text title() {
        return Texts.of("filings.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Body(parent, desk);
    }

    /** The view in one window. */
    private final class Body {
        private final Desk desk;
        private final RulingPane ruling;
        private final RuledButton record;
        private final PagedTable<Filing> table;

        private Body(Composite parent, Desk desk) {
            this.desk = desk;
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, this::reload);
            Composite buttons = Layouts.wide(new Composite(parent, SWT.NONE));
            buttons.setLayout(Layouts.row(desk.looks()));
            new RuledButton(buttons, desk, people, "filings.file", Texts.of("filing.new"), "plus")
                    .whenPressed(this::file)
                    .ask(new FileCustomer(desk.say(Texts.of("column.company")), null));
            record = new RuledButton(buttons, desk, people, "filings.record", Texts.of("filing.record"), "building-2")
                    .whenPressed(() -> chosen().ifPresent(filing -> CustomerForms.create(
                            desk, people, filing.company(), recorded -> desk.open(recorded.object()))));
            SashForm parts = Layouts.fill(new SashForm(parent, SWT.VERTICAL));
            parts.setSashWidth(Looks.UNIT);
            Composite above = new Composite(parts, SWT.NONE);
            ruling = new RulingPane(new Composite(parts, SWT.NONE), desk, people);
            parts.setWeights(new int[] {3, 2});
            table = new PagedTable<Filing>(
                            above,
                            desk,
                            "filings.table",
                            (offset, limit, sort, page) ->
                                    desk.ask(new ListFilings(null, null, null, sort, limit, offset), page))
                    .column("number", Texts.of("column.number"), 110, "number", Filing::number)
                    .column("company", Texts.of("column.company"), 220, "company", Filing::company)
                    .toned(
                            "state",
                            Texts.of("column.state"),
                            80,
                            null,
                            f -> desk.say(Words.state(f.state())),
                            f -> tone(f.state()))
                    .column("by", Texts.of("column.filer"), 90, "by", f -> people.name(f.by()))
                    .column(
                            "filedAt",
                            Texts.of("column.filedAt"),
                            135,
                            "filedAt",
                            f -> Shown.moment(f.filedAt(), clock.getZone()))
                    .column(
                            "until",
                            Texts.of("column.protectedUntil"),
                            110,
                            "protectedUntil",
                            f -> Shown.day(f.protectedUntil()))
                    .column("reason", Texts.of("column.reason"), 320, null, f -> desk.say(f.reason())
                            .replace('\n', ' '))
                    .whenEmpty(Texts.of("filings.none"))
                    .whenChoiceChanges(this::show)
                    .open();
            show(Optional.empty());
            desk.whenChanged(this::reload);
        }

        private Optional<Filing> chosen() {
            return table.chosen();
        }

        private void file() {
            new Form(desk, "customer.file", Texts.of("filing.new"))
                    .remark(Texts.of("filing.remark"))
                    .add(Field.fresh("company", Texts.of("column.company"), NAME, Offers.customers())
                            .required())
                    .add(Field.lines("note", Texts.of("column.note"), NOTE))
                    .does(
                            Texts.of("filing.send"),
                            values -> new FileCustomer(values.text("company"), values.orNull("note")),
                            filing -> table.select(row -> row.number().equals(filing.number())))
                    .open();
        }

        private void show(Optional<Filing> filing) {
            ruling.show(filing.orElse(null));
            boolean mine = filing.filter(f -> f.state() == FilingState.GRANTED && f.by().equals(desk.user()))
                    .isPresent();
            if (mine) {
                record.enabled(true);
            } else {
                record.disabled(Texts.of("filing.record.mine"));
            }
        }

        /** Who the people are may be known before the table is there. */
        private void reload() {
            if (table != null) {
                table.reload();
            }
        }
    }

    private static Tone tone(FilingState state) {
        return switch (state) {
            case GRANTED, KEPT -> Tone.JOINT;
            case REFUSED, DISPUTED -> Tone.WARNING;
            case LAPSED -> Tone.QUIET;
        };
    }
}
