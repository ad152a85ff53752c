package org.twinrail.core.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.RuledButton;

/** The roles, what each is for and who holds it; one is given and taken away here. What a holder may do is written in the rules. */
@Component
public final class RolesView implements ViewFactory {
    @Override
    public String id() {
        return "admin.roles";
    }

    @Override
    public String perspective() {
        return AdminPerspective.ID;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Text title() {
        return Texts.of("admin.roles");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Body(parent, desk);
    }

    /** A role with those who hold it. */
    private record Held(String role, List<Person> holders) {}

    /** The view in one window. */
    private static final class Body {
        private final Desk desk;
        private final People people;
        private final PagedTable<Held> roles;
        private final PagedTable<Person> holders;
        private final RuledButton give;
        private final RuledButton take;
        private List<Person> everybody = List.of();

        private Body(Composite parent, Desk desk) {
            this.desk = desk;
            people = People.of(desk, () -> {});
            parent.setLayout(page(1));
            Composite buttons = new Composite(parent, SWT.NONE);
            buttons.setLayout(page(2));
            give = new RuledButton(buttons, desk, people, "roles.give", Texts.of("role.give"), "plus")
                    .whenPressed(this::give);
            take = new RuledButton(buttons, desk, people, "roles.take", Texts.of("role.take"), "x")
                    .whenPressed(this::take);
            SashForm sash = new SashForm(parent, SWT.VERTICAL);
            sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            roles = new PagedTable<>(
                            new Composite(sash, SWT.NONE),
                            desk,
                            "roles.table",
                            PagedTable.Source.<Held>whole(
                                    all -> desk.ask(new ListPeople(null, null), found -> all.accept(held(found)))))
                    .column("name", Texts.of("column.role"), 160, null, held -> Roles.name(held.role(), desk))
                    .toned("code", Texts.of("column.code"), 150, null, Held::role, held -> Tone.QUIET)
                    .numbers(
                            "count",
                            Texts.of("column.holders"),
                            80,
                            null,
                            held -> String.valueOf(held.holders().size()))
                    .column("means", Texts.of("column.means"), 620, null, held -> Roles.meaning(held.role(), desk))
                    .whenChoiceChanges(chosen -> showHolders())
                    .open();
            holders = new PagedTable<>(
                            new Composite(sash, SWT.NONE),
                            desk,
                            "roles.holders",
                            PagedTable.Source.<Person>whole(all ->
                                    all.accept(roles.chosen().map(Held::holders).orElse(List.of()))))
                    .column("name", Texts.of("column.name"), 160, null, Person::name)
                    .column("login", Texts.of("column.login"), 120, null, Person::login)
                    .column("department", Texts.of("column.department"), 160, null, p -> people.name(p.department()))
                    .whenChoiceChanges(this::askTake)
                    .whenEmpty(Texts.of("role.nobody"))
                    .open();
            people.whenKnown(holders::reload);
            desk.whenChanged(roles::reload);
            roles.select(first -> true);
        }

        private GridLayout page(int columns) {
            GridLayout layout = new GridLayout(columns, false);
            layout.marginWidth = columns > 1 ? 0 : desk.looks().px(Looks.UNIT);
            layout.marginHeight = layout.marginWidth;
            return layout;
        }

        private List<Held> held(List<Person> found) {
            everybody = found;
            return Roles.of(found).stream()
                    .map(role -> new Held(
                            role,
                            found.stream()
                                    .filter(person -> person.roles().contains(role))
                                    .toList()))
                    .toList();
        }

        private void showHolders() {
            holders.refresh();
            Optional<String> role = roles.chosen().map(Held::role);
            role.flatMap(chosen -> without(chosen).stream().findFirst())
                    .ifPresentOrElse(
                            person -> give.ask(with(person, role.orElseThrow(), true)),
                            () -> give.disabled(Texts.of(role.isPresent() ? "role.everybody" : "role.choose")));
        }

        private List<Person> without(String role) {
            return everybody.stream()
                    .filter(person -> !person.roles().contains(role))
                    .toList();
        }

        private void askTake(Optional<Person> holder) {
            Optional<String> role = roles.chosen().map(Held::role);
            if (holder.isPresent() && role.isPresent()) {
                take.ask(with(holder.orElseThrow(), role.orElseThrow(), false));
            } else {
                take.disabled(Texts.of("role.choose.holder"));
            }
        }

        private void give() {
            roles.chosen().map(Held::role).ifPresent(role -> new Form(
                            desk, "role.give", Texts.of("role.give.title", Roles.name(role, desk)))
                    .about(role)
                    .add(Field.choice(
                                    "login",
                                    Texts.of("column.holder"),
                                    (asking, words, loaded) -> loaded.accept(without(role).stream()
                                            .map(person -> new Choice(
                                                    person.login(),
                                                    person.name() + " · " + people.name(person.department())))
                                            .toList()))
                            .required())
                    .does(
                            Texts.of("role.give.do"),
                            values -> with(person(values.text("login")), role, true),
                            done -> {})
                    .open());
        }

        private Person person(String login) {
            return everybody.stream()
                    .filter(person -> person.login().equals(login))
                    .findFirst()
                    .orElseThrow();
        }

        private void take() {
            roles.chosen().map(Held::role).ifPresent(role -> holders.chosen()
                    .ifPresent(holder -> desk.perform(with(holder, role, false), outcome -> {})));
        }

        /** The person's record with one role more or less; the rest of it stays as it is. */
        private static RecordPerson with(Person person, String role, boolean held) {
            Set<String> after = new TreeSet<>(person.roles());
            if (held) {
                after.add(role);
            } else {
                after.remove(role);
            }
            return new RecordPerson(
                    person.login(), person.name(), person.department(), null, null, null, Set.copyOf(after), null);
        }
    }
}
