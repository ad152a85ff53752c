package org.twinrail.core.internal.absences;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.AbsenceKind;
import org.twinrail.api.people.CancelAbsence;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.ListAbsences;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.Person;
import org.twinrail.api.people.RecordAbsence;
import org.twinrail.api.rules.AbsenceFact;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;

/** Who is absent when (D18): records, cancels and lists it, and takes back what was done so. */
@Component
public final class AbsenceOperations implements OperationProvider {
    /** The activity of saying that somebody is absent or is not. */
    private static final String ACTIVITY = "ABSENCE";

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                RecordAbsence.class,
                (input, work) -> describe("absence.record", input.login(), input.from(), input.kind(), work),
                AbsenceOperations::record);
        registrar.action(
                CancelAbsence.class,
                (input, work) -> describe("absence.cancel", input.login(), input.from(), null, work),
                AbsenceOperations::cancel);
        registrar.action(
                RestoreAbsence.class,
                (input, work) -> List.of(
                        Deed.undo("absence.restore", Absences.ref(input.login(), input.from()), work.takesBack())),
                AbsenceOperations::restore);
        registrar.query(ListAbsences.class, AbsenceOperations::list);
    }

    private static List<?> describe(String action, String given, LocalDate from, AbsenceKind kind, Work work) {
        Person person = known(given, work);
        String login = person.login();
        AbsenceKind stored =
                new Absences(work).beginning(login, from).map(a -> a.kind).orElse(AbsenceKind.LEAVE);
        Deed deed = new Deed(action, ACTIVITY, "", "", "", Absences.ref(login, from), login, person.department());
        return List.of(
                deed,
                new AbsenceFact(
                        (kind == null ? stored : kind).name(),
                        work.actor().login().equals(login),
                        isHead(work.actor().login(), person.department(), work)));
    }

    private static boolean isHead(String login, String department, Work work) {
        return work.ask(new ListDepartments()).stream()
                .filter(d -> d.code().equals(department))
                .map(Department::head)
                .anyMatch(login::equals);
    }

    private static Person known(String login, Work work) {
        return work.ask(new FindPerson(login.strip()))
                .orElseThrow(() -> Absences.invalid("login", "person.unknown", login.strip()));
    }

    private static Recorded record(RecordAbsence input, Work work) {
        Absences absences = new Absences(work);
        String login = input.login().strip();
        Optional<AbsenceEntity> found = absences.beginning(login, input.from());
        found.ifPresent(a -> work.checkVersion(a.version));
        Absence before = found.map(AbsenceEntity::view).orElse(null);
        AbsenceEntity absence = found.orElseGet(() -> beginning(login, input.from()));
        absence.to = input.to() == null ? absence.to : input.to();
        absence.kind = input.kind() == null ? absence.kind : input.kind();
        absences.store(absence);
        return recorded(absence, before, work);
    }

    private static AbsenceEntity beginning(String login, LocalDate from) {
        AbsenceEntity absence = new AbsenceEntity();
        absence.login = login;
        absence.from = from;
        absence.to = from;
        return absence;
    }

    private static Recorded recorded(AbsenceEntity absence, Absence before, Work work) {
        ObjectRef ref = Absences.ref(absence.login, absence.from);
        Recorded.Change change = before == null
                ? Recorded.Change.CREATED
                : absence.view().equals(before) ? Recorded.Change.UNCHANGED : Recorded.Change.UPDATED;
        Recorded recorded = new Recorded(ref, change, absence.version);
        RestoreAbsence back = new RestoreAbsence(absence.login, absence.from, before);
        work.undoneBy(recorded, back, back);
        return recorded;
    }

    private static Absence cancel(CancelAbsence input, Work work) {
        Absences absences = new Absences(work);
        String login = input.login().strip();
        AbsenceEntity absence = absences.beginning(login, input.from())
                .orElseThrow(() -> Absences.invalid("from", "none", login, input.from()));
        work.checkVersion(absence.version);
        Absence before = absence.view();
        absences.remove(absence);
        work.undoneBy(new RestoreAbsence(login, before.from(), before), Absences.ref(login, before.from()), null);
        return before;
    }

    private static Recorded restore(RestoreAbsence input, Work work) {
        Absences absences = new Absences(work);
        Optional<AbsenceEntity> found = absences.beginning(input.login(), input.from());
        found.ifPresent(a -> work.checkVersion(a.version));
        Absence now = found.map(AbsenceEntity::view).orElse(null);
        RestoreAbsence back = new RestoreAbsence(input.login(), input.from(), now);
        ObjectRef ref = Absences.ref(input.login(), input.from());
        if (input.before() == null) {
            found.ifPresent(absences::remove);
            work.undoneBy(back, ref, null);
            return new Recorded(ref, Recorded.Change.UPDATED, 0);
        }
        AbsenceEntity absence = found.orElseGet(() -> beginning(input.login(), input.from()));
        absence.to = input.before().to();
        absence.kind = input.before().kind();
        absences.store(absence);
        work.undoneBy(back, ref, absence.version);
        return new Recorded(ref, Recorded.Change.UPDATED, absence.version);
    }

    private static List<Absence> list(ListAbsences query, Work work) {
        return new Absences(work)
                        .touching(
                                query.login() == null || query.login().isBlank()
                                        ? null
                                        : query.login().strip(),
                                query.from() == null ? work.today() : query.from(),
                                query.to() == null ? EVER : query.to())
                        .stream()
                        .map(AbsenceEntity::view)
                        .toList();
    }
}
